import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { runtimeToken, type LoopbackArtifacts } from './artifacts.js'
import type { LoopbackGitHub, StoredComment } from './github.js'

const ROOT = path.join(import.meta.dirname, '../..')

export interface JobOptions {
  /** The checkout that the action works on. */
  workspace: string
  event:
    | 'push'
    | 'pull_request'
    | 'pull_request_target'
    | 'merge_group'
    | 'workflow_dispatch'
    | 'workflow_run'
    | 'schedule'
  /** The event's payload. */
  payload: unknown
  /** What the workflow's `with:` gives. */
  inputs?: Record<string, string>
  env?: Record<string, string>
  /** null: nothing listens there. */
  github: LoopbackGitHub | null
  artifacts: LoopbackArtifacts | null
  token?: string
  runId?: number
  attempt?: number
  job?: string
  matrix?: Record<string, string | number> | null
  /** Which leg of the matrix, from 0, and how many there are. */
  leg?: readonly [index: number, total: number]
  sha?: string
  /** The Node that runs the action. */
  node?: string
  /** The bundle. */
  main?: string
  /** The file that declares the inputs; action.yml where it is not given. */
  action?: string
  /** What earlier steps wrote to the summary. */
  summaryBefore?: string
}

export interface JobResult {
  exit: number | null
  signal: NodeJS.Signals | null
  /** As the job's log holds it: without the commands that set masks, which the runner takes out. */
  stdout: string
  stderr: string
  summary: string
  outputs: Record<string, string>
  comments: StoredComment[]
  artifacts: { id: number; name: string; bytes: Buffer }[]
  annotations: { level: string; properties: string; message: string }[]
  /** What the action left in the runner's temporary folder. */
  temporary: string
}

export interface Job {
  child: ChildProcess
  done: Promise<JobResult>
}

const actionFile = z.object({
  inputs: z.record(
    z.string(),
    z.object({ default: z.union([z.string(), z.number(), z.boolean()]).optional() })
  ),
  runs: z.object({ using: z.string(), main: z.string() })
})

/** The bundle that action.yml names. */
export function bundlePath(): string {
  return path.join(ROOT, readAction().runs.main)
}

function readAction(file = 'action.yml'): z.infer<typeof actionFile> {
  return actionFile.parse(parse(readFileSync(path.join(ROOT, file), 'utf8')))
}

/** The expressions that defaults in action.yml may hold. */
function evaluate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([^}]+?)\s*\}\}/g, (_, expression: string) => {
    const value = values[expression]
    if (value === undefined) throw new Error(`action.yml uses ${expression}, which this runner does not know`)
    return value
  })
}

/** INPUT_* as the runner sets them: every declared input, the empty string where nothing is given. */
function inputVariables(
  given: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  file: string | undefined
): Record<string, string> {
  const { inputs } = readAction(file)
  for (const name of Object.keys(given)) {
    if (inputs[name] === undefined) throw new Error(`action.yml declares no input ${name}`)
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? evaluate(String(value ?? ''), values)
    ])
  )
}

/** GITHUB_OUTPUT as the runner reads it. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? []
    if (name === undefined || delimiter === undefined) {
      const at = line.indexOf('=')
      if (at < 1) throw new Error(`the runner would refuse the output line ${line}`)
      outputs[line.slice(0, at)] = line.slice(at + 1)
      continue
    }
    const end = lines.indexOf(delimiter, i + 1)
    if (end === -1) throw new Error(`no end of output ${name}`)
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}

/** What the runner makes of standard output. */
function readCommands(stdout: string): Pick<JobResult, 'stdout' | 'annotations'> {
  const lines = stdout.split('\n')
  const annotations = lines.flatMap((line) => {
    const [, level, properties = '', message = ''] =
      /^\s*::(error|warning|notice)(?: ([^]*?))?::(.*)$/.exec(line) ?? []
    return level === undefined ? [] : [{ level, properties, message }]
  })
  return { stdout: lines.filter((line) => !line.startsWith('::add-mask::')).join('\n'), annotations }
}

/**
 * Start the bundle as a runner does: a process of its own, the runner's variables and files, INPUT_* with the defaults
 * of action.yml, and nothing of this process's environment but PATH.
 */
export function startRunner(options: JobOptions): Job {
  const { github, artifacts, token = 'ghs_tokenOfTheLoopbackRunner', runId = 1000, attempt = 1 } = options
  const [index, total] = options.leg ?? [0, 1]
  const values = {
    'github.token': token,
    'toJSON(matrix)': JSON.stringify(options.matrix ?? null),
    'strategy.job-index': String(index),
    'strategy.job-total': String(total)
  }
  const inputs = inputVariables(options.inputs ?? {}, values, options.action) // first, since an unknown input throws
  const folder = mkdtempSync(path.join(tmpdir(), 'runner-'))
  const at = (name: string): string => path.join(folder, name)
  const temporary = at('_temp')
  mkdirSync(temporary)
  mkdirSync(at('home'))
  writeFileSync(at('event.json'), JSON.stringify(options.payload))
  writeFileSync(at('output'), '')
  writeFileSync(at('summary'), options.summaryBefore ?? '')
  const run = `run-${runId}`
  const pull = z
    .object({
      pull_request: z.object({ head: z.object({ ref: z.string() }), base: z.object({ ref: z.string() }) })
    })
    .safeParse(options.payload).data?.pull_request
  const closed = 'http://127.0.0.1:1' // nobody listens there

  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: at('home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: github?.url ?? closed,
    GITHUB_GRAPHQL_URL: `${github?.url ?? closed}/graphql`,
    GITHUB_SERVER_URL: 'http://github.localhost',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_JOB: options.job ?? 'test',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_REF: pull === undefined ? 'refs/heads/main' : 'refs/pull/7/merge',
    GITHUB_REF_NAME: pull === undefined ? 'main' : '7/merge',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: pull?.head.ref ?? '',
    GITHUB_BASE_REF: pull?.base.ref ?? '',
    GITHUB_REPOSITORY: github?.repository ?? 'octo/repo',
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(runId),
    GITHUB_SHA: options.sha ?? 'c'.repeat(40),
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'loopback',
    RUNNER_TEMP: temporary,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run, `job-${options.job ?? 'test'}`),
    ACTIONS_RESULTS_URL: artifacts?.url ?? closed,
    ...inputs,
    ...options.env
  }
  const child = spawn(options.node ?? process.execPath, [options.main ?? bundlePath()], {
    cwd: options.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))

  const done = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exit, signal) => resolve([exit, signal]))
  }).then(async ([exit, signal]): Promise<JobResult> => {
    const result = {
      exit,
      signal,
      stderr: said.stderr,
      ...readCommands(said.stdout),
      summary: readFileSync(at('summary'), 'utf8'),
      outputs: parseOutputs(readFileSync(at('output'), 'utf8')),
      comments: github?.comments ?? [],
      artifacts: (await artifacts?.download(run)) ?? [],
      temporary
    }
    rmSync(folder, { recursive: true, force: true })
    return result
  })
  return { child, done }
}
