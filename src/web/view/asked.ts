import { SEARCH_NAMES, type Facet, type Search } from '../../model/search.js'
import { dateInWords } from '../words/dates.js'
import { languageInWords } from './language.js'
import type { Key } from '../words/messages.js'
import { t } from '../words/say.js'
import { ENGLISH } from '../words/languages.js'
import { languageNow } from '../words/spoken.js'

/** What a filter of a search is called. */
export function filterName(name: Exclude<keyof Search, 'sort' | 'oldest'>): string {
  return t(`filters.${name}`)
}

const HAVE_WORDS = { act: 'acts', form: 'forms', kind: 'kinds', confidence: 'confidences' } as const

/** A filter that is asked for, for people. */
export interface AskedFilter {
  readonly name: Exclude<keyof Search, 'sort' | 'oldest'>
  readonly inWords: string
}

/** What a search asks for but its words and its order, for people. */
export function filtersAsked(search: Search): AskedFilter[] {
  return SEARCH_NAMES.flatMap((name): AskedFilter[] => {
    const value = search[name]
    if (value === undefined || name === 'words' || name === 'sort' || name === 'oldest') return []
    return [{ name, inWords: t('filters.is', { name: filterName(name), value: valueInWords(name, value) }) }]
  })
}

function valueInWords(name: AskedFilter['name'], value: string | boolean): string {
  if (name === 'negated') return value === true ? t('search.notSoPlain') : t('search.so')
  if (name === 'within') return value === true ? t('search.withinSomebodys') : t('search.nobodys')
  if (name === 'topics') return value === true ? t('search.topicMentions') : t('search.statements')
  if (name === 'copies') return value === true ? t('search.eachCounted') : t('search.countedOnce')
  if (typeof value === 'boolean') return value ? t('search.yes') : t('search.no')
  if (name === 'language') return languageInWords(value) ?? value
  return name.endsWith('From') || name.endsWith('To') ? dateInWords(value) : valueName(name, value)
}

/** A search without one of its filters. */
export function without(search: Search, name: keyof Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([other]) => other !== name))
}

/** What results are counted by, and in which order it stands. */
export const FACETS_SHOWN = ['speaker', 'outlet', 'about', 'target', 'addressee', 'chain', 'office', 'country', 'act', 'form', 'language', 'confidence'] as const satisfies readonly Facet[]

/** A value of a filter that has a name of its own: an act, a form, a kind, a confidence; others as they are. English says them as searches do. */
export function valueName(name: string, value: string): string {
  if (languageNow() === ENGLISH || !(name in HAVE_WORDS)) return value
  return t(`${HAVE_WORDS[name as keyof typeof HAVE_WORDS]}.${value}` as Key)
}

/** A search for one value of a facet alone. */
export function withFacet(search: Search, facet: Facet, { value, name }: { readonly value: string; readonly name: string }): Search {
  const named = facet === 'speaker' || facet === 'outlet' || facet === 'about' || facet === 'target' || facet === 'addressee' || facet === 'chain' || facet === 'office' || facet === 'country'
  return { ...search, [facet]: named ? `"${name.replaceAll('"', '')}"` : facet === 'translated' || facet === 'corrected' ? value === 'true' : value }
}
