import { deskLanguage, ENGLISH, type Language } from './languages.js'

/** More of an `Accept-Language` is not read. UTF-16 code units. */
const LONGEST_HEADER = 1000

export interface LanguagesAsked {
  /** `lang` of the address. */
  readonly address: string | undefined
  readonly cookie: string | undefined
  /** The header `Accept-Language`. */
  readonly accepted: string | undefined
}

/** The language of a page: what its address names, else what was chosen before, else what the browser prefers, else English. Names of other languages, and what is none, are passed over. */
export function chosenLanguage({ address, cookie, accepted }: LanguagesAsked): Language {
  return deskLanguage(address) ?? deskLanguage(cookie) ?? preferred(accepted) ?? ENGLISH
}

/** The language of the desk with the highest weight, the first of several alike (RFC 9110, 12.5.4); `null` where none is asked for. `*` asks for any, so for none. */
function preferred(header = ''): Language | null {
  let best: Language | null = null
  let most = 0
  for (const part of header.slice(0, LONGEST_HEADER).split(',')) {
    const [tag = '', ...parameters] = part.split(';').map((one) => one.trim())
    const language = deskLanguage(tag)
    const weight = weightOf(parameters)
    if (language === null || weight <= most) continue
    best = language
    most = weight
  }
  return best
}

/** `q=0.8` → 0.8; 1 where there is none; 0 for what is no weight. */
function weightOf(parameters: readonly string[]): number {
  const told = parameters.find((one) => /^q\s*=/i.test(one))
  if (told === undefined) return 1
  const value = told.slice(told.indexOf('=') + 1).trim()
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : 0
}
