import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient, type GitHubClient } from '../../src/github/client.js'
import { Deadline, type Clock } from '../../src/github/clock.js'
import { upsertComment, type CommentResult } from '../../src/github/comment.js'
import { renderMarker } from '../../src/github/marker.js'
import { silentLog } from '../../src/lib/log.js'
import { fastClock, virtualClock } from '../loopback/clock.js'
import { ACTIONS_BOT, LoopbackGitHub } from '../loopback/github.js'

const TOKEN = 'ghs_loopbackloopbackloopback'
const KEY = 'CI / test'

let github: LoopbackGitHub
beforeEach(async () => {
  github = await new LoopbackGitHub().start()
  github.addToken(TOKEN)
})
afterEach(async () => {
  await github.stop()
  expect(github.problems).toEqual([])
})

async function upsert(
  runId: number,
  clock: Clock,
  change: (client: GitHubClient) => Partial<GitHubClient> = () => ({})
): Promise<CommentResult> {
  const client = await createClient(TOKEN, github.url)
  return upsertComment(
    { ...client, ...change(client) },
    {
      owner: 'octo',
      repo: 'repo',
      number: 7,
      key: KEY,
      body: `report of ${runId}`,
      runOrder: { runId, attempt: 1 }
    },
    { deadline: new Deadline(60_000, clock), log: silentLog }
  )
}

/** A point that one run waits for and another passes. */
function gate(): { passed: Promise<void>; pass: () => void } {
  let pass = (): void => undefined
  const passed = new Promise<void>((resolve) => (pass = resolve))
  return { passed, pass }
}

const text = (runId: number): string => `${renderMarker(KEY, { runId, attempt: 1 })}\nreport of ${runId}`
const texts = (): string[] => github.comments.map((c) => c.body)

describe('twenty runs at once', () => {
  test.each(['without a comment', 'with one already', 'which begin one after the other'])(
    '%s leave one comment, that of the newest run',
    async (start) => {
      github.latency = () => Math.random() * 8
      const clock = fastClock(5)
      if (start === 'with one already') await upsert(1, clock)
      const staggered = start === 'which begin one after the other'
      const runs = Array.from({ length: 20 }, (_, i) => 100 + ((i * 7) % 20))
      await Promise.all(
        runs.map(async (runId) => {
          if (staggered) await new Promise((resolve) => setTimeout(resolve, Math.random() * 800))
          return upsert(runId, clock)
        })
      )
      expect(texts()).toEqual([text(119)])
    }
  )
})

describe('two runs', () => {
  test('when the older read before the newer wrote and writes after it, the newer writes again', async () => {
    github.addComment(7, text(1), ACTIONS_BOT)
    const olderHasRead = gate()
    const newerHasWritten = gate()
    const olderHasWritten = gate()
    const older = upsert(2, virtualClock(), (client) => ({
      updateComment: async (...args) => {
        olderHasRead.pass()
        await newerHasWritten.passed
        const comment = await client.updateComment(...args)
        expect(texts()).toEqual([text(2)])
        olderHasWritten.pass()
        return comment
      }
    }))
    const pausing = virtualClock()
    const sleep: Clock['sleep'] = async (ms) => {
      newerHasWritten.pass()
      await olderHasWritten.passed
      await pausing.sleep(ms)
    }
    await olderHasRead.passed
    await expect(upsert(3, { ...pausing, sleep })).resolves.toMatchObject({ action: 'updated' })
    await older
    expect(texts()).toEqual([text(3)])
  })

  test('when a newer run writes between listing and writing, the older does not overwrite it', async () => {
    const comment = github.addComment(7, text(1), ACTIONS_BOT)
    const result = await upsert(2, virtualClock(), (client) => ({
      getComment: (...args) => {
        comment.body = text(3)
        return client.getComment(...args)
      }
    }))
    expect(result.action).toBe('superseded')
    expect(github.count('PATCH')).toBe(0)
    expect(texts()).toEqual([text(3)])
  })

  test('when the newer did not see the older one’s comment and is gone, the older still leaves one, with the newer text', async () => {
    const result = await upsert(2, virtualClock(), (client) => ({
      createComment: async (...args) => {
        const made = await client.createComment(...args)
        github.addComment(7, text(3), ACTIONS_BOT)
        return made
      }
    }))
    expect(result.action).toBe('superseded')
    expect(texts()).toEqual([text(3)])
    expect(github.comments[0]?.id).toBe(result.id)
  })

  test('when the comment is deleted by hand between reading and writing, a new one is made', async () => {
    github.addComment(7, text(1), ACTIONS_BOT)
    const result = await upsert(2, virtualClock(), (client) => ({
      updateComment: (...args) => {
        github.comments = []
        return client.updateComment(...args)
      }
    }))
    expect(result.action).toBe('created')
    expect(texts()).toEqual([text(2)])
  })

  test('when two created at once, each deletes no more than its own and the oldest stays', async () => {
    let other = 0
    const result = await upsert(3, virtualClock(), (client) => ({
      createComment: async (...args) => {
        other = github.addComment(7, text(2), ACTIONS_BOT).id
        return client.createComment(...args)
      }
    }))
    expect(result.id).toBe(other)
    expect(texts()).toEqual([text(3)])
    expect(github.count('DELETE')).toBe(1)
  })
})
