/** What is wrong with a piece of markdown as GitHub would read it: open fences, broken tables, open folds, raw HTML. */
export function faultsOf(markdown: string): string[] {
  const faults: string[] = []
  let fence: string | undefined
  let folds = 0
  let width: number | undefined
  const lines = markdown.split('\n')
  lines.forEach((line, i) => {
    const at = (what: string): void => void faults.push(`line ${i + 1}: ${what}: ${line.slice(0, 80)}`)
    const mark = /^(`{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (line === fence) fence = undefined
      return
    }
    if (mark !== undefined) {
      fence = mark
      return
    }
    if (line.startsWith('<details>')) folds++
    if (line === '</details>') folds--
    if (folds < 0 || folds > 1) at('folds do not match')
    if (line.startsWith('|')) {
      const cells = line.split('|').length
      if (width === undefined && !/^\|( -{2,}:? \|| --: \|)+$/.test(lines[i + 1] ?? ''))
        at('a table without its rule')
      if (width !== undefined && cells !== width) at('a row of another width')
      width = cells
    } else width = undefined
    const ours = /<\/?(?:details|summary|b|code)>|<!-- -->|\]\(<https?:\/\/[^<>\s]+>\)/g
    const rest = line.replace(ours, '')
    const prose = rest.replace(/`[^`]+`/g, '')
    if (/<[a-z/!?]/i.test(prose.replace(/^<!-- [\w: -]+ -->$/, ''))) at('raw HTML')
    if (/@[a-z\d]/i.test(prose)) at('a mention')
    if ((rest.match(/`/g)?.length ?? 0) % 2 !== 0) at('an open code span')
  })
  if (fence !== undefined) faults.push('a fence is open at the end')
  if (folds !== 0) faults.push('a fold is open at the end')
  return faults
}
