/** Languages of news whose names of months are known; the names come from the Unicode CLDR, by the runtime's `Intl`. */
const LANGUAGES = ['en', 'bg', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'ru', 'uk']
/** With a day, many languages decline the name. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }]

let names: ReadonlyMap<string, number> | null = null

/**
 * The number of a month, 1 to 12, by its name or short name in any of the languages, in any case; `null` for other words and for
 * names of two months, such as `listopad`: November in Czech and Polish, October in Croatian.
 */
export function monthOf(word: string): number | null {
  names ??= readNames()
  return names.get(bare(word)) ?? null
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

function readNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['sept', 9]])
  const doubtful = new Set<string>()
  for (const language of LANGUAGES) {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const name = bare(format.formatToParts(new Date(Date.UTC(2020, month - 1, 3))).find(({ type }) => type === 'month')?.value ?? '')
        if (!/^\p{L}+$/u.test(name)) continue
        if ((found.get(name) ?? month) !== month) doubtful.add(name)
        found.set(name, month)
      }
    }
  }
  for (const name of doubtful) found.delete(name)
  return found
}
