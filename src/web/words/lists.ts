import type { Child } from 'hono/jsx'
import { ABOUT } from './languages.js'
import { languageNow } from './spoken.js'

type Joined = 'and' | 'or'

const formats = new Map<string, Intl.ListFormat>()

function formatOf(joined: Joined): Intl.ListFormat {
  const { locale } = ABOUT[languageNow()]
  const known = formats.get(locale + joined) ?? new Intl.ListFormat(locale, { type: joined === 'and' ? 'conjunction' : 'disjunction' })
  formats.set(locale + joined, known)
  return known
}

/** Things in a row, as the page's language joins them: `A`, `A and B`, `A, B and C`. */
export function listed(things: readonly Child[], joined: Joined = 'and'): Child[] {
  return formatOf(joined).formatToParts(things.map((_, i) => String(i))).map(({ type, value }) => (type === 'element' ? things[Number(value)] : value))
}

/** The same of plain words. */
export function listedWords(words: readonly string[], joined: Joined = 'and'): string {
  return formatOf(joined).format(words)
}
