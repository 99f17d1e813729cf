import { z } from '../lib/zod.js'

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
  .array(z.union([z.string().min(1), column]))
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
