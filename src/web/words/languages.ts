/** The languages that the desk's own words are in; the first stands where nobody asks for another. */
export const LANGUAGES = ['en', 'fr', 'uk'] as const

export type Language = (typeof LANGUAGES)[number]

interface AboutLanguage {
  /** Its name in itself. */
  readonly name: string
  /** As `Intl` and the `lang` attribute of pages have it. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
}

export const ABOUT: Readonly<Record<Language, AboutLanguage>> = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  fr: { name: 'Français', locale: 'fr-FR', direction: 'ltr' },
  uk: { name: 'Українська', locale: 'uk-UA', direction: 'ltr' },
}

export const ENGLISH: Language = 'en'

/** `fr` and `fr-CA` as one of the desk's languages; `null` for what is none. */
export function deskLanguage(tag: string | undefined): Language | null {
  const primary = /^[a-z]{2}(?=$|[-_])/i.exec(tag?.slice(0, 40) ?? '')?.[0].toLowerCase()
  return LANGUAGES.find((one) => one === primary) ?? null
}
