import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ACTIONS_BOT, LoopbackGitHub } from './github.js'
import { OpenApi } from './openapi.js'
import { parseOutputs, startRunner } from './runner.js'

describe('OpenApi', () => {
  const api = new OpenApi()
  const url = (rest: string): URL => new URL(`http://x/repos/octo/repo/issues${rest}`)

  test('accepts what GitHub describes', () => {
    expect(api.request('GET', url('/7/comments?per_page=100&page=2'), undefined)).toEqual([])
    expect(api.request('POST', url('/7/comments'), { body: 'x' })).toEqual([])
    expect(api.reply('DELETE', url('/comments/5'), 204, undefined)).toEqual([])
  })

  test.each([
    ['GET', '/7/comments?per_page=many', undefined, /per_page/],
    ['GET', '/7/comments?sort=newest', undefined, /unknown query parameter sort/],
    ['GET', '/seven/comments', undefined, /issue_number/],
    ['POST', '/7/comments', {}, /body/],
    ['POST', '/7/comments', { body: 5 }, /must be string/],
    ['POST', '/7/comments', { body: 'x', issue_number: 7 }, /unknown member issue_number/],
    ['DELETE', '/comments/5', { body: 'x' }, /takes no body/]
  ])('refuses %s %s with %j', (method, rest, body, expected) => {
    expect(api.request(method, url(rest), body)?.join()).toMatch(expected)
  })

  test('knows no other operations, and refuses replies that GitHub does not give', () => {
    expect(api.request('PUT', url('/7/comments'), {})).toBeNull()
    expect(api.reply('GET', url('/comments/5'), 200, { id: 5 }).join()).toMatch(/node_id/)
    expect(api.reply('GET', url('/comments/5'), 204, undefined).join()).toMatch(/has no reply 204/)
  })
})

test('LoopbackGitHub reports requests that GitHub does not know', async () => {
  const github = await new LoopbackGitHub().start()
  github.addToken('t')
  const reply = await fetch(`${github.url}/repos/octo/repo/labels`, { headers: { authorization: 'token t' } })
  expect(reply.status).toBe(404)
  expect(github.problems).toEqual(['no such operation: GET /repos/octo/repo/labels'])
  const unknown = await fetch(`${github.url}/repos/octo/repo/issues/7/comments`)
  expect(unknown.status).toBe(401)
  await github.stop()
})

describe('startRunner', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'job-'))
  const main = path.join(folder, 'main.mjs')
  let github: LoopbackGitHub
  beforeAll(async () => {
    github = await new LoopbackGitHub().start()
  })
  afterAll(async () => {
    await github.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('gives the runner’s environment and files, and reads back what the action wrote', async () => {
    writeFileSync(
      main,
      `import fs from 'node:fs'
       const { env } = process
       fs.appendFileSync(env.GITHUB_OUTPUT, 'env<<END\\n' + JSON.stringify(env) + '\\nEND\\nplain=1\\n')
       fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'mine')
       console.log('::add-mask::hidden')
       console.log('::error file=a.py,line=3::bad')
       console.error('to stderr')
       process.exitCode = 3`
    )
    github.addComment(7, 'there', ACTIONS_BOT)
    const { done } = startRunner({
      workspace: folder,
      event: 'push',
      payload: {},
      github,
      artifacts: null,
      main,
      token: 'the-token',
      inputs: { 'coverage-min': '70' },
      matrix: { os: 'linux' },
      summaryBefore: 'before '
    })
    const result = await done
    const env = JSON.parse(result.outputs.env ?? '') as Record<string, string>
    expect(result).toMatchObject({ exit: 3, signal: null, summary: 'before mine', stderr: 'to stderr\n' })
    expect(result.stdout).not.toContain('hidden')
    expect(result.annotations).toEqual([{ level: 'error', properties: 'file=a.py,line=3', message: 'bad' }])
    expect(result.comments.map((c) => c.body)).toEqual(['there'])
    expect(result.outputs.plain).toBe('1')
    expect(env['INPUT_COVERAGE-MIN']).toBe('70')
    expect(env['INPUT_ECE-MAX']).toBe('')
    expect(env['INPUT_GITHUB-TOKEN']).toBe('the-token')
    expect(env.INPUT_MATRIX).toBe('{"os":"linux"}')
    expect(env.GITHUB_API_URL).toBe(github.url)
    expect(Object.keys(env).filter((name) => name.startsWith('npm_') || name.startsWith('JEST'))).toEqual([])
    expect(existsSync(result.temporary)).toBe(false)
  })

  test('refuses an input that action.yml does not declare', () => {
    const options = {
      workspace: folder,
      event: 'push',
      payload: {},
      github: null,
      artifacts: null,
      main
    } as const
    expect(() => startRunner({ ...options, inputs: { 'covrage-min': '1' } })).toThrow(/covrage-min/)
  })

  test('refuses outputs that the runner would refuse', () => {
    expect(() => parseOutputs('a<<END\nno end\n')).toThrow(/no end/)
    expect(() => parseOutputs('nonsense\n')).toThrow(/refuse/)
  })
})
