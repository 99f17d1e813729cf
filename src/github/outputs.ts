import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'

/**
 * Set the action's outputs in the runner's file, with a delimiter that no value can guess ("Workflow commands",
 * multiline strings, docs.github.com). All of them in one write: a full disk leaves none half-written.
 * @throws GateError `io` when GITHUB_OUTPUT is not set or cannot be written.
 */
export function writeOutputs(file: string | undefined, outputs: Readonly<Record<string, string>>): void {
  const names = Object.keys(outputs)
  if (names.length === 0) return
  if (file === undefined || file === '') {
    throw new GateError('io', 'the outputs could not be set: GITHUB_OUTPUT is not set', {
      remedy: 'run on a runner that gives a file for outputs'
    })
  }
  const text = names.map((name) => {
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
      throw new GateError('io', `${JSON.stringify(name)} is no name for an output`, {
        remedy: 'use letters, digits, - and _'
      })
    }
    const delimiter = `ghadelimiter_${randomUUID()}`
    return `${name}<<${delimiter}\n${outputs[name] ?? ''}\n${delimiter}\n`
  })
  try {
    appendFileSync(file, text.join(''))
  } catch (error) {
    throw ioError(error, 'the file for outputs', 'check free space on the runner')
  }
}
