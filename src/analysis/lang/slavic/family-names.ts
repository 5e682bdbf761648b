import type { Gender } from '../../people/gender.js'
import type { Case } from './given-names.js'

const ENDINGS = /(?:ого|ому|ыми|ими|ими|ові|еві|єві|ої|ій|ою|ею|єю|єм|ым|им|ім|ой|ей|ую|юю|ая|яя|ий|ый|ых|их|ом|ем|у|ю|а|я|ы|и|і|ї|е|є|о|ь|й)$/u
/** What stays of a family name's word when its ending is cut off has so many letters. */
const SHORTEST_STEM = 2

/** What all forms of a family name share, in small letters: `лавров` of `Лаврова`, `Лавровым`; women's and men's forms share it too. */
export function stemOf(word: string): string {
  const low = word.toLowerCase().replace(/ё/g, 'е')
  const stem = low.replace(ENDINGS, '')
  return (stem.length >= SHORTEST_STEM ? stem : low).replace(/е(ц)$/, '$1').replace(/ь$/, '')
}

type Rule = readonly [ending: RegExp, nominative: string, cases: string]

/** Endings of men's names with the nominative that they surely have in those cases. */
const RUSSIAN_MEN: readonly Rule[] = [
  [/(?<=(?:ов|ев|ёв|ин|ын))а$/, '', 'ga'], [/(?<=(?:ов|ев|ёв|ин|ын))у$/, '', 'd'], [/(?<=(?:ов|ев|ёв|ин|ын))ым$/, '', 'i'], [/(?<=(?:ов|ев|ёв|ин|ын))е$/, '', 'p'],
  [/(?<=[сц]к)ого$/, 'ий', 'ga'], [/(?<=[сц]к)ому$/, 'ий', 'd'], [/(?<=[сц]к)им$/, 'ий', 'i'], [/(?<=[сц]к)ом$/, 'ий', 'p'],
  [/(?<=ко)$/, '', 'gdaip'], [/(?<=[ыи]х)$/, '', 'gdaip'],
  [/(?<=[аеиоу])я$/, 'й', 'ga'], [/(?<=[аеиоу])ю$/, 'й', 'd'], [/(?<=[аеиоу])ем$/, 'й', 'i'], [/(?<=[лнрт])я$/, 'ь', 'ga'], [/(?<=[лнрт])ю$/, 'ь', 'd'], [/(?<=[лнрт])ем$/, 'ь', 'i'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, '', 'ga'], [/(?<=[бвгджзклмнпрстфхцчшщ])у$/, '', 'd'], [/(?<=[бвгджзклмнпрстфх])ом$/, '', 'i'], [/(?<=[жчшщц])ем$/, '', 'i'],
]
const RUSSIAN_WOMEN: readonly Rule[] = [
  [/(?<=(?:ов|ев|ёв|ин|ын))ой$/, 'а', 'gdip'], [/(?<=(?:ов|ев|ёв|ин|ын))у$/, 'а', 'a'], [/(?<=[сц]к)ой$/, 'ая', 'gdip'], [/(?<=[сц]к)ую$/, 'ая', 'a'],
  [/(?<=ко)$/, '', 'gdaip'], [/(?<=[ыи]х)$/, '', 'gdaip'], [/(?<=[бвгджзклмнпрстфхцчшщьй])$/, '', 'gdaip'],
]
const UKRAINIAN_MEN: readonly Rule[] = [
  [/(?<=(?:[сц]ьк|зьк))ого$/, 'ий', 'ga'], [/(?<=(?:[сц]ьк|зьк))ому$/, 'ий', 'dp'], [/(?<=(?:[сц]ьк|зьк))им$/, 'ий', 'i'],
  [/(?<=к)а$/, 'о', 'ga:енк'], [/(?<=к)у$/, 'о', 'd:енк'], [/(?<=к)ові$/, 'о', 'dp:енк'], [/(?<=к)ом$/, 'о', 'i:енк'],
  [/(?<=[иіїаоу])я$/, 'й', 'ga'], [/(?<=[иіїаоу])ю$/, 'й', 'd'], [/(?<=[иіїаоу])єм$/, 'й', 'i'], [/(?<=[лнт])я$/, 'ь', 'ga'], [/(?<=[лнт])ю$/, 'ь', 'd'], [/(?<=[лнт])ем$/, 'ь', 'i'],
  [/(?<=[бвгджзклмнпрстфхчшщ])а$/, '', 'ga'], [/(?<=[бвгджзклмнпрстфхчшщ])(?:у|ові)$/, '', 'd'], [/(?<=[бвгджзклмнпрстфх])(?:ом|им)$/, '', 'i'], [/(?<=[жчшщ])ем$/, '', 'i'],
]
const UKRAINIAN_WOMEN: readonly Rule[] = [
  [/(?<=(?:ов|ев|єв|ин|ін|їн))ої$/, 'а', 'g'], [/(?<=(?:ов|ев|єв|ин|ін|їн))ій$/, 'а', 'dp'], [/(?<=(?:ов|ев|єв|ин|ін|їн))ою$/, 'а', 'i'], [/(?<=(?:ов|ев|єв|ин|ін|їн))у$/, 'а', 'a'],
  [/(?<=(?:[сц]ьк|зьк))ої$/, 'а', 'g'], [/(?<=(?:[сц]ьк|зьк))ій$/, 'а', 'dp'], [/(?<=(?:[сц]ьк|зьк))ою$/, 'а', 'i'], [/(?<=(?:[сц]ьк|зьк))у$/, 'а', 'a'],
  [/(?<=ко)$/, '', 'gdaip'], [/(?<=[бвгджзклмнпрстфхцчшщьй])$/, '', 'gdaip'],
]

/**
 * The nominative of a family name beside a given name in one of `cases`; `null` where rules can't tell it surely. Rules by hand from the languages'
 * grammars: a name's own grammar may differ, so that a nominative on the page always goes before.
 */
export function nominativeOf(word: string, gender: Gender, cases: readonly Case[], language: 'ru' | 'uk'): string | null {
  if (cases.includes('n')) return word
  const rules = language === 'ru' ? (gender === 'm' ? RUSSIAN_MEN : RUSSIAN_WOMEN) : (gender === 'm' ? UKRAINIAN_MEN : UKRAINIAN_WOMEN)
  for (const [ending, nominative, condition] of rules) {
    const [fit = '', stem = ''] = condition.split(':')
    if (!cases.some((one) => fit.includes(one)) || !ending.test(word)) continue
    const cut = word.replace(ending, '')
    if (stem !== '' && !cut.endsWith(stem)) continue
    return cut + nominative
  }
  return null
}

/** Whose a family name in the nominative is by its ending; `null` where both bear it. */
export function genderOfFamily(word: string): Gender | null {
  if (/(?:[оеёє]в|[иі]н|ын)а$|[сц]кая$|[сцз]ька$/u.test(word)) return 'f'
  if (/(?:[оеёє]в|ын)$|[сц]кий$|[сцз]ький$/u.test(word)) return 'm'
  return null
}
