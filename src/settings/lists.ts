/** Items of a list setting: one a line, or separated by commas outside braces (`{a,b}` is one glob). */
export function splitList(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let item = ''
  for (const c of text) {
    if (c === '{') depth++
    else if (c === '}') depth = Math.max(0, depth - 1)
    if (c === '\n' || (c === ',' && depth === 0)) {
      items.push(item)
      item = ''
    } else item += c
  }
  return [...items, item].map((s) => s.trim()).filter((s) => s !== '')
}
