/** What of zod is used: a bundle of all of it would hold its messages in fifty languages. */
export {
  array,
  bigint,
  boolean,
  config,
  enum,
  int,
  literal,
  looseObject,
  null,
  number,
  object,
  partialRecord,
  record,
  set,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  type infer,
  type ZodType
} from 'zod'
