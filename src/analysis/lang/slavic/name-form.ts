import type { DeclinedName } from '../language.js'
import { genderOfFamily, nominativeOf, stemOf } from './family-names.js'
import type { GivenForm } from './given-names.js'

const PATRONYMIC = /(?:ович|евич|ьевич|івна|овна|евна|йович|ївна|инична|ична)(?:а|у|ем|ы|е|ой|и|і|ою|ем)?$/u

/** Reads a name of one to four words, by the given name's form, whose case the others share. */
export function declined(words: readonly string[], given: ReadonlyMap<string, readonly GivenForm[]>, language: 'ru' | 'uk'): DeclinedName {
  const [first = '', ...others] = words
  const forms = given.get(first.toLowerCase().replace(/ʼ/g, '’').replace(/ё/g, 'е')) ?? []
  const stems = words.map((word, i) => (i === 0 && forms[0] !== undefined ? forms[0].nominative : stemOf(word)))
  if (forms.length === 0 || others.length === 0) {
    // `Валентина` alone is a woman's name before it is a man's in the genitive.
    const told = forms.some((form) => form.cases.includes('n')) ? forms.filter((form) => form.cases.includes('n')) : forms
    const gender = told.length > 0 && told.every((form) => form.gender === told[0]?.gender) ? (told[0]?.gender ?? null) : null
    return { stems, nominative: forms.some((form) => form.cases.includes('n')) ? words.join(' ') : null, gender, mayBeSubject: forms.length === 0 || forms.some((form) => form.cases.includes('n')) }
  }
  const family = others.at(-1) ?? ''
  // `Александра Петрова` is she, or he in the genitive: of several readings those stay in which the family name agrees.
  const fitting = forms.filter((form) => agrees(form, family, language))
  const readings = fitting.length > 0 ? fitting : forms
  const subject = readings.find((form) => form.cases.includes('n'))
  const gender = readings.every((form) => form.gender === readings[0]?.gender) ? (readings[0]?.gender ?? null) : null
  if (subject !== undefined) return { stems, nominative: words.join(' '), gender: subject.gender, mayBeSubject: true }
  const [only] = readings
  if (only === undefined || readings.some((form) => form.nominative !== only.nominative)) return { stems, nominative: null, gender, mayBeSubject: false }
  const made = others.map((word) => nominativeOf(lower(word), only.gender, only.cases, language)).map((word, i) => (word === null ? null : PATRONYMIC.test(others[i] ?? '') ? null : capitalised(word)))
  return { stems, nominative: made.some((word) => word === null) ? null : [capitalised(only.nominative), ...made].join(' '), gender, mayBeSubject: false }
}

function agrees({ gender, cases }: GivenForm, family: string, language: 'ru' | 'uk'): boolean {
  const low = lower(family)
  if (cases.includes('n')) {
    const told = genderOfFamily(low)
    return told === null ? true : told === gender
  }
  return nominativeOf(low, gender, cases, language) !== null
}

const lower = (word: string) => word.toLowerCase()
/** `Иванова-Петрова`, `О'Коннор`: each part with its capital. */
const capitalised = (word: string) => word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase())

