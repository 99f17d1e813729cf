import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readContext } from '../../src/github/context.js'

const folder = mkdtempSync(path.join(tmpdir(), 'context-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const MERGE = 'c'.repeat(40)

function eventFile(payload: unknown): string {
  const file = path.join(folder, 'event.json')
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return file
}

const runner = {
  GITHUB_REPOSITORY: 'octo/repo',
  GITHUB_SHA: MERGE,
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REF_NAME: '7/merge',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'test',
  GITHUB_WORKFLOW: 'CI'
}

function pull(headRepo: string | null): Record<string, unknown> {
  return {
    pull_request: {
      number: 7,
      head: { ref: 'feature', sha: HEAD, repo: headRepo === null ? null : { full_name: headRepo } },
      base: { ref: 'main', sha: BASE, repo: { full_name: 'octo/repo' } }
    }
  }
}

describe('readContext', () => {
  test('when a pull request is built, shows its head and keeps the merge commit', () => {
    const context = readContext({
      ...runner,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventFile(pull('octo/repo'))
    })
    expect(context).toMatchObject({
      event: 'pull_request',
      owner: 'octo',
      repo: 'repo',
      sha: HEAD,
      merge_sha: MERGE,
      head_branch: 'feature',
      base_branch: 'main',
      pull_request: 7,
      is_fork: false,
      run_id: '123',
      run_attempt: 2,
      warnings: []
    })
  })

  test.each([['mallory/repo'], [null]])('when the head repository is %s, it is a fork', (head) => {
    const env = {
      ...runner,
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: eventFile(pull(head))
    }
    expect(readContext(env)).toMatchObject({ is_fork: true, pull_request: 7, merge_sha: null })
  })

  test('when a merge queue builds, takes commit and branches of the group', () => {
    const group = {
      head_sha: HEAD,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
      base_ref: 'refs/heads/main'
    }
    const env = {
      ...runner,
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_EVENT_PATH: eventFile({ merge_group: group })
    }
    expect(readContext(env)).toMatchObject({
      sha: HEAD,
      head_branch: 'gh-readonly-queue/main/pr-7',
      base_branch: 'main',
      pull_request: null
    })
  })

  test.each(['push', 'workflow_dispatch', 'schedule', 'workflow_run'])(
    'when the event is %s, there is no pull request even if the payload names one',
    (event) => {
      const env = {
        ...runner,
        GITHUB_REF_NAME: 'main',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: eventFile(pull('mallory/repo'))
      }
      expect(readContext(env)).toMatchObject({
        pull_request: null,
        is_fork: false,
        sha: MERGE,
        merge_sha: null,
        head_branch: 'main',
        base_branch: null
      })
    }
  )

  test('when a tag is pushed, there is no branch', () => {
    expect(
      readContext({ ...runner, GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' }).head_branch
    ).toBeNull()
  })

  test.each([
    ['no JSON', '{"pull_request": {'],
    ['of another shape', { pull_request: { number: 'seven' } }],
    ['a number below one', { pull_request: { ...(pull('octo/repo').pull_request as object), number: -1 } }]
  ])('when the event file is %s, warns and goes on without a pull request', (_, payload) => {
    const env = { ...runner, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: eventFile(payload) }
    const context = readContext(env)
    expect(context.pull_request).toBeNull()
    expect(context.warnings).toEqual([expect.stringContaining('event file')])
  })

  test('when the event file is missing or enormous, warns', () => {
    const missing = readContext({ ...runner, GITHUB_EVENT_PATH: path.join(folder, 'none.json') })
    expect(missing.warnings).toEqual([expect.stringContaining('does not exist')])
    const file = eventFile('')
    truncateSync(file, 30 * 1024 * 1024)
    const large = readContext({ ...runner, GITHUB_EVENT_PATH: file })
    expect(large.warnings).toEqual([expect.stringContaining('bytes')])
  })

  test('when the environment is empty or malformed, values are null or defaults', () => {
    expect(readContext({})).toMatchObject({
      event: null,
      repository: null,
      run_id: null,
      run_attempt: 1,
      server_url: 'https://github.com',
      api_url: 'https://api.github.com'
    })
    const odd = readContext({
      GITHUB_REPOSITORY: 'a/../b',
      GITHUB_SHA: 'HEAD',
      GITHUB_RUN_ID: '1; rm',
      GITHUB_RUN_ATTEMPT: '-1',
      GITHUB_API_URL: 'file:///etc',
      GITHUB_SERVER_URL: 'not a url'
    })
    expect(odd).toMatchObject({
      repository: null,
      owner: null,
      sha: null,
      run_id: null,
      run_attempt: 1,
      api_url: 'https://api.github.com',
      server_url: 'https://github.com'
    })
  })
})
