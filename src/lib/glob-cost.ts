/**
 * How many ways a backtracking matcher may try before it gives up on a name, as an upper bound from the regular expression that a
 * glob has become. Wildcards share the name's characters among them, alternatives multiply, and what is repeated and itself
 * leaves a choice has no bound worth the name: Infinity.
 */
export function matchCost(source: string): (length: number) => number {
  const { choices, wildcards } = new Reader(source).whole()
  return (length) => {
    let ways = choices
    for (let i = 1; i <= wildcards; i++) ways *= 1 + length / i
    return ways
  }
}

/** `choices` are told apart whatever the name; each of `wildcards` may end at any character. */
interface Ways {
  choices: number
  wildcards: number
}

/** Reads the constructs that picomatch writes; anything it does not, it need not get right, only bound. */
class Reader {
  private at = 0
  constructor(private readonly source: string) {}

  /** What is left unread was not understood, so it has no bound. */
  whole(): Ways {
    const all = this.alternatives()
    return this.at === this.source.length ? all : { choices: Infinity, wildcards: 0 }
  }

  private alternatives(): Ways {
    const branches = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      branches.push(this.sequence())
    }
    return {
      choices: branches.reduce((sum, branch) => sum + branch.choices, 0),
      wildcards: Math.max(...branches.map((branch) => branch.wildcards))
    }
  }

  private sequence(): Ways {
    const all = { choices: 1, wildcards: 0 }
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const one = this.repeated(this.atom())
      all.choices *= one.choices
      all.wildcards += one.wildcards
    }
    return all
  }

  private atom(): Ways {
    const here = this.source[this.at++]
    if (here === '\\') this.at++
    if (here === '[') this.skipClass()
    if (here !== '(') return { choices: 1, wildcards: 0 }
    const prefix = /^\?(?::|<?[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 80))
    this.at += prefix?.[0].length ?? 0
    const inner = this.alternatives()
    this.at++
    // A look around is not entered again once it has answered.
    return /[=!]$/.test(prefix?.[0] ?? '') ? { choices: 1, wildcards: inner.wildcards } : inner
  }

  private skipClass(): void {
    if (this.source[this.at] === '^') this.at++
    while (this.at < this.source.length && this.source[this.at] !== ']')
      this.at += this.source[this.at] === '\\' ? 2 : 1
    this.at++
  }

  private repeated(one: Ways): Ways {
    const quantifier = /^(?:[*+?]|\{(\d+),(\d+)\})\??/.exec(this.source.slice(this.at, this.at + 40))
    if (quantifier === null) return one
    this.at += quantifier[0].length
    if (quantifier[0].startsWith('?')) return { choices: one.choices + 1, wildcards: one.wildcards }
    if (one.choices > 1 || one.wildcards > 0) return { choices: Infinity, wildcards: 0 }
    const [, least, most] = quantifier
    if (most !== undefined) return { choices: Number(most) - Number(least) + 1, wildcards: 0 }
    return { choices: 1, wildcards: 1 }
  }
}
