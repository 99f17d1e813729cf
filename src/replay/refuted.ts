import { changedLinesFile } from '../coverage/changed-lines.js'
import type { Verdicts } from '../legs/verdicts.js'
import { unfitName } from '../pack/collect.js'
import type { Listed } from './listed.js'

/** Why something could not be judged again, where the pack itself shows that it could, one sentence each. */
export function refutedExcuses(verdicts: Verdicts, listed: Listed): string[] {
  const evidenceDir = settingOf(verdicts, 'evidence-dir') ?? 'evidence'
  return [
    ...withoutResult(verdicts),
    ...notUnfit(verdicts),
    ...(verdicts.left_out?.['changed-lines'] !== undefined &&
    listed.files.some(({ path }) => path === changedLinesFile(evidenceDir))
      ? ['the changed lines are said to be left out, and are in the pack']
      : [])
  ]
}

function settingOf({ settings }: Verdicts, name: string): string | undefined {
  return settings.find((row) => row.name === name)?.value
}

/** Data and builds are judged by their results, which a run keeps of whatever it has measured. */
function withoutResult({ gates, inputs }: Verdicts): string[] {
  return (['datasets', 'builds'] as const).flatMap((kind) => {
    const gate = gates.find(({ name }) => name === kind)
    if (gate === undefined || (gate.value === null && gate.verdict !== 'pass')) return []
    return inputs[kind] !== undefined
      ? []
      : [`${kind} is recorded as ${gate.verdict}, and no result of it was kept`]
  })
}

/** A file that is left out for its name is told by it. */
function notUnfit({ left_out = {} }: Verdicts): string[] {
  return Object.entries(left_out).flatMap(([kind, said]) => {
    if (kind === 'changed-lines') return []
    const [quoted = ''] = /^"(?:[^"\\]|\\.)*"/.exec(said) ?? []
    const name = nameIn(quoted)
    // Of a longer name only the beginning is told.
    return unfitName(name) !== undefined || name.length >= SHOWN_NAME
      ? []
      : [`${kind} is said to be left out, and not for a name that no pack can hold`]
  })
}

/** The empty name, which is unfit, must not come of what is no JSON. */
function nameIn(quoted: string): string {
  try {
    const name: unknown = JSON.parse(quoted)
    return typeof name === 'string' && name !== '' ? name : FIT
  } catch (error) {
    if (error instanceof SyntaxError) return FIT
    throw error
  }
}

const FIT = 'a'
const SHOWN_NAME = 300

/** A gate that passes has measured something, however the run ended. */
export function passesOnNothing({ gates }: Verdicts): string[] {
  return gates
    .filter(({ verdict, value }) => verdict === 'pass' && value === null)
    .map(({ name }) => `${name} is recorded as pass, and without a value`)
}
