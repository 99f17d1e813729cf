/**
 * A key that an object of this JSON has twice, which is one thing to JSON.parse (the last) and another to the next reader.
 * @param json that JSON.parse has read
 */
export function repeatedKey(json: string): string | undefined {
  /** The keys of each object that is open; undefined for an array. */
  const open: (Set<string> | undefined)[] = []
  for (let i = 0; i < json.length; i++) {
    const c = json[i]
    if (c === '{') open.push(new Set())
    else if (c === '[') open.push(undefined)
    else if (c === '}' || c === ']') open.pop()
    if (c !== '"') continue
    const end = closingQuote(json, i)
    const keys = open.at(-1)
    if (keys !== undefined && isBeforeColon(json, end + 1)) {
      const key = JSON.parse(json.slice(i, end + 1)) as string
      if (keys.has(key)) return key
      keys.add(key)
    }
    i = end
  }
  return undefined
}

function closingQuote(json: string, opening: number): number {
  let i = opening + 1
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1
  return i
}

/** Only a key stands before a colon. */
function isBeforeColon(json: string, from: number): boolean {
  let i = from
  while (json[i] === ' ' || json[i] === '\n' || json[i] === '\r' || json[i] === '\t') i++
  return json[i] === ':'
}
