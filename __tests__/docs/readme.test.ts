import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/commands/table.js'

const ROOT = path.join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')

test('the table of README has every command', () => {
  const table = /^\| command [^]*?\n\n/m.exec(read('README.md'))?.[0] ?? ''
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.split(' ')[0])
  expect(named).toEqual(expect.arrayContaining(COMMANDS.map(({ name }) => name)))
})

test('`make help` has every target', () => {
  const [, phony = ''] = /^\.PHONY: ((?:.*\\\n)*.*)/m.exec(read('Makefile')) ?? []
  const targets = phony.split(/[\s\\]+/)
  expect(targets.length).toBeGreaterThan(10)
  const help = execFileSync('make', ['help'], { cwd: ROOT, encoding: 'utf8' })
  const listed = help.split('\n').map((line) => line.split(' ')[0])
  expect(listed).toEqual(expect.arrayContaining(targets))
})
