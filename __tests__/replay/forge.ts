import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@jest/globals'
import { assess, factsOnDisk } from '../../src/assess.js'
import type { World } from '../../src/evidence/world.js'
import { keepEvidence, packEvidence } from '../../src/keep.js'
import { SETTINGS, type SettingName } from '../../src/settings/table.js'
import type { SettingSpec } from '../../src/settings/types.js'
import { verifyPack } from '../../src/pack/verify.js'
import { replayPack } from '../../src/replay/replay.js'
import { repository } from '../pack/world.js'
import { worldAt } from './world.js'

export const COVERAGE = 'SF:a.py\nDA:1,1\nDA:2,0\nend_of_record\n'
export const evidence = {
  'lcov.info': COVERAGE,
  'predictions.json': JSON.stringify({ y_true: [0, 1, 1, 0], y_prob: [0.1, 0.9, 0.8, 0.2] })
}

export async function run(files: Record<string, string> = evidence): Promise<{ world: World; pack: string }> {
  const world = worldAt(repository(files))
  const { pack } = await keep(world)
  return { world, pack }
}

/** Judge what a world holds and pack it. @returns its gates, and the pack's path */
export async function keep(world: World) {
  const assessment = assess(world, await factsOnDisk(world))
  const kept = await keepEvidence(world, { ...assessment, settings: view(world) }, { points: [], trends: [] })
  expect(kept.problems).toEqual([])
  return { gates: assessment.gates, pack: path.join(world.root, kept.pack?.path ?? '') }
}

/** As settings are shown. */
export function view(world: World) {
  return Object.entries(world.settings.values).flatMap(([name, value]) => {
    const shown = Array.isArray(value) ? value.join('\n') : value
    return typeof shown === 'string' || typeof shown === 'number' || typeof shown === 'boolean'
      ? [{ name, env: name, value: String(shown), source: sourceOf(name, String(shown)) }]
      : []
  })
}

export async function replay(pack: string) {
  const { valid, manifest } = await verifyPack(pack)
  expect(valid).toBe(true)
  if (manifest === undefined) throw new Error('a valid pack has a manifest')
  return replayPack(pack, manifest)
}

/** A value that is not the default was given. */
function sourceOf(name: string, shown: string): 'default' | 'input' {
  const spec: SettingSpec | undefined = SETTINGS[name as SettingName]
  const same = spec?.default === shown || Number(spec?.default) === Number(shown)
  return spec?.default === undefined || same ? 'default' : 'input'
}

/** Change a file of the evidence and pack everything anew, with a manifest and a seal that agree. */
export async function forge(world: World, file: string, change: (text: string) => string): Promise<string> {
  const full = path.join(world.root, file)
  const text = readFileSync(full, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(full, changed)
  return path.join(world.root, (await packEvidence(world)).path)
}
