import { readLines } from '../lib/jsonl.js'
import { boundedText, finiteSeconds, testId } from './identity.js'
import { refusal } from '../lib/report-file.js'
import type { TestCase, TestReport } from './types.js'

const MAX_DEPTH = 64

/**
 * A version, a plan or a first test point, after comments and blank lines. Before a version anything may stand, since
 * `npm test > results.tap` begins with npm's own lines.
 */
export function isTap(head: string): boolean {
  if (/^K?TAP version 1[34]?\r?$/m.test(head) && !/^\s*[{[<]/.test(head)) return true
  // `ok` and a tab is what go test prints of a package.
  return /^(?!ok {1,3}\t)(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:TAP version 1[34]|1\.\.\d+|(?:not )?ok\b)/.test(head)
}

/** A test point whose YAML block and subtests are known. */
interface Point {
  ok: boolean
  name: string
  directive: 'skip' | 'todo' | undefined
  /** Cases of the subtest that stands before this point, or in braces after it (node-tap, Vitest). */
  children: TestCase[]
  /** Its brace is open. */
  open: boolean
  /** node:test says of each point whether it is a test or a suite. */
  type: string | undefined
  duration: number
  location: string | undefined
  message: string[]
}

/** One nesting level: four spaces of indentation. */
interface Level {
  points: number
  plan: number | undefined
  /** Number of a point -> its line, of those that say one. */
  numbers: Map<number, number>
  cases: TestCase[]
  pending: Point | undefined
}

/**
 * TAP 13 and 14 (testanything.org/tap-version-14-specification.html). A point with a subtest is a suite unless its
 * YAML block says `type: 'test'`, as node:test does; a failed suite without a failed case is an error. A failure
 * marked TODO was expected and counts as skipped. Several documents one after the other are read as one.
 * @throws GateError where the points are not as many as planned, or not those, or a subtest has no point: the file is cut off.
 */
export function readTap(file: string, shown: string): TestReport {
  const reader = new TapReader(shown)
  for (const { text, line, terminated } of readLines(file, shown, 16 * 1024 * 1024)) {
    reader.read(text, line)
    if (!terminated) reader.endsInside(text)
  }
  return { format: 'tap', cases: reader.finish() }
}

class TapReader {
  private readonly levels: Level[] = []
  /** Of the documents before this one. */
  private readonly earlier: TestCase[] = []
  private yaml: { indent: string; point: Point } | undefined
  private bailedOut = false
  private line = 0

  constructor(private readonly shown: string) {}

  read(text: string, line: number): void {
    this.line = line
    if (this.yaml !== undefined) return this.readYaml(this.yaml, text)
    const indent = /^ */.exec(text)?.[0] ?? ''
    const rest = text.slice(indent.length)
    const depth = Math.floor(indent.length / 4)
    const last = this.levels.at(-1)?.pending
    const deeper = indent.length - (this.levels.length - 1) * 4
    // Two spaces below the point, as specified; Vitest writes four.
    if (rest === '---' && last !== undefined && (deeper === 2 || deeper === 4)) {
      this.yaml = { indent, point: last }
      return
    }
    if (indent === '' && /^K?TAP version \d/.test(rest) && this.levels.length > 0) {
      this.earlier.push(...this.endDocument())
      return
    }
    // Between the levels stands what a test has printed, but nobody prints a failure in passing.
    if (/^\s*not ok(?=\s|$)/.test(text) && (indent.length % 4 !== 0 || !rest.startsWith('not ok')))
      throw refusal(
        this.shown,
        'a test point that is not ok stands between the levels of subtests, which are indented by four blanks',
        'let the tool write TAP 13 or 14',
        line
      )
    if (indent.length % 4 !== 0) return
    if (rest === '}' && this.levels[depth]?.pending?.open === true) return this.closeBrace(depth)
    const point = /^(not )?ok(?=\s|$)\s*(?:(\d+)(?!\w))?\s*(?:- )?(.*)$/.exec(rest)
    const plan = /^1\.\.(\d{1,9})(?:\s*#.*)?$/.exec(rest)
    if (point !== null) this.point(depth, point[1] === undefined, point[2], point[3] ?? '')
    else if (plan !== null) this.level(depth).plan = Number(plan[1])
    else if (rest.startsWith('Bail out!')) this.bailOut(rest.slice(9).trim())
  }

  /** The last line has no newline: where it is a test point, a directive (`# SKIP`) may be cut from it. */
  endsInside(text: string): void {
    if (/^\s*(?:not )?ok(?:\s|$)/.test(text)) throw this.cutOff('the last test point has no newline')
  }

  finish(): TestCase[] {
    return [...this.earlier, ...this.endDocument()]
  }

  private endDocument(): TestCase[] {
    if (this.yaml !== undefined && !this.bailedOut) throw this.cutOff('a YAML block has no end')
    if (this.levels.some(({ pending }) => pending?.open === true) && !this.bailedOut)
      throw this.cutOff('the brace of a subtest is not closed')
    if (this.levels.length > 1 && !this.bailedOut) throw this.cutOff('a subtest has no test point of its own')
    while (this.levels.length > 1) this.levels[0]?.cases.push(...this.close())
    return this.levels.length === 0 ? [] : this.close()
  }

  private point(depth: number, ok: boolean, number: string | undefined, text: string): void {
    const children = this.levels.length > depth + 1 ? this.closeDeeper(depth) : []
    const level = this.level(depth)
    this.flush(level)
    level.points++
    if (number !== undefined) this.remember(level, Number(number))
    const brace = /\s*\{$/.exec(text)
    const line = brace === null ? text : text.slice(0, brace.index)
    const directive = /(?:^|\s)(?<!\\)#\s*(skip|todo)\S*(?:\s.*)?$/i.exec(line)
    const described = (directive === null ? line : line.slice(0, directive.index))
      .replace(/(?:^|\s)# time=[\d.]+m?s$/, '')
      .replace(/\\([#\\])/g, '$1')
      .trim()
    level.pending = {
      ok,
      name: described === '' ? `test ${number ?? level.points}` : described,
      directive: directive?.[1]?.toLowerCase() as 'skip' | 'todo' | undefined,
      children,
      open: brace !== null,
      type: undefined,
      duration: 0,
      location: undefined,
      message: []
    }
  }

  /** Where one is there twice, another one of the plan is not, and the sum hides it. */
  private remember({ numbers }: Level, number: number): void {
    const before = numbers.get(number)
    if (before !== undefined)
      throw this.misnumbered(
        `test ${number} is there twice, first in line ${before}, so that another one is missing`,
        this.line
      )
    numbers.set(number, this.line)
  }

  private misnumbered(what: string, line: number): Error {
    return refusal(
      this.shown,
      `the numbers of the test points contradict the plan: ${what}`,
      'keep the output of one run, or let each begin with its own line `TAP version 13`',
      line
    )
  }

  private closeBrace(depth: number): void {
    const children = this.closeDeeper(depth)
    const pending = this.levels[depth]?.pending
    if (pending === undefined) return
    pending.children = children
    pending.open = false
  }

  private readYaml({ indent, point }: { indent: string; point: Point }, text: string): void {
    const rest = text.startsWith(indent) ? text.slice(indent.length) : text
    if (rest === '...') {
      this.yaml = undefined
      return
    }
    const [, key, value = ''] = /^(duration_ms|type|location|error|message):\s*(.*)$/.exec(rest) ?? []
    const plain = value.replace(/^(['"])(.*)\1$/, '$2')
    if (key === 'duration_ms') point.duration = finiteSeconds(Number(plain), 1000)
    else if (key === 'type') point.type = plain
    else if (key === 'location') point.location = plain
    else if (key !== undefined) point.message.push(plain)
  }

  private bailOut(reason: string): void {
    const level = this.levels.at(-1) ?? this.level(0)
    this.flush(level)
    this.bailedOut = true
    const name = 'Bail out!'
    const message = reason === '' ? {} : { message: boundedText(reason) }
    level.cases.push({ id: name, name, status: 'error', flaky: false, duration_sec: 0, ...message })
  }

  /** The level at `depth`; deeper ones are opened on the way, since a subtest may begin with any line. */
  private level(depth: number): Level {
    if (depth > MAX_DEPTH) {
      throw refusal(
        this.shown,
        `TAP is nested more than ${MAX_DEPTH} deep`,
        'look at where it comes from',
        this.line
      )
    }
    while (this.levels.length <= depth) {
      const above = this.levels.at(-1)
      if (above?.pending?.open === false) this.flush(above)
      this.levels.push({ points: 0, plan: undefined, numbers: new Map(), cases: [], pending: undefined })
    }
    return this.levels[depth] as Level
  }

  private closeDeeper(depth: number): TestCase[] {
    let cases: TestCase[] = []
    while (this.levels.length > depth + 1) cases = [...this.close(), ...cases]
    return cases
  }

  /** End the deepest level. */
  private close(): TestCase[] {
    const level = this.levels.pop()
    if (level === undefined) return []
    this.flush(level)
    const { plan, points, numbers, cases } = level
    if (this.bailedOut) return cases
    if (plan === undefined) throw this.cutOff('there is no plan (1..N)')
    if (plan !== points) throw this.cutOff(`${plan} tests were planned, ${points} are there`)
    for (const [number, line] of numbers)
      if (number < 1 || number > plan)
        throw this.misnumbered(`test ${number} is none of the ${plan} that were planned`, line)
    return cases
  }

  private flush(level: Level): void {
    if (level.pending !== undefined) level.cases.push(...casesOf(level.pending))
    level.pending = undefined
  }

  private cutOff(what: string): Error {
    return refusal(
      this.shown,
      `the TAP output is cut off: ${what}`,
      'see in the log of the tests why they ended early, and keep all of their output',
      this.line
    )
  }
}

function casesOf(point: Point): TestCase[] {
  const { ok, name, directive, children, type } = point
  const inner = children.map((child) => {
    const suite = child.suite === undefined ? name : `${name} > ${child.suite}`
    return { ...child, suite, id: testId(suite, undefined, child.name) }
  })
  const suite = type === undefined ? children.length > 0 : type === 'suite'
  const broken = !ok && directive === undefined
  if (suite && !(broken && !children.some(({ status }) => status === 'failed' || status === 'error')))
    return inner
  const [, file, line] = /^(.+?):(\d{1,7})(?::\d+)?$/.exec(point.location ?? '') ?? []
  const message = point.message.join('\n')
  return [
    ...inner,
    {
      id: name,
      name,
      status:
        directive === 'skip' || (directive === 'todo' && !ok)
          ? 'skipped'
          : ok
            ? 'passed'
            : suite
              ? 'error'
              : 'failed',
      flaky: false,
      duration_sec: suite ? 0 : point.duration,
      ...(file !== undefined && { file, line: Number(line) }),
      ...(message !== '' && { message: boundedText(message) })
    }
  ]
}
