import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@jest/globals'
import { runtimeToken } from '../loopback/artifacts.js'
import type { JobResult } from '../loopback/runner.js'
import { readArchive } from '../../src/pack/read-archive.js'
import { TOKEN } from './loopback.js'
import { filesIn, packsIn } from './workspace.js'

/** A secret and the forms in which it travels. */
function forms(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')]
}

/** Neither token is in anything that anybody can read afterwards: log, comment, summary, outputs, artifacts, files, pack. */
export async function expectNoToken(result: JobResult, workspace: string, runId?: number): Promise<void> {
  const places: Record<string, string> = {
    stdout: result.stdout,
    stderr: result.stderr,
    summary: result.summary,
    outputs: JSON.stringify(result.outputs),
    comments: JSON.stringify(result.comments)
  }
  for (const { name, bytes } of result.artifacts) places[`artifact ${name}`] = bytes.toString('latin1')
  for (const name of filesIn(workspace)) {
    places[name] = readFileSync(path.join(workspace, name), 'latin1')
  }
  for (const name of packsIn(workspace)) {
    const { files, problem } = await readArchive(path.join(workspace, name), () => true)
    expect(problem).toBeUndefined()
    for (const file of files) places[`${name}!/${file.name}`] = file.content?.toString('latin1') ?? ''
  }
  const secrets = [TOKEN, ...(runId === undefined ? [] : [runtimeToken(`run-${runId}`, 'job-test')])]
  for (const secret of secrets.flatMap(forms)) {
    const leaks = Object.entries(places).filter(([, content]) => content.includes(secret))
    expect(leaks.map(([place]) => place)).toEqual([])
  }
}

/** What every run leaves behind, whatever happened on the way to GitHub. */
export async function expectSound(result: JobResult, workspace: string, exit: 0 | 1 = 0): Promise<void> {
  const verdict = exit === 0 ? 'passed' : 'failed'
  expect({ exit: result.exit, signal: result.signal, stderr: result.stderr }).toEqual({
    exit,
    signal: null,
    stderr: ''
  })
  expectVerdictFirst(result.summary, verdict)
  expectFiles(workspace, verdict)
  expect(result.outputs).toMatchObject({ result: verdict, passed: String(exit === 0) })
  await expectNoToken(result, workspace)
}

/** The reports on disk. */
export function expectFiles(workspace: string, verdict: string): void {
  const read = (name: string): string => readFileSync(path.join(workspace, name), 'utf8')
  expectVerdictFirst(read('artifact/ci_report.md'), verdict)
  expect(read('evidence/report.html')).toContain(verdict)
  expect(JSON.parse(read('artifact/ci_metrics.json'))).toBeInstanceOf(Object)
  expect(packsIn(workspace).length).toBeGreaterThan(0)
}

/** The first line of prose is the verdict. */
export function expectVerdictFirst(markdown: string, verdict: string): void {
  const first = markdown.split('\n').find((line) => line !== '' && !line.startsWith('<!--')) ?? ''
  expect(first).toMatch(new RegExp(`^#+ Provenance gates: ${verdict} `))
}

/** Warnings of a job, as the runner unescapes them. */
export function warnings(result: JobResult): string[] {
  return result.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'))
}
