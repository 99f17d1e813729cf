import type { Gate } from '../gate.js'

/** Whether every job left its result, where those of several are merged. One that is missing is missing evidence. */
export const legsGate: Gate = {
  name: 'legs',
  comparison: '==',
  always: true,
  threshold: (_, { legs }) => (legs === undefined ? 0 : legs.legs.length + legs.missing.length),
  judge: (_, __, { legs }) => (legs?.missing.length === 0 ? 'pass' : 'fail'),
  measure: ({ legs }) => {
    if (legs === undefined)
      return { state: 'absent', looked_for: 'the results of several jobs', configured: false }
    const { legs: there, missing, replaced } = legs
    const names = there.map(({ name }) => name).join(', ')
    const again = replaced.length === 0 ? '' : `; a later attempt replaces ${replaced.join(', ')}`
    return {
      state: 'found',
      value: {
        value: there.length,
        detail: missing.length === 0 ? `all are there: ${names}${again}` : `${missing.join('; ')}${again}`,
        remedy: 'run the jobs that failed again, and upload the evidence pack also when a job fails'
      },
      source: 'the results that were merged',
      configured: true
    }
  }
}
