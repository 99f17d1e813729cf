import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BuildComparison } from '../../src/builds/types.js'
import { build, has, pool, temporary } from './helpers.js'

/** What real tools write when nobody has told them to be reproducible, and what their remedy makes of it. */
interface Case {
  needs: string[]
  command: string
  status: BuildComparison['status']
  cause: string | null
  /** The one path that differs, or a part of it. */
  path?: string
}

const archive = { status: 'functional_identical', cause: 'archive_metadata' } as const
const identical = { status: 'bit_identical', cause: null } as const
const diverged = (cause: string) => ({ status: 'diverged', cause }) as const
const OUT = 'mkdir -p out t; cp a.txt t; touch t/a.txt'

const CASES: Record<string, Case> = {
  jar: {
    needs: ['javac', 'jar'],
    command: 'mkdir out c; javac -d c A.java; jar cf out/a.jar -C c .',
    ...archive
  },
  zip: { needs: ['zip'], command: `${OUT}; zip -qr out/a.zip t`, ...archive },
  'tar.xz': { needs: ['xz'], command: `${OUT}; tar cJf out/a.tar.xz t`, ...archive },
  'tar.zst': { needs: ['zstd'], command: `${OUT}; tar c t | zstd -q -o out/a.tar.zst`, ...archive },
  'tar.gz with its remedy': {
    needs: ['tar'],
    command: `${OUT}; tar c --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX t | gzip -n > out/a.tgz`,
    ...identical
  },
  'static library': {
    needs: ['gcc', 'ar'],
    command: 'mkdir out; gcc -c a.c; ar rcU out/liba.a a.o',
    ...archive
  },
  'static library with its remedy': {
    needs: ['gcc', 'ar'],
    command: 'mkdir out; gcc -c a.c; ar rcD out/liba.a a.o',
    ...identical
  },
  'debug information': {
    needs: ['gcc'],
    command: 'mkdir out; gcc -g -c -o out/a.o a.c',
    ...diverged('build_path')
  },
  'debug information with its remedy': {
    needs: ['gcc'],
    command: 'mkdir out; gcc -g -ffile-prefix-map="$PWD"=. -c -o out/a.o a.c',
    ...identical
  },
  'compressed debug information': {
    needs: ['gcc'],
    command: 'mkdir out; gcc -g -gz -c -o out/a.o a.c',
    ...diverged('build_path')
  },
  rpath: {
    needs: ['gcc'],
    command: 'mkdir out; gcc -o out/a a.c -Wl,-rpath,$PWD/lib',
    ...diverged('build_path')
  },
  __DATE__: { needs: ['gcc'], command: 'mkdir out; gcc -o out/d d.c', ...diverged('timestamp') },
  'a number of seconds in a program': {
    needs: ['gcc'],
    command: 'mkdir out; gcc -DNOW=$(date +%s) -o out/e e.c',
    ...diverged('timestamp')
  },
  'a drawn build ID': {
    needs: ['gcc'],
    command: 'mkdir out; gcc -Wl,--build-id=uuid -o out/a a.c',
    ...diverged('random')
  },
  go: { needs: ['go'], command: 'mkdir out; cd g; go build -o ../out/g .', ...diverged('build_path') },
  'go with its remedy': {
    needs: ['go'],
    command: 'mkdir out; cd g; go build -trimpath -o ../out/g .',
    ...identical
  },
  rust: { needs: ['rustc'], command: 'mkdir out; rustc -g -o out/r "$PWD/r.rs"', ...diverged('build_path') },
  pyc: {
    needs: ['python3'],
    command: 'mkdir out; cp m.py out; cd out; python3 -m compileall -q .',
    ...diverged('pyc_header')
  },
  'pyc with its remedy': {
    needs: ['python3'],
    command: 'mkdir out; cp m.py out; cd out; python3 -m compileall -q --invalidation-mode unchecked-hash .',
    ...identical
  },
  pickle: {
    needs: ['python3'],
    command: `mkdir out; python3 -c "import pickle, time; pickle.dump({'t': time.time(), 'x': 1}, open('out/p', 'wb'))"`,
    ...diverged('timestamp')
  },
  sqlite: {
    needs: ['sqlite3'],
    command: `mkdir out; sqlite3 out/a.db "create table t(a); insert into t values(datetime('now'))"`,
    ...diverged('timestamp')
  },
  deb: {
    needs: ['dpkg-deb'],
    command: `mkdir -p out p/DEBIAN p/usr/share; echo x > p/usr/share/f; chmod -R go-w p
      printf 'Package: a\\nVersion: 1\\nArchitecture: all\\nMaintainer: a <a@b.example>\\nDescription: x\\n' > p/DEBIAN/control
      dpkg-deb -b p out/a.deb >&2`,
    ...archive
  },
  'writers in parallel': {
    needs: ['seq'],
    command: `mkdir out; for i in 1 2 3; do (for j in $(seq 40); do echo "job-$(printf '%b' "\\\\x6$i") line $j" >> out/log
      sleep 0.00$((RANDOM % 9)); done) & done; wait`,
    ...diverged('race')
  },
  'an outer file three containers deep': {
    needs: ['zip', 'xz'],
    command: `mkdir out t; date > t/stamp; tar cf t.tar --mtime=@0 --sort=name t; xz t.tar
      touch -d @1000000000 t.tar.xz; zip -qX i.zip t.tar.xz; touch -d @1000000000 i.zip; zip -qX out/o.zip i.zip`,
    ...diverged('timestamp'),
    path: 'o.zip!/i.zip!/t.tar.xz!/t/stamp'
  }
}

const { dir, clean } = temporary()
const root = path.join(dir, 'root')
const missing = ({ needs }: Case): string | undefined => needs.find((name) => !has('which', name))
const results = new Map<string, BuildComparison>()

beforeAll(async () => {
  const write = (name: string, text: string): void => writeFileSync(path.join(root, name), text)
  mkdirSync(path.join(root, 'g'), { recursive: true })
  write('a.c', '#include <stdio.h>\nint main(void) { puts("hi"); return 0; }\n')
  write('d.c', '#include <stdio.h>\nint main(void) { puts(__DATE__ " " __TIME__); return 0; }\n')
  write('e.c', 'int now = NOW;\nint main(void) { return now & 1; }\n')
  write('a.txt', 'text\n')
  write('A.java', 'public class A { public static void main(String[] a) { System.out.println(1); } }\n')
  write('g/go.mod', 'module example.com/g\n\ngo 1.20\n')
  // Without imports: each build has an empty cache, and would compile every package anew.
  write('g/main.go', 'package main\n\nfunc main() { println("hi") }\n')
  write('r.rs', 'fn main() { println!("hi"); }\n')
  write('m.py', 'x = 1\n')
  const runnable = Object.entries(CASES).filter(([, one]) => missing(one) === undefined)
  await pool(runnable, 4, async ([name, one]) =>
    results.set(name, await build(root, one.command, { timeoutSec: 240 }))
  )
}, 400_000)
afterAll(clean)

describe('what real tools write', () => {
  for (const [name, one] of Object.entries(CASES)) {
    const lacks = missing(one)
    if (lacks !== undefined) {
      test.skip(`${name}: not tried, ${lacks} is not installed`, () => undefined)
      continue
    }
    test(name, () => {
      const result = results.get(name)
      expect(result?.reason).toBeUndefined()
      expect([result?.status, result?.cause]).toEqual([one.status, one.cause])
      if (one.path !== undefined) expect(result?.differences.map((d) => d.path)).toContain(one.path)
    })
  }
})
