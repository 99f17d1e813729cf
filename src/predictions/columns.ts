import { GateError } from '../lib/errors.js'

/** Names of the label, the first that is there counts; compared in lower case. */
export const LABEL_NAMES = [
  'y_true',
  'label',
  'target',
  'labels',
  'targets',
  'actual',
  'ground_truth',
  'truth',
  'y'
]

/** Names of the probability of class 1, or of an array of class probabilities. `y_pred` is a class, so it is not here. */
export const PROBABILITY_NAMES = [
  'y_prob',
  'y_score',
  'prob',
  'probability',
  'y_pred_proba',
  'y_proba',
  'proba',
  'probs',
  'probabilities',
  'predicted_probability',
  'y_probs',
  'y_scores',
  'confidence',
  'score',
  'p'
]

/** Columns of a table, by index: one probability for class 1, or one for every class in order. */
export interface Columns {
  label: number
  probabilities: number[]
}

/**
 * Find label and probability among column names. Columns such as y_prob_0, y_prob_1, y_prob_2 hold one class each.
 * @throws GateError `evidence` that lists what is there and what is understood, or names the column that is there twice
 * @param line of the header; null where there are no lines
 */
export function findColumns(names: readonly string[], file: string, line: number | null = 1): Columns {
  const known = names.map((name) => name.trim().toLowerCase())
  const place = { file, ...(line !== null && { line }) }
  const label = firstOf(known, LABEL_NAMES)
  const one = firstOf(known, PROBABILITY_NAMES)
  const probabilities = one === -1 ? classColumns(known) : [one]
  if (label === -1 || probabilities.length === 0) {
    const missing = label === -1 ? 'a label' : 'a probability'
    throw new GateError(
      'evidence',
      `no column for ${missing} among ${names.slice(0, 12).join(', ').slice(0, 300)}`,
      {
        remedy:
          'name the columns y_true and y_prob in a header line (y_prob_0, y_prob_1, ... for several classes)',
        place
      }
    )
  }
  const twice = [label, ...probabilities].find((at) => known.lastIndexOf(known[at] ?? '') !== at)
  if (twice !== undefined) {
    throw new GateError('evidence', `the column ${names[twice] ?? ''} is there twice`, {
      remedy: 'keep the one that counts',
      place
    })
  }
  return { label, probabilities }
}

/** The value of the first of these names that an object has of its own. */
export function pick(row: object, names: readonly string[]): unknown {
  for (const name of names) {
    if (Object.hasOwn(row, name)) return (row as Record<string, unknown>)[name]
  }
  return undefined
}

function firstOf(known: readonly string[], wanted: readonly string[]): number {
  for (const name of wanted) {
    const at = known.indexOf(name)
    if (at !== -1) return at
  }
  return -1
}

/** Columns NAME_0, NAME_1, ... of one known name, complete and at least two. */
function classColumns(known: readonly string[]): number[] {
  for (const name of PROBABILITY_NAMES) {
    const found: number[] = []
    for (let k = 0; known.includes(`${name}_${k}`); k++) found.push(known.indexOf(`${name}_${k}`))
    if (found.length >= 2) return found
  }
  return []
}
