import { SEARCH_NAMES, type Search } from '../model/search.js'

/** A search as texts: what `searchAsked` takes, and what stands in addresses. */
export function searchTexts(search: Search): Record<string, string> {
  return Object.fromEntries(SEARCH_NAMES.flatMap((name) => (search[name] === undefined || search[name] === '' ? [] : [[name, String(search[name])]])))
}
