// Bundle src/index.ts into the directory given: the same bytes from any directory, on any Node that ncc runs on.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

const [out = 'dist'] = process.argv.slice(2)
rmSync(out, { recursive: true, force: true })
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
execFileSync(
  process.execPath,
  [
    ncc,
    'build',
    'src/index.ts',
    '--out',
    out,
    '--no-cache',
    '--license',
    'licenses.txt',
    '--target',
    'es2022',
    '--quiet',
    '--transpile-only'
  ],
  { stdio: 'inherit' }
)
