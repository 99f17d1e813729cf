import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { transformFileSync } from '@swc/core'

/** Rooms of src as plain JavaScript in `dir`, so that tests can start them as processes of their own. */
export function compileRooms(dir: string, rooms: readonly string[]): void {
  for (const room of rooms) {
    mkdirSync(path.join(dir, room), { recursive: true })
    for (const name of readdirSync(path.join('src', room)).filter((n) => n.endsWith('.ts'))) {
      const { code } = transformFileSync(path.join('src', room, name), {
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' }
      })
      writeFileSync(path.join(dir, room, name.replace(/\.ts$/, '.js')), code)
    }
  }
  writeFileSync(path.join(dir, 'package.json'), '{"type":"module"}')
  symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'))
}
