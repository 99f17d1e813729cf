import { LoopbackArtifacts } from '../loopback/artifacts.js'
import { LoopbackGitHub } from '../loopback/github.js'
import { startRunner, type Job, type JobOptions, type JobResult } from '../loopback/runner.js'
import { MAIN } from './bundle.js'

/** Tokens that nobody may ever see again. */
export const TOKEN = 'ghs_Zq7loopbackSecretTokenOfTheJob0000042'

let nextRun = 5000
/** Artifacts of one run id live together: each job here is a run of its own unless it says so. */
export function newRunId(): number {
  return nextRun++
}

/** GitHub with a token that may write comments, or only read. */
export async function gitHub(permission: 'read' | 'write' = 'write'): Promise<LoopbackGitHub> {
  const github = await new LoopbackGitHub().start()
  github.addToken(TOKEN, { permission })
  return github
}

export async function artifactService(): Promise<LoopbackArtifacts> {
  return LoopbackArtifacts.start()
}

type Given = Omit<JobOptions, 'main' | 'token'>

export function start(given: Given): Job {
  return startRunner({ runId: newRunId(), ...given, main: MAIN, token: TOKEN })
}

/** Run the action to its end. */
export async function run(given: Given): Promise<JobResult> {
  return start(given).done
}

/** The results of `work` on each item, in order, with at most `limit` of them under way: most of a job is waiting. */
export async function atOnce<T, R>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<R>
): Promise<R[]> {
  const results = new Array<R>(items.length)
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [i, item] of queue) results[i] = await work(item)
  }
  await Promise.all(Array.from({ length: limit }, worker))
  return results
}
