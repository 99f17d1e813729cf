import { createHash } from 'node:crypto'

/** Long enough to be read, short enough that three of them stay below the 255 bytes of a file name. */
const MAX_PART = 60

/**
 * A text as a part of a file name: letters, digits, dot, underscore and dash. What had to be changed or cut gets a
 * short hash of the original, so that two texts never become one name.
 */
export function slug(text: string): string {
  const plain = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, MAX_PART)
  if (plain === text) return plain
  const mark = createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 8)
  return plain === '' ? mark : `${plain}-${mark}`
}

/** The values of `toJSON(matrix)`, as one slug; '' for null, no JSON and an empty matrix. */
export function matrixSlug(json: string | undefined): string {
  if (json === undefined || json.length > 65536) return ''
  let matrix: unknown
  try {
    matrix = JSON.parse(json)
  } catch {
    return '' // an older runner, or a workflow that passes something else: the name is then made unique on conflict
  }
  if (typeof matrix !== 'object' || matrix === null) return ''
  const values = Object.values(matrix).map((v) =>
    typeof v === 'object' ? JSON.stringify(v) : String(v as string | number | boolean)
  )
  return values.length === 0 ? '' : slug(values.join('-'))
}
