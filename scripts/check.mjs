// Every check of `make test`, one after the other, all of them even when one fails; ends with `N passed, N failed`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

mkdirSync('.make', { recursive: true })
let passed = 0
let failed = 0

function check(title, command, args, env = {}) {
  const start = Date.now()
  console.log(`\n== ${title}`)
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) console.error(error.message)
  const ok = status === 0
  console.log(`${ok ? 'ok' : 'FAILED'}: ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  return ok
}

function count(ok) {
  if (ok) passed++
  else failed++
}

console.log(`node ${process.version}, ${execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()}`)
const bin = (name) => `node_modules/.bin/${name}`
count(check('types', bin('tsc'), ['--noEmit']))
count(check('lint', bin('eslint'), ['.']))
count(check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']))
count(check('dist is what the sources build', process.execPath, ['scripts/check-dist.mjs']))

const results = '.make/jest.json'
rmSync(results, { force: true })
const testsOk = check(
  'tests',
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--coverage',
    '--json',
    `--outputFile=${results}`,
    '--reporters=default',
    '--reporters=jest-junit'
  ],
  {
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    JEST_JUNIT_OUTPUT_FILE: 'junit.xml',
    JEST_JUNIT_CLASSNAME: '{filepath}',
    JEST_JUNIT_ADD_FILE_ATTRIBUTE: 'true'
  }
)
let counted
try {
  counted = JSON.parse(readFileSync(results, 'utf8'))
} catch (error) {
  console.error(`the tests left no results: ${error.message}`)
}
passed += counted?.numPassedTests ?? 0
failed += (counted?.numFailedTests ?? 0) + (counted?.numRuntimeErrorTestSuites ?? 0)
// A run that failed without a failed test (a crash, an open handle) is a failure all the same.
if (!testsOk && (counted === undefined || counted.numFailedTests + counted.numRuntimeErrorTestSuites === 0))
  failed++

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
