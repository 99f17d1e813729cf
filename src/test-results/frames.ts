/** Where a failure says that it happened: a path as it is written there, in whatever way the machine names it. */
export interface Frame {
  file: string
  line: number
}

interface Kind {
  pattern: RegExp
  /** From the match; the default is the file, then the line. */
  frame?: (match: RegExpMatchArray) => Frame
  /** The failure is the last of its frames, as in Python, and not the first. */
  lastFirst?: boolean
}

/** Every pattern is bounded, and so is what it is applied to: a message has at most 2,000 characters. */
const KINDS: readonly Kind[] = [
  { pattern: /^\s*File "([^"\n]{1,400})", line (\d{1,7})/gm, lastFirst: true },
  { pattern: /^([\w.][\w./\\-]{0,300}\.py):(\d{1,7}): /gm, lastFirst: true },
  // Node, Deno, browsers: `at f (file:///a/b.ts:1:2)`, `at /a/b.js:1:2`, `f@a/b.js:1:2`
  {
    pattern:
      /(?:\(|\bat (?:async )?|@)((?:file:\/\/)?(?:\/?[A-Za-z]:)?[^\s():]{1,400}\.[cm]?[jt]sx?):(\d{1,7}):\d{1,7}/g
  },
  {
    // JVM: `at app//com.acme.CartTest$Inner.adds(CartTest.java:42)`
    pattern:
      /^\s*at (?:[\w.@-]{0,100}\/){0,2}([\w.$]{1,300})\.[^.(\n]{1,200}\(([\w$-]{1,200}\.(?:java|kt|scala|groovy)):(\d{1,7})\)/gm,
    frame: ([, type = '', base = '', line = '']) => ({
      file: [...type.split('.').slice(0, -1), base].join('/'),
      line: Number(line)
    })
  },
  { pattern: / in ([^\n]{1,400}?):line (\d{1,7})/g },
  { pattern: /panicked at (?:'[^'\n]{0,500}', )?([^\s:'"][^:\n]{0,300}\.rs):(\d{1,7})/g },
  { pattern: /^\s*(?:# )?(\.?[\w./-]{1,300}\.rb):(\d{1,7})/gm },
  { pattern: /^File: ([^\n]{1,400})\nLine: (\d{1,7})/gm },
  // gtest, PHPUnit, compilers: `a/b.cc:7: Failure`, `/a/b.php:7`, `a\b.cpp(7): error`
  { pattern: /^\s{0,8}((?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.\w{1,6})(?::|\()(\d{1,7})(?=[):\s]|$)/gm }
]

/** Code that the project did not write. */
const FOREIGN =
  /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|rustc|internal)[\\/]|^node:|^internal[\\/]/

/** The frames that a failure message names, the likeliest first, at most 50. */
export function framesIn(message: string): Frame[] {
  const found = KINDS.flatMap(({ pattern, frame, lastFirst }) => {
    const frames = [...message.matchAll(pattern)].map(
      (match) => frame?.(match) ?? { file: match[1] ?? '', line: Number(match[2]) }
    )
    return lastFirst === true ? frames.reverse() : frames
  })
  return found.filter(({ file, line }) => line > 0 && !FOREIGN.test(file)).slice(0, 50)
}
