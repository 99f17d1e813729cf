/** Every weekday and every month; any year will do, since only their names are taken. */
const DAYS = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i, 12)))
const MONTHS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2023, i, 15, 12)))

const cache = new Map<string, Map<string, string>>()

/** Names of weekdays and months in a language, each with what it stands for. */
function names(language: string): Map<string, string> {
  const known = cache.get(language)
  if (known !== undefined) return known
  const found = new Map<string, string>()
  const add = (dates: Date[], options: Intl.DateTimeFormatOptions, what: string): void => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    for (const [i, date] of dates.entries()) {
      for (const part of format.formatToParts(date)) {
        if (part.type !== 'weekday' && part.type !== 'month') continue
        const name = part.value.replace(/\.$/, '').toLowerCase()
        if (/\p{L}/u.test(name)) found.set(name, `${what}${i}`)
      }
    }
  }
  for (const length of ['long', 'short'] as const) {
    add(DAYS, { weekday: length }, 'day')
    add(MONTHS, { month: length, day: 'numeric' }, 'month')
    add(MONTHS, { month: length }, 'month')
  }
  cache.set(language, found)
  return found
}

/** The words and numbers of a text in any order, names of days and months as what they stand for. */
function words(text: string, language: string): { sorted: string; translated: number } {
  const dictionary = names(language)
  let translated = 0
  const list = (text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []).map((word) => {
    const meaning = dictionary.get(word)
    if (meaning === undefined) return word
    translated++
    return `<${meaning}>`
  })
  return { sorted: list.sort().join(' '), translated }
}

let english: Map<string, string> | undefined

/** `Sat` or `Nov` for what it stands for; the short names of English have three letters. */
function englishNames(): Map<string, string> {
  english ??= new Map(
    [...names('en')].filter(([name]) => name.length === 3).map(([name, what]) => [what, name])
  )
  return english
}

/** A text with the days and months of a language in English: `lör 28 nov 2026` as `Sat 28 Nov 2026`. */
export function inEnglish(text: string, language: string): string {
  const [dictionary, short] = [names(language), englishNames()]
  return text.replace(/\p{L}+\.?/gu, (word) => {
    const name = short.get(dictionary.get(word.replace(/\.$/, '').toLowerCase()) ?? '')
    return name === undefined ? word : name.slice(0, 1).toUpperCase() + name.slice(1)
  })
}

/** True when two lines give the same date in two languages: `Thursday, January 1, 1970` and `torsdag 1 januari 1970`. */
export function sameDateInWords(a: string, b: string, languageA: string, languageB: string): boolean {
  if (a.length > 1000 || b.length > 1000) return false
  const [x, y] = [words(a, languageA), words(b, languageB)]
  return x.translated > 0 && y.translated > 0 && x.sorted === y.sorted
}
