import { EXPORT_FORMAT_NAMES, EXPORT_TITLES } from '../../export/export-names.js'
import type { Search } from '../../model/search.js'
import { urls } from '../urls.js'
import { listed } from '../words/lists.js'
import { rich } from '../words/say.js'

/** Links to statements in forms that other programs read. */
export function TakeAway({ of, what }: { readonly of: Search & { readonly statement?: string }; readonly what: 'whatFound' | 'thisStatement' }) {
  return (
    <p class="take-away">{rich(`search.${what}`, { formats: listed(EXPORT_FORMAT_NAMES.map((format) => <a href={urls.exported(format, of)} download="">{EXPORT_TITLES[format]}</a>), 'or') })}</p>
  )
}
