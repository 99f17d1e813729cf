import { z } from '../lib/zod.js'
import { isOf } from './column-values.js'
import { parseDecimal } from './decimal.js'

export const COLUMN_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'datetime'] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** What a column must hold; what is null is not checked. */
export interface ColumnContract {
  name: string
  type: ColumnType | null
  /** False: an empty field of a CSV, or a missing or null member of a JSON row, is an error. */
  nullable: boolean
  unique: boolean
  min: number | string | null
  max: number | string | null
  allowed: (string | number | boolean)[] | null
  /** Texts that stand for a value that is missing, beside the empty one; only Frictionless has them. */
  missing?: readonly string[]
}

const scalar = z.union([z.string(), z.number(), z.boolean()])
const column = z.strictObject({
  name: z.string().min(1),
  type: z.enum(COLUMN_TYPES).nullish(),
  nullable: z.boolean().nullish(),
  unique: z.boolean().nullish(),
  min: z.union([z.number(), z.string()]).nullish(),
  max: z.union([z.number(), z.string()]).nullish(),
  allowed: z.array(scalar).nullish(),
  description: z.string().nullish()
})

/** `columns:` of a contract: names, or objects with `name` and any of the checks. An unknown key there is an error. */
export const columnsSchema = z
  .array(
    z.union([
      z.string().min(1),
      column.superRefine((given, context) => {
        const problem = boundProblem(toColumn(given))
        if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
      })
    ])
  )
  .transform((list) => list.map((given) => toColumn(typeof given === 'string' ? { name: given } : given)))

export function toColumn(given: z.infer<typeof column>): ColumnContract {
  return {
    name: given.name,
    type: given.type ?? null,
    nullable: given.nullable ?? true,
    unique: given.unique ?? false,
    min: given.min ?? null,
    max: given.max ?? null,
    allowed: given.allowed ?? null
  }
}

type Bounds = Pick<ColumnContract, 'type' | 'min' | 'max'> & { allowed?: ColumnContract['allowed'] }

const isNumber = (bound: number | string): boolean => parseDecimal(String(bound)) !== undefined

/** Bounds of numbers: of a numeric type, without a type where they read as numbers, of texts where one is a number. */
export function isNumeric({ type, min, max }: Bounds): boolean {
  if (type === 'integer' || type === 'number') return true
  const bounds = [min, max].filter((bound) => bound !== null)
  if (type === null) return bounds.some(isNumber)
  return bounds.some((bound) => typeof bound === 'number')
}

const isRounded = (written: unknown): boolean => Number.isInteger(written) && !Number.isSafeInteger(written)

/** Why `min` or `max` cannot be compared with any value of the column: a rule that would never, or always, hold; the same of `allowed`. */
export function boundProblem(column: Bounds): string | undefined {
  const { type } = column
  if (column.allowed?.some(isRounded) === true)
    return 'allowed has a number beyond 2^53, where numbers of YAML are rounded; write it in quotes'
  for (const key of ['min', 'max'] as const) {
    const bound = column[key]
    if (bound === null) continue
    const written = JSON.stringify(bound)
    if (typeof bound === 'string' && bound.trim() === '') return `${key} is empty`
    if (type === 'boolean') return `${key} of a boolean column says nothing; write allowed`
    if (isNumeric(column)) {
      if (!isNumber(bound)) return `${key} is ${written}, which is no number`
      if (isRounded(bound) && type === 'integer')
        return `${key} is beyond 2^53, where numbers of YAML are rounded; write it in quotes`
    } else if ((type === 'date' || type === 'datetime') && !isOf(type, bound) && !isOf('date', bound)) {
      return `${key} is ${written}, which is no ${type}`
    }
  }
  return undefined
}
