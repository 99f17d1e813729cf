// dist/ must equal a fresh build, file by file, licences included.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const fresh = '.make/dist'
const built = spawnSync(process.execPath, ['scripts/build.mjs', fresh], { stdio: 'inherit' })
if (built.status !== 0) process.exit(built.status ?? 1)
const files = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => path.relative(dir, path.join(e.parentPath, e.name)))
const names = new Set([...files('dist'), ...files(fresh)])
const same = (name) => {
  try {
    return readFileSync(path.join('dist', name)).equals(readFileSync(path.join(fresh, name)))
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}
const stale = [...names].filter((name) => !same(name)).sort()
rmSync(fresh, { recursive: true })
for (const name of stale)
  console.error(`dist/${name} is not what the sources build; run \`make build\` and commit it`)
process.exitCode = stale.length === 0 ? 0 : 1
