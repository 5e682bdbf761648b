import { ABOUT } from '../words/languages.js'
import { languageNow } from '../words/spoken.js'

const formats = new Map<string, Intl.NumberFormat>()

/** `12345` → `12,345`, as the page's language parts thousands. */
export function count(of: number): string {
  const { locale } = ABOUT[languageNow()]
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format.format(of)
}

/** `1, 'statement'` → `1 statement`; `2, 'statement'` → `2 statements`: in English alone, for what has no message yet. */
export function counted(of: number, one: string, many = `${one}s`): string {
  return `${count(of)} ${of === 1 ? one : many}`
}
