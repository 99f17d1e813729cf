import { explainText } from './causes/text.js'
import type { Cause } from './causes/types.js'
import type { Collector } from './collector.js'
import type { Container, Member, MetaField, Normalisation } from './containers/types.js'
import type { Known } from './known.js'
import { compareModes } from './modes.js'
import { orderThatMatters } from './member-order.js'
import { linkCause, pairByKnownNames } from './known-names.js'
import { shownName } from './names.js'
import { firstDifference } from './source.js'

export interface ContainerContext {
  collector: Collector
  known: Known | undefined
  /** The path of the one member of a compressed stream. */
  innerPath(path: string): string
  /** Compare what two members hold; true when nothing differs, not even metadata further down. */
  compareMember(path: string, a: Member, b: Member): Promise<boolean>
}

/** The same name may occur twice: then the first stands for the first, the second for the second. */
function byName(members: readonly Member[]): Map<string, Member> {
  const result = new Map<string, Member>()
  const seen = new Map<string, number>()
  for (const member of members) {
    const name = member.name.toString('latin1')
    const n = seen.get(name) ?? 0
    seen.set(name, n + 1)
    result.set(`${name}\0${n}`, member)
  }
  return result
}

/** As people write it: without the `./` that tar puts in front. */
export function memberPath(container: string, member: Member): string {
  return `${container}!/${shownName(member.name).replace(/^(?:\.\/)+/, '')}`
}

/** Counts metadata that differs, per field, with one example of each. */
class MetaTally {
  private readonly fields = new Map<
    string,
    { normalisation: Normalisation; count: number; example: string }
  >()
  onlyUmask = true

  note(field: string, normalisation: Normalisation, example: string, byUmask = false): void {
    const entry = this.fields.get(field)
    if (entry === undefined) this.fields.set(field, { normalisation, count: 1, example })
    else entry.count++
    if (!byUmask) this.onlyUmask = false
  }

  get size(): number {
    return this.fields.size
  }

  normalisations(): Normalisation[] {
    return [...new Set([...this.fields.values()].map((field) => field.normalisation))]
  }

  detail(): string {
    const parts = [...this.fields].map(([name, { count, example }]) =>
      count === 1 ? `${name}: ${example}` : `${name} of ${count} members, first ${example}`
    )
    return parts.slice(0, 6).join('; ') + (parts.length > 6 ? `; and ${parts.length - 6} more fields` : '')
  }
}

function compareFields(
  a: readonly MetaField[],
  b: readonly MetaField[],
  differs: (field: MetaField, first: string, second: string) => void
): void {
  // A field may occur several times, as extra fields of zip do: compared in turn.
  const grouped = (fields: readonly MetaField[]): Map<string, MetaField[]> => {
    const groups = new Map<string, MetaField[]>()
    for (const field of fields) groups.set(field.name, [...(groups.get(field.name) ?? []), field])
    return groups
  }
  const [x, y] = [grouped(a), grouped(b)]
  for (const name of new Set([...x.keys(), ...y.keys()])) {
    const [first, second] = [x.get(name) ?? [], y.get(name) ?? []]
    const field = first[0] ?? second[0]
    const text = (fields: MetaField[]): string =>
      fields.length === 0 ? 'absent' : fields.map((f) => f.value).join(',')
    if (field !== undefined && text(first) !== text(second)) differs(field, text(first), text(second))
  }
}

const short = (text: string): string =>
  shownName(Buffer.from(text.length > 48 ? `${text.slice(0, 47)}…` : text))

/** Why a field differs that is no mere metadata: a comment, say. */
function explainField(first: string, second: string, known: Known | undefined, name: string): Told {
  const shown = { first: short(first), second: short(second) }
  // A digest or a number of the format says nothing by itself.
  if (!name.startsWith('comment'))
    return { cause: 'unknown', detail: `the contents are equal, but ${name} differs`, ...shown }
  const { cause, detail } = explainText(first, second, known)
  return { cause, detail: `${name}: ${detail}`, ...shown }
}

interface Told {
  cause: Cause
  detail: string
  first: string
  second: string
}

/** Kind, link target, contents, mode and metadata of two members of the same name. */
async function compareMembers(
  context: ContainerContext,
  path: string,
  a: Member,
  b: Member,
  tally: MetaTally
): Promise<void> {
  const { collector, known } = context
  if (a.kind !== b.kind) {
    collector.add({
      path,
      kind: 'type',
      cause: 'file_type',
      detail: `a ${a.kind} in the first build, a ${b.kind} in the second`
    })
    return
  }
  if (a.target !== undefined && b.target !== undefined && !a.target.equals(b.target)) {
    const [first, second] = [shownName(a.target), shownName(b.target)]
    collector.add({
      path,
      kind: 'symlink',
      cause: linkCause(first, second, known),
      detail: `${a.kind} to ${short(first)} against ${short(second)}`,
      first,
      second
    })
  }
  const storedEqual = a.stored.size === b.stored.size && firstDifference(a.stored, b.stored) === -1
  const method = (member: Member): string | undefined =>
    member.meta.find((f) => f.name === 'compression method')?.value
  const same = (storedEqual && method(a) === method(b)) || (await context.compareMember(path, a, b))
  const name = shownName(a.name)
  if (same && !storedEqual)
    tally.note(
      'compressed bytes',
      'compression level',
      name === '' ? 'what they unpack to is equal' : `${name} unpacks to the same`
    )
  const mode = compareModes(a.mode, b.mode, known)
  if (mode?.functional === true) collector.add({ path, kind: 'mode', cause: 'mode', detail: mode.detail })
  else if (mode !== null) tally.note('mode', 'mode', `${name} ${mode.detail}`, mode.byUmask)
  compareFields(a.meta, b.meta, (field, first, second) => {
    if (field.normalisation !== null) {
      tally.note(field.name, field.normalisation, `${name} ${short(first)} against ${short(second)}`)
    } else if (same) {
      // Where contents differ, fields that follow from them (a CRC) are no news.
      collector.add({ path, kind: 'content', ...explainField(first, second, known, field.name) })
    }
  })
}

/**
 * Compare two containers of one format: members by name, then everything else that is stored. One entry of kind
 * `metadata` sums up what can be set aside; all other entries carry the inner path.
 */
export async function compareContainers(
  context: ContainerContext,
  path: string,
  a: Container,
  b: Container
): Promise<void> {
  const { collector } = context
  const before = collector.found
  const tally = new MetaTally()
  const [first, second] = [byName(a.members), byName(b.members)]
  compareFields(a.meta, b.meta, (field, x, y) => {
    if (field.normalisation === null) {
      collector.add({
        path,
        kind: 'content',
        ...explainField(x, y, context.known, `${field.name} of the ${a.format} container`)
      })
    } else tally.note(field.name, field.normalisation, `${short(x)} against ${short(y)}`)
  })
  const renamed = pairByKnownNames(
    [...first].flatMap(([key, m]) => (second.has(key) ? [] : [m])),
    [...second].flatMap(([key, m]) => (first.has(key) ? [] : [m])),
    context.known
  )
  for (const { first: x, second: y, value } of renamed) {
    const at = memberPath(path, x)
    const there = JSON.stringify(shownName(y.name))
    const shown = { first: shownName(x.name), second: shownName(y.name) }
    const detail = `its name holds ${value.name}; ${there} in the second build`
    collector.add({ path: at, kind: 'only_in_first', cause: value.cause, detail, ...shown })
    await compareMembers(context, at, x, y, tally)
  }
  const told = new Set(renamed.flatMap(({ first: x, second: y }) => [x, y]))
  for (const [key, member] of first) {
    if (second.has(key) || told.has(member)) continue
    collector.add({
      path: memberPath(path, member),
      kind: 'only_in_first',
      cause: 'missing_file',
      detail: 'not in the archive of the second build'
    })
  }
  for (const [key, member] of second) {
    if (first.has(key) || told.has(member)) continue
    collector.add({
      path: memberPath(path, member),
      kind: 'only_in_second',
      cause: 'missing_file',
      detail: 'not in the archive of the first build'
    })
  }
  const common = [...first.keys()].filter((key) => second.has(key))
  const other = [...second.keys()].filter((key) => first.has(key))
  const moved = common.findIndex((key, i) => key !== other[i])
  if (moved !== -1) {
    const shown = (key: string | undefined): string => short((key ?? '').replace(/\0.*$/, ''))
    const place = `place ${moved + 1} has ${shown(common[moved])} against ${shown(other[moved])}`
    const matters = orderThatMatters(
      [...first].filter(([key]) => second.has(key)),
      other
    )
    if (matters === undefined) tally.note('order of members', 'order', place)
    else {
      const [x, y] = matters.map(short)
      const detail = `members in another order, which decides what is unpacked: ${x ?? ''} and ${y ?? ''}; ${place}`
      collector.add({ path, kind: 'content', cause: 'file_order', detail })
    }
  }
  for (const key of common) {
    const [x, y] = [first.get(key), second.get(key)]
    if (x !== undefined && y !== undefined) {
      // A compressed stream has one member without a name of its own.
      const at = x.name.length === 0 ? context.innerPath(path) : memberPath(path, x)
      await compareMembers(context, at, x, y, tally)
    }
  }
  if (tally.size > 0) {
    const cause: Cause = tally.onlyUmask ? 'umask' : 'archive_metadata'
    collector.addMetadata(
      { path, kind: 'metadata', cause, detail: tally.detail(), format: a.format },
      tally.normalisations()
    )
  } else if (collector.found === before) {
    collector.add({
      path,
      kind: 'content',
      cause: 'unknown',
      detail: `the ${a.format} containers differ in bytes that belong to no member`
    })
  }
}
