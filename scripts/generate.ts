import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { GENERATED } from './generated.js'

/** `npm run generate`: rewrite what is made from the settings table. A test fails when somebody forgot. */
for (const [file, render] of Object.entries(GENERATED)) {
  const present = existsSync(file) ? readFileSync(file, 'utf8') : ''
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, render(present))
}
