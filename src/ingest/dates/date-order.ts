import { parse } from 'tldts'

/** In which order a number for the day and one for the month stand before the year. */
export type DateOrder = 'day-month' | 'month-day'

const known = new Map<string, DateOrder | null>()
/** Top level domains of countries that anybody uses for their names' sake. */
const FOR_ANYBODY = new Set(['ai', 'am', 'cc', 'cd', 'co', 'eu', 'fm', 'gg', 'io', 'la', 'ly', 'me', 'sh', 'st', 'to', 'tv', 'vc', 'ws'])

/**
 * The order of days and months in dates such as `05/03/2024` on a page: by its language and the country of its language tag and of its address,
 * as the Unicode CLDR has it (`Intl`). `null` where these don't tell, or not the same: English without a country, Canada.
 */
export function localOrder(languageTag: string | null, url: string | null): DateOrder | null {
  const [language, ...subtags] = (languageTag ?? '').split(/[-_]/)
  if (language === undefined || !/^[a-z]{2,3}$/i.test(language)) return null
  const told = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase()
  const regions = [told, regionOf(url)].filter((region) => region !== undefined)
  if (regions.length === 0) return language.toLowerCase() === 'en' ? null : orderIn(language)
  const orders = new Set(regions.map((region) => orderIn(`${language}-${region}`)))
  return orders.size === 1 ? [...orders][0] ?? null : null
}

function regionOf(url: string | null): string | undefined {
  const suffix = url === null ? null : parse(url).publicSuffix
  const top = suffix?.split('.').at(-1)
  if (top === undefined || top.length !== 2 || FOR_ANYBODY.has(top)) return undefined
  return top === 'uk' ? 'GB' : top.toUpperCase()
}

function orderIn(locale: string): DateOrder | null {
  let order = known.get(locale)
  if (order === undefined) known.set(locale, order = orderByIntl(locale))
  return order
}

function orderByIntl(locale: string): DateOrder | null {
  try {
    const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory' }).formatToParts(new Date(Date.UTC(2020, 0, 5)))
    const order = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month' || type === 'year').join(' ')
    return order === 'day month year' ? 'day-month' : order === 'month day year' ? 'month-day' : null
  } catch {
    return null
  }
}

const NUMBERS = /(?<![\d.:/-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(?:19|20)\d{2}(?!\d)/g

/** The order that other dates of a page show by their days above 12; `null` where none does, or they differ. */
export function orderByOthers(lines: readonly string[]): DateOrder | null {
  const shown = new Set<DateOrder>()
  for (const line of lines) {
    for (const [, one, , other] of line.matchAll(NUMBERS)) {
      if (Number(one) > 12 && Number(other) <= 12) shown.add('day-month')
      if (Number(other) > 12 && Number(one) <= 12) shown.add('month-day')
    }
  }
  return shown.size === 1 ? [...shown][0] ?? null : null
}
