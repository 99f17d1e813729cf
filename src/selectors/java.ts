import type { SelectedTest, Widened } from './types.js'

/** A class by its full name, as both Maven and Gradle take it, and perhaps a method of it. */
export interface JavaTest {
  /** `com.acme.FooTest` or `com.acme.FooTest$Inner`. */
  className: string
  /** Undefined for the whole class. */
  method: string | undefined
  /** The name goes on behind the method, with parameters: other names of the same method run as well. */
  parameters: boolean
}

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u
const CLASS = /^[\p{L}_][\p{L}\p{N}_]*(?:[.$][\p{L}_][\p{L}\p{N}_]*)*$/u

/** `com.acme.FooTest` rather than a package or a sentence: the last part begins in upper case. */
function isClass(text: string | null): text is string {
  return text !== null && CLASS.test(text) && /(?:^|[.$])\p{Lu}[\p{L}\p{N}_]*$/u.test(text)
}

/** The class alone of a name that is a class or `class#method`, `class::method`, `class.method`; else undefined. */
function split(name: string): [className: string, rest: string] | undefined {
  for (const separator of ['#', '::']) {
    const at = name.indexOf(separator)
    if (at > 0 && isClass(name.slice(0, at))) return [name.slice(0, at), name.slice(at + separator.length)]
  }
  const head = /^[\p{L}\p{N}_.$]+/u.exec(name)?.[0] ?? ''
  if (isClass(head) && head === name) return [head, '']
  const dot = head.lastIndexOf('.')
  return dot > 0 && isClass(head.slice(0, dot)) ? [head.slice(0, dot), name.slice(dot + 1)] : undefined
}

/**
 * Class and method of a JVM test. What is no identifier (a display name, a sentence of Spock or Kotlin) names the
 * class only; `m(int)[1]`, `m{int}[1]` and `m[1]` are the method m. Undefined where no class can be told.
 */
export function javaTestOf({ name, suite }: SelectedTest): JavaTest | undefined {
  const [className, rest] = split(name) ?? (isClass(suite) ? [suite, name] : [])
  if (className === undefined || rest === undefined) return undefined
  const method = rest.split(/[([{]/)[0] ?? ''
  const known = IDENTIFIER.test(method) ? method : undefined
  return { className, method: known, parameters: known !== undefined && known !== rest }
}

/**
 * The chosen tests as classes and methods. One whose class cannot be told makes everything run; a name that is no
 * method makes its whole class run.
 */
export function javaTestsOf(tests: readonly SelectedTest[]): {
  found: JavaTest[]
  widened: Widened[]
  everything: boolean
} {
  const found: JavaTest[] = []
  const widened: Widened[] = []
  for (const test of tests) {
    const one = javaTestOf(test)
    if (one === undefined)
      widened.push({ test: test.name, why: 'its class cannot be told from its name', instead: 'everything' })
    else {
      if (one.method === undefined && one.className !== test.name)
        widened.push({ test: test.name, why: 'its name is no method of Java', instead: 'its whole class' })
      found.push(one)
    }
  }
  return { found, widened, everything: tests.length === 0 || found.length < tests.length }
}
