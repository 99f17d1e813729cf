import { rmSync } from 'node:fs'
import path from 'node:path'
import type { World } from './evidence/world.js'
import type { Assessment } from './gates/types.js'
import { VERDICTS_FILE } from './legs/verdicts.js'
import { writeAtomic } from './lib/files.js'
import { resolveInside } from './lib/paths.js'
import { BUNDLE_FILE, STATEMENT_FILE, statementBytes, statementOf } from './pack/statement.js'
import type { Pack } from './pack/types.js'

/**
 * Write `<evidence-dir>/attestation/statement.json` beside the pack that it names. A bundle of an earlier run goes: it signs
 * another pack.
 * @returns the path relative to the root
 */
export function writeStatement(world: World, assessment: Assessment, pack: Pack): string {
  const { root, settings, inputs } = world
  const evidenceDir = settings.values['evidence-dir']
  const { result, gates, facts } = assessment
  const relied = new Set([...inputs, `${evidenceDir}/${VERDICTS_FILE}`, settings.values.config])
  const url = runUrl(world)
  const statement = statementOf({
    pack: { name: path.posix.basename(pack.path), sha256: pack.sha256 },
    result,
    gates,
    evidence: pack.files.filter((file) => relied.has(file.path)),
    ...(facts.builds.state === 'found' && { builds: facts.builds.value }),
    ...(url !== undefined && { url })
  })
  const file = path.posix.join(evidenceDir, STATEMENT_FILE)
  rmSync(resolveInside(root, path.posix.join(evidenceDir, BUNDLE_FILE), 'evidence-dir'), { force: true })
  writeAtomic(resolveInside(root, file, 'evidence-dir'), statementBytes(statement))
  return file
}

/** docs.github.com, "Default environment variables"; undefined outside of a runner. */
function runUrl({ run, env }: World): string | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  if (run.repository === null || !/^\d+$/.test(run.ci_run_id) || !URL.canParse(server)) return undefined
  return `${server.replace(/\/+$/, '')}/${run.repository}/actions/runs/${run.ci_run_id}/attempts/${run.run_attempt}`
}
