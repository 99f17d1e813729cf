import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cliJson } from './bundle.js'
import { scratch } from './workspace.js'

export interface Answer {
  result: string
  gates: { name: string; verdict: string; value: unknown; threshold: unknown; message: string }[]
  outputs: Record<string, string>
}

export const gate = (data: Answer, name: string): Answer['gates'][number] | undefined =>
  data.gates.find((g) => g.name === name)

export const quiet = ['--gates', 'coverage', '--comment', 'false']

/** A job of a matrix that ran on its own machine, and what it uploaded. */
export async function leg(
  results: string,
  name: string,
  args: readonly string[],
  { dir, env = {} }: { dir: string; env?: Record<string, string> }
): Promise<void> {
  const { data, stderr } = await cliJson<Answer>(['run', ...args], { cwd: dir, env })
  const pack = data.outputs['pack'] ?? ''
  if (pack === '') throw new Error(stderr)
  mkdirSync(path.join(results, name), { recursive: true })
  cpSync(path.join(dir, pack), path.join(results, name, path.basename(pack)))
}

export const lcov = (...lines: [line: number, hits: number][]): string =>
  `TN:\nSF:src/a.py\n${lines.map(([line, hits]) => `DA:${line},${hits}`).join('\n')}\nend_of_record\n`
export const junit = (status: 'passed' | 'failed'): string =>
  `<testsuites><testsuite name="s" tests="1"><testcase classname="c" name="t">${
    status === 'failed' ? '<failure message="no"/>' : ''
  }</testcase></testsuite></testsuites>`

/** What `verify` says of judging a merged pack again. */
export async function replayOf({ outputs }: Answer, cwd: string): Promise<string> {
  const { data } = await cliJson<{ checks: { name: string; ok: boolean; detail: string }[] }>(
    ['verify', outputs['pack'] ?? ''],
    { cwd }
  )
  const wrong = data.checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`)
  const replay = data.checks.find(({ name }) => name === 'replay')
  return `${wrong.length === 0 ? 'ok' : wrong.join('; ')}: ${replay?.detail ?? 'not replayed'}`
}

export function project(coverage: string, status: 'passed' | 'failed' = 'passed'): string {
  const dir = scratch()
  mkdirSync(path.join(dir, 'src'))
  writeFileSync(path.join(dir, 'src/a.py'), 'a\nb\nc\nd\n')
  writeFileSync(path.join(dir, 'lcov.info'), coverage)
  writeFileSync(path.join(dir, 'junit.xml'), junit(status))
  return dir
}
