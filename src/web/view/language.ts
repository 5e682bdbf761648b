import { ABOUT } from '../words/languages.js'
import { languageNow } from '../words/spoken.js'

const formats = new Map<string, Intl.DisplayNames>()

function namesNow(): Intl.DisplayNames {
  const { locale } = ABOUT[languageNow()]
  const known = formats.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  formats.set(locale, known)
  return known
}

/** Whether `Intl` accepts `tag` as a BCP 47 tag; it throws on what it doesn't. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** A `lang` attribute for words in `language` (BCP 47), or none when the tag makes no sense: then nothing is claimed. */
export function langAttribute(language: string | null): { lang?: string } {
  return language !== null && isLanguageTag(language) ? { lang: language } : {}
}

/** `fr` → `French`, `français`, as the page's language names it; the tag itself when it has no name; `null` when the language is not known. */
export function languageInWords(language: string | null): string | null {
  if (language === null) return null
  return isLanguageTag(language) ? (namesNow().of(language) ?? language) : language
}
