import type { OfficeTerm } from '../../model/office.js'
import { dateInWords } from '../words/dates.js'
import { ABOUT } from '../words/languages.js'
import { t } from '../words/say.js'
import { languageNow } from '../words/spoken.js'

const formats = new Map<string, Intl.DisplayNames>()

/** Offices that the lists of office holders give, with from when to when, as far as they are sure. */
export function Offices({ terms }: { readonly terms: readonly OfficeTerm[] }) {
  if (terms.length === 0) return null
  return (
    <section class="offices" aria-labelledby="offices">
      <h2 id="offices">{t('speakerPage.offices')}</h2>
      <ul role="list">{terms.slice(0, 12).map((term) => <li>{term.title === '' ? term.office.replaceAll('_', ' ') : term.title}{term.country === '' ? '' : `, ${countryInWords(term.country)}`} <span class="aside">{timeOf(term)}</span></li>)}</ul>
      <p class="aside">{t('speakerPage.byLists')}</p>
    </section>
  )
}

function countryInWords(code: string): string {
  const { locale } = ABOUT[languageNow()]
  const countries = formats.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  formats.set(locale, countries)
  return /^[A-Z]{2}$/.test(code) ? countries.of(code) ?? code : code
}

function timeOf({ start, firstSeen, end, lastSeen }: OfficeTerm): string {
  const from = start !== null ? t('speakerPage.officeFrom', { day: dateInWords(start) }) : firstSeen !== null ? t('speakerPage.orEarlier', { day: dateInWords(firstSeen) }) : ''
  const to = end !== null ? t('speakerPage.officeTo', { day: dateInWords(end) }) : lastSeen !== null ? t('speakerPage.atLeast', { day: dateInWords(lastSeen) }) : ''
  return [from, to].filter((part) => part !== '').join(' ')
}
