import { saidAtInWords as inEnglish, type SaidAtInWords } from '../../export/dates-in-words.js'
import type { PartialDate } from '../../model/partial-date.js'
import { dateInWords } from './dates.js'
import { ENGLISH } from './languages.js'
import { listedWords } from './lists.js'
import { t } from './say.js'
import { languageNow } from './spoken.js'

/** When something was said, in the page's language; what it rests on stays in English, as the reading has it. */
export function saidAtInWords(date: PartialDate): SaidAtInWords {
  const said = inEnglish(date)
  if (languageNow() === ENGLISH) return said
  const { value, precision } = date
  return { ...said, within: withinInWords(date), value: value === null ? null : precision === 'decade' ? t('facts.decade', { decade: value.slice(0, 3) }) : dateInWords(value) }
}

function withinInWords({ notBefore, notAfter, candidates }: PartialDate): string | null {
  if (candidates !== undefined) return listedWords(candidates.map(dateInWords), 'or')
  if (notBefore !== undefined && notAfter !== undefined) return t('facts.between', { from: dateInWords(notBefore), to: dateInWords(notAfter) })
  if (notBefore !== undefined) return t('facts.onOrLater', { day: dateInWords(notBefore) })
  return notAfter === undefined ? null : t('facts.onOrBefore', { day: dateInWords(notAfter) })
}
