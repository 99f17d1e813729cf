import { z } from '../lib/zod.js'
import { boundProblem, COLUMN_TYPES, toColumn, type ColumnContract } from './columns.js'
import { wrongContract, type YamlFile } from './yaml.js'

const bound = z.union([z.string(), z.number()]).nullish()
const texts = z.array(z.union([z.string(), z.looseObject({ value: z.string() })])).nullish()
const field = z.looseObject({
  name: z.string(),
  type: z.string().nullish(),
  format: z.unknown().optional(),
  decimalChar: z.string().nullish(),
  groupChar: z.string().nullish(),
  bareNumber: z.boolean().nullish(),
  trueValues: z.array(z.string()).nullish(),
  falseValues: z.array(z.string()).nullish(),
  missingValues: texts,
  constraints: z
    .looseObject({
      required: z.boolean().nullish(),
      unique: z.boolean().nullish(),
      minimum: bound,
      maximum: bound,
      enum: z.array(z.union([z.string(), z.number(), z.boolean()])).nullish()
    })
    .nullish()
})
type Field = z.infer<typeof field>

/** A Frictionless Table Schema (specs.frictionlessdata.io/table-schema). */
export const tableSchema = z.looseObject({
  fields: z.array(field).nullish(),
  missingValues: texts,
  primaryKey: z.union([z.string(), z.array(z.string())]).nullish()
})

const TRUE = ['true', 'True', 'TRUE', '1']
const FALSE = ['false', 'False', 'FALSE', '0']
const JUDGED = ['required', 'unique', 'minimum', 'maximum', 'enum']

/**
 * The fields of a schema as columns. What would be judged in another way than the schema means it is left out and told:
 * a date in a format of its own is no false date.
 * @returns `unread`: what was left out, like `format of date`
 * @throws GateError `contract` for a bound that cannot be compared with its type
 */
export function schemaColumns(
  yaml: YamlFile,
  schema: z.infer<typeof tableSchema>,
  at: (string | number)[]
): { columns: ColumnContract[]; unread: string[] } {
  const unread: string[] = []
  const keys = [schema.primaryKey ?? []].flat()
  if (keys.length > 1) unread.push('primaryKey')
  if ('foreignKeys' in schema) unread.push('foreignKeys')
  const columns = (schema.fields ?? []).map((given, i) => {
    const { name, constraints } = given
    const others = Object.keys(constraints ?? {}).filter((key) => !JUDGED.includes(key))
    const spelling = ownSpelling(given)
    unread.push(...[...others, ...(spelling ?? [])].map((what) => `${what} of ${name}`))
    const isKey = keys.length === 1 && keys[0] === name
    const column = {
      ...toColumn({
        name,
        nullable: constraints?.required !== true && !isKey,
        unique: constraints?.unique === true || isKey,
        ...(spelling === undefined && rulesOf(given))
      }),
      missing: (given.missingValues ?? schema.missingValues ?? []).map((text) =>
        typeof text === 'string' ? text : text.value
      )
    }
    const problem = boundProblem(column)
    if (problem !== undefined) throw wrongContract(yaml, [...at, 'fields', i], `field ${name}: ${problem}`)
    return column
  })
  return { columns, unread }
}

/** What makes the values of a field read unlike ours do; undefined when nothing does. */
function ownSpelling({ type, format, decimalChar, groupChar, bareNumber }: Field): string[] | undefined {
  switch (type) {
    case 'date':
    case 'datetime':
    case 'time':
      return [undefined, null, '', 'default'].includes(format as string) ? undefined : ['format']
    case 'duration':
      return ['duration']
    case 'number':
    case 'integer': {
      const own = [
        ...((decimalChar ?? '.') === '.' ? [] : ['decimalChar']),
        ...((groupChar ?? '') === '' ? [] : ['groupChar']),
        ...(bareNumber === false ? ['bareNumber'] : [])
      ]
      return own.length > 0 ? own : undefined
    }
    default:
      return undefined
  }
}

function rulesOf({
  type,
  constraints,
  trueValues,
  falseValues
}: Field): Partial<Parameters<typeof toColumn>[0]> {
  const allowed = constraints?.enum
  if (type === 'boolean') return { allowed: allowed ?? [...(trueValues ?? TRUE), ...(falseValues ?? FALSE)] }
  return {
    type: COLUMN_TYPES.find((known) => known === type),
    min: constraints?.minimum,
    max: constraints?.maximum,
    allowed
  }
}
