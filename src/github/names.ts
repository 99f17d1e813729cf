import { createHash } from 'node:crypto'
import type { ArtifactFile, RunContext } from './types.js'

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

/** `.html`, and both parts of `.tar.gz`; '' for anything unusual. */
function extension(file: string): string {
  return /(\.tar)?\.[A-Za-z0-9]{1,10}$/.exec(file)?.[0] ?? ''
}

/**
 * The name of an artifact that is uploaded as it is: the artifact service takes the file's own name, which may occur
 * once in a run; jobs, matrix legs and attempts of it therefore each have their own.
 * @param nth 1 for the first choice; higher when that one was taken, by another step of the same job for instance.
 */
export function artifactName(file: ArtifactFile, context: RunContext, nth = 1): string {
  const parts = [slug(file.name), slug(context.job), context.matrix, String(context.run_attempt)]
  if (nth > 1) parts.push(`n${nth}`)
  return parts.filter((part) => part !== '').join('-') + extension(file.path)
}
