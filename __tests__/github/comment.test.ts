import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient } from '../../src/github/client.js'
import { Deadline, type Clock } from '../../src/github/clock.js'
import { upsertComment, type CommentResult } from '../../src/github/comment.js'
import { renderMarker } from '../../src/github/marker.js'
import { silentLog } from '../../src/lib/log.js'
import { virtualClock } from '../loopback/clock.js'
import type { Effect } from '../loopback/faults.js'
import { ACTIONS_BOT, LoopbackGitHub } from '../loopback/github.js'

const TOKEN = 'ghs_loopbackloopbackloopback'
const KEY = 'CI / test'
const STRANGER = { id: 666, login: 'mallory', type: 'User' } as const

let github: LoopbackGitHub
beforeEach(async () => {
  github = await new LoopbackGitHub().start()
  github.addToken(TOKEN)
})
afterEach(async () => {
  await github.stop()
  expect(github.problems).toEqual([])
})

interface Options {
  clock: Clock
  key: string
  token: string
  attempt: number
}

async function upsert(
  runId: number,
  body = `report of ${runId}`,
  { clock = virtualClock(), key = KEY, token = TOKEN, attempt = 1 }: Partial<Options> = {}
): Promise<CommentResult> {
  return upsertComment(
    await createClient(token, github.url),
    { owner: 'octo', repo: 'repo', number: 7, key, body, runOrder: { runId, attempt } },
    { deadline: new Deadline(60_000, clock), log: silentLog }
  )
}

const texts = (): string[] => github.comments.map((c) => c.body.split('\n').slice(1).join('\n'))

describe('upsertComment', () => {
  test('when there is none, creates one; a second run updates it in place', async () => {
    const first = await upsert(1)
    expect(first.action).toBe('created')
    const second = await upsert(2)
    expect(second).toEqual({ ...first, action: 'updated' })
    expect(texts()).toEqual(['report of 2'])
  })

  test('when nothing changed, writes nothing', async () => {
    await upsert(1)
    const before = github.count('PATCH') + github.count('POST', /comments/)
    await expect(upsert(1)).resolves.toMatchObject({ action: 'unchanged' })
    expect(github.count('PATCH') + github.count('POST', /comments/)).toBe(before)
  })

  test('when a newer run has written, leaves its comment alone', async () => {
    await upsert(5)
    await expect(upsert(4)).resolves.toMatchObject({ action: 'superseded' })
    await expect(upsert(5, 'again', { attempt: 2 })).resolves.toMatchObject({ action: 'updated' })
    expect(texts()).toEqual(['again'])
  })

  test('when keys differ, each has its comment', async () => {
    await upsert(1, 'a', { key: 'CI / a --> b' })
    await upsert(1, 'b', { key: 'CI / a' })
    expect(texts()).toEqual(['a', 'b'])
    expect(github.comments[0]?.body.indexOf('-->')).toBe(
      (github.comments[0]?.body.split('\n')[0]?.length as number) - 3
    )
  })

  test.each([true, false])(
    'when a stranger wrote our marker, never touches it (token knows itself: %s)',
    async (knowsItself) => {
      github.addToken(TOKEN, { knowsItself })
      const forged = github.addComment(7, `${renderMarker(KEY, { runId: 99, attempt: 1 })}\nforged`, STRANGER)
      await expect(upsert(1)).resolves.toMatchObject({ action: 'created' })
      await expect(upsert(2)).resolves.toMatchObject({ action: 'updated' })
      expect(texts()).toEqual(['forged', 'report of 2'])
      expect(forged.body).toContain('forged')
    }
  )

  test('when another bot wrote our marker, it is not ours', async () => {
    const other = { id: 5, login: 'other[bot]', type: 'Bot' } as const
    github.addComment(7, `${renderMarker(KEY, { runId: 99, attempt: 1 })}\nother`, other)
    await upsert(1)
    expect(texts()).toEqual(['other', 'report of 1'])
  })

  test('when a comment of ours quotes the marker further down, it is another comment', async () => {
    github.addComment(7, `> ${renderMarker(KEY, { runId: 1, attempt: 1 })}\nquote`, ACTIONS_BOT)
    await upsert(2)
    expect(github.comments).toHaveLength(2)
  })

  test('when the token is a person’s, finds the person’s comment', async () => {
    github.addToken('ghp_person_person', { account: { id: 9, login: 'me', type: 'User' } })
    await upsert(1, 'a', { token: 'ghp_person_person' })
    await upsert(2, 'b', { token: 'ghp_person_person' })
    expect(texts()).toEqual(['b'])
  })

  test('when ours is on a later page, finds it', async () => {
    for (let i = 0; i < 250; i++) github.addComment(7, `talk ${i}`, STRANGER)
    await upsert(1)
    await upsert(2)
    expect(github.comments).toHaveLength(251)
    expect(texts().at(-1)).toBe('report of 2')
  })

  test('when cancelled runs left duplicates, keeps the oldest comment with the newest text', async () => {
    const left = [3, 9, 4].map((runId) =>
      github.addComment(7, `${renderMarker(KEY, { runId, attempt: 1 })}\nreport of ${runId}`, ACTIONS_BOT)
    )
    const result = await upsert(10)
    expect(result).toMatchObject({ action: 'updated', id: left[0]?.id })
    expect(texts()).toEqual(['report of 10'])
  })

  test('when the text is longer than GitHub takes, refuses before it asks', async () => {
    await expect(upsert(1, 'x'.repeat(65_536))).rejects.toThrow(/65,536/)
    expect(github.requests).toEqual([])
  })
})

describe('when GitHub misbehaves', () => {
  const effects: [string, Effect][] = [
    ['answers 500 once', { kind: 'status', status: 500 }],
    ['answers 502 although it did what was asked', { kind: 'status', status: 502, after: true }],
    ['resets the connection before', { kind: 'reset' }],
    ['resets the connection after', { kind: 'reset', after: true }],
    ['replies with cut-off JSON', { kind: 'malformed' }],
    [
      'asks to wait',
      { kind: 'status', status: 403, headers: { 'retry-after': '3' }, message: 'secondary rate limit' }
    ]
  ]
  for (const [name, effect] of effects) {
    test.each(['GET', 'POST', 'PATCH', 'DELETE'])(
      `${name} at %s: one comment all the same`,
      async (method) => {
        for (const runId of [1, 2]) {
          github.addComment(9, `${renderMarker(KEY, { runId, attempt: 1 })}\nelsewhere`, ACTIONS_BOT)
        }
        github.faults.add({ method, path: /issues/, times: 1, effect })
        await upsert(1)
        if (method === 'DELETE')
          github.addComment(7, `${renderMarker(KEY, { runId: 0, attempt: 1 })}\norphan`, ACTIONS_BOT)
        await upsert(2)
        expect(github.faults.take(method, '/issues')).toBeNull()
        expect(github.comments.filter((c) => c.issue === 7).map((c) => c.body)).toEqual([
          `${renderMarker(KEY, { runId: 2, attempt: 1 })}\nreport of 2`
        ])
        expect(github.comments.filter((c) => c.issue === 9)).toHaveLength(2)
      }
    )
  }

  test('when the token may only read, says so and writes nothing', async () => {
    github.addToken(TOKEN, { permission: 'read' })
    await expect(upsert(1)).rejects.toMatchObject({ status: 403 })
    expect(github.comments).toEqual([])
  })
})
