import { EXPORT_FORMAT_NAMES, EXPORT_TITLES } from '../../export/export-names.js'
import type { Search } from '../../model/search.js'
import { urls } from '../urls.js'

/** Links to statements in forms that other programs read. */
export function TakeAway({ of, what }: { readonly of: Search & { readonly statement?: string }; readonly what: string }) {
  return (
    <p class="take-away">Take {what} away as {EXPORT_FORMAT_NAMES.map((format, i) => (
      <>{i === 0 ? null : i === EXPORT_FORMAT_NAMES.length - 1 ? ' or ' : ', '}<a href={urls.exported(format, of)} download="">{EXPORT_TITLES[format]}</a></>
    ))}.</p>
  )
}
