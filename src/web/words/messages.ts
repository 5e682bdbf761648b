import * as en from './en/index.js'
import * as fr from './fr/index.js'
import * as uk from './uk/index.js'
import type { Language } from './languages.js'

export type Area = keyof typeof en

/** Where a message stands: its file, and its name there. */
export type Key = { [A in Area]: `${A}.${Extract<keyof (typeof en)[A], string>}` }[Area]

type Messages = { readonly [A in Area]: Readonly<Record<keyof (typeof en)[A], string>> }

/** All messages of all languages, in ICU's format. A language that lacks one doesn't compile. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr, uk }

/** A message as it is written. */
export function messageOf(language: Language, key: Key): string {
  const dot = key.indexOf('.')
  const area: Readonly<Record<string, string>> = MESSAGES[language][key.slice(0, dot) as Area]
  const message = area[key.slice(dot + 1)]
  if (message === undefined) throw new Error(`There is no message “${key}” in ${language}.`)
  return message
}
