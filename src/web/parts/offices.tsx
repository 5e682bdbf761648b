import type { OfficeTerm } from '../../model/office.js'
import { dateInWords } from '../words/dates.js'

const COUNTRIES = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })

/** Offices that the lists of office holders give, with from when to when, as far as they are sure. */
export function Offices({ terms }: { readonly terms: readonly OfficeTerm[] }) {
  if (terms.length === 0) return null
  return (
    <section class="offices" aria-labelledby="offices">
      <h2 id="offices">Offices</h2>
      <ul role="list">{terms.slice(0, 12).map((term) => <li>{term.title === '' ? term.office.replaceAll('_', ' ') : term.title}{term.country === '' ? '' : `, ${countryInWords(term.country)}`} <span class="aside">{timeOf(term)}</span></li>)}</ul>
      <p class="aside">By the lists of office holders.</p>
    </section>
  )
}

function countryInWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? COUNTRIES.of(code) ?? code : code
}

function timeOf({ start, firstSeen, end, lastSeen }: OfficeTerm): string {
  const from = start !== null ? `from ${dateInWords(start)}` : firstSeen !== null ? `${dateInWords(firstSeen)} or earlier` : ''
  const to = end !== null ? `to ${dateInWords(end)}` : lastSeen !== null ? `to ${dateInWords(lastSeen)} at least` : ''
  return [from, to].filter((part) => part !== '').join(' ')
}
