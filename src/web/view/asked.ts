import { SEARCH_NAMES, type Facet, type Search } from '../../model/search.js'
import { dateInWords } from '../words/dates.js'
import { languageInWords } from './language.js'

/** What the filters of a search are called. */
export const FILTER_NAMES: Readonly<Record<Exclude<keyof Search, 'sort' | 'oldest'>, string>> = {
  words: 'words', speaker: 'speaker', addressee: 'said to', target: 'target', about: 'about', outlet: 'outlet', chain: 'through', office: 'office', country: 'country or body', act: 'act', negated: 'said or done', within: 'in whose words', topics: 'what',
  form: 'form', kind: 'kind', language: 'language', translated: 'translated', corrected: 'corrected', confidence: 'confidence', publishedFrom: 'published from', publishedTo: 'published to', saidFrom: 'said from', saidTo: 'said to', copies: 'copies', translations: 'in translations too',
}

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
    return [{ name, inWords: `${FILTER_NAMES[name]}: ${valueInWords(name, value)}` }]
  })
}

function valueInWords(name: AskedFilter['name'], value: string | boolean): string {
  if (name === 'negated') return value === true ? 'not so, says the page' : 'so, says the page'
  if (name === 'within') return value === true ? 'within somebody’s' : 'nobody else’s'
  if (name === 'topics') return value === true ? 'topic mentions' : 'statements'
  if (name === 'copies') return value === true ? 'each counted' : 'counted once'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (name === 'language') return languageInWords(value) ?? value
  return name.endsWith('From') || name.endsWith('To') ? dateInWords(value) : value
}

/** A search without one of its filters. */
export function without(search: Search, name: keyof Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([other]) => other !== name))
}

/** The headings of what results are counted by, and in which order they stand; `null` where they are asked for in the form alone. */
export const FACET_HEADINGS: readonly (readonly [Facet, string])[] = [
  ['speaker', 'Speakers'], ['outlet', 'Outlets'], ['about', 'About'], ['target', 'Targets'], ['addressee', 'Said to'], ['chain', 'Through'], ['office', 'Offices'], ['country', 'Countries and bodies'], ['act', 'Acts'], ['form', 'Forms'], ['language', 'Languages'],
  ['confidence', 'Confidence'],
]

/** A search for one value of a facet alone. */
export function withFacet(search: Search, facet: Facet, { value, name }: { readonly value: string; readonly name: string }): Search {
  const named = facet === 'speaker' || facet === 'outlet' || facet === 'about' || facet === 'target' || facet === 'addressee' || facet === 'chain' || facet === 'office' || facet === 'country'
  return { ...search, [facet]: named ? `"${name.replaceAll('"', '')}"` : facet === 'translated' || facet === 'corrected' ? value === 'true' : value }
}
