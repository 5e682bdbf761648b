import type { Child } from 'hono/jsx'
import { IntlMessageFormat } from 'intl-messageformat'
import { ABOUT, LANGUAGES, type Language } from './languages.js'
import { messageOf, type Key } from './messages.js'
import { languageNow } from './spoken.js'

type Plain = Readonly<Record<string, string | number>>
/** What stands in a message: words, a number, an element; or what makes an element of the words between two tags. */
type Rich = Readonly<Record<string, string | number | Child | ((inner: Child[]) => Child)>>

/** Whether a message is more than words as they are. */
const HAS_SYNTAX = /[{}<']/

/** Compiled once a language. */
const compiled: Readonly<Record<Language, Map<Key, IntlMessageFormat>>> = Object.fromEntries(LANGUAGES.map((language) => [language, new Map()])) as unknown as Record<Language, Map<Key, IntlMessageFormat>>

function formatOf(key: Key): IntlMessageFormat | string {
  const language = languageNow()
  const known = compiled[language].get(key)
  if (known !== undefined) return known
  const message = messageOf(language, key)
  if (!HAS_SYNTAX.test(message)) return message
  const format = new IntlMessageFormat(message, ABOUT[language].locale)
  compiled[language].set(key, format)
  return format
}

/** A message in the page's language, as text. Throws where a value that it needs is missing. */
export function t(key: Key, values: Plain = {}): string {
  const format = formatOf(key)
  return typeof format === 'string' ? format : String(format.format(values))
}

/** A message with elements in it: `rich('count.by', { a: (words) => <a href="…">{words}</a> })` of `by <a>somebody</a>`. Text in it is escaped as all text is. */
export function rich(key: Key, values: Rich): Child {
  const format = formatOf(key)
  if (typeof format === 'string') return format
  const parts: unknown = format.format<Child>(values)
  return (Array.isArray(parts) ? parts : [parts]) as Child
}
