import type { CueForm, Language } from '../lang/language.js'
import { dayNamed } from './dates.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** A verb that attributes, where it stands among a sentence's units. */
export interface Cue {
  /** Where the verb's group begins (its auxiliary), the verb itself, and where the group ends. */
  readonly first: number
  readonly verb: number
  readonly end: number
  /** Units of the cue as it is marked: `hat`, `gesagt`. */
  readonly parts: readonly number[]
  readonly form: CueForm
  readonly negated: boolean
  readonly passive: boolean
}

const REACH = 25
/** Quoted words that may stand between a German verb and its particle: `räumte „Fehler“ ein`. */
const LONGEST_WITHIN = 8

/** The cues of a sentence, in its order. */
export function cuesIn(units: readonly Unit[], language: Language): readonly Cue[] {
  const found: Cue[] = []
  units.forEach((unit, i) => {
    if (unit.kind !== 'word' || (isCapital(unit) && language.nounsInCapitals && i > 0)) return
    const apart = language.nounsInCapitals && units[i - 1]?.kind === 'word' ? language.cues.get((units[i - 1]?.low ?? '') + unit.low) : undefined
    // `hatte zu Protokoll gegeben`: a particle of two words.
    const far = language.nounsInCapitals ? language.cues.get(`${units[i - 2]?.low ?? ''}+${units[i - 1]?.low ?? ''}${unit.low}`) : undefined
    const split = far === undefined ? null : cueAt(units, i, far, language)
    if (split !== null) {
      found.push({ ...split, first: Math.min(split.first, i - 2), parts: [...new Set([...split.parts, i - 2, i - 1])].sort((a, b) => a - b) })
      return
    }
    const joined = apart === undefined ? null : cueAt(units, i, apart, language)
    // `bekannt gab`, `fest gestellt`: a particle right before its verb.
    if (joined !== null) {
      found.push({ ...joined, first: Math.min(joined.first, i - 1), parts: [...new Set([...joined.parts, i - 1])].sort((a, b) => a - b) })
      return
    }
    const long = language.longCues.get(unit.low)?.filter(({ tail }) => tail !== undefined && tailEnd(units, i, tail, language) !== null) ?? []
    const [longest] = [...long].sort((a, b) => (b.tail?.length ?? 0) - (a.tail?.length ?? 0))
    const phrase = longest?.tail === undefined ? null : cueAt(units, i, long.filter(({ lemma }) => lemma === longest.lemma), language)
    if (phrase !== null && longest?.tail !== undefined) {
      const end = tailEnd(units, i, longest.tail, language) ?? phrase.end
      found.push({ ...phrase, end, parts: [...phrase.parts, ...longest.tail.map((_, k) => end - 1 - k)].sort((a, b) => a - b) })
      return
    }
    const forms = language.cues.get(unit.low)?.filter(({ lemma }) => lemma !== 'halten' || units.slice(i, i + 14).some(({ low }) => low === 'für'))
    if (forms === undefined || forms.length === 0) {
      const loose = looseCue(units, i, language)
      if (loose !== null) found.push(loose)
      return
    }
    if (isNoun(units, i, language)) return
    const cue = cueAt(units, i, forms, language)
    if (cue !== null) found.push(cue)
  })
  return language.nounsInCapitals ? found.filter((cue, i) => !isSecondOfClause(cue, found.slice(Math.max(0, i - LONGEST_HOW), i), units)) : found
}

/** Where the words end that belong to a verb (`fait aussi état de`), or `null` where they don't stand there. */
function tailEnd(units: readonly Unit[], at: number, tail: readonly string[], language: Language): number | null {
  let from = at + 1
  while (from < at + 3 && units[from]?.low !== tail[0] && language.adverbs.has(units[from]?.low ?? '')) from++
  return tail.every((word, k) => units[from + k]?.low === word) ? from + tail.length : null
}

/** `entgegnete Roth empört:`, `sagte sie besorgt`: a German clause has one finite verb, and what looks like another behind it tells how. `near`: the cues right before. */
function isSecondOfClause(cue: Cue, near: readonly Cue[], units: readonly Unit[]): boolean {
  if (cue.form.shape !== 'finite' || cue.parts.length > 1 || (units[cue.end] !== undefined && units[cue.end]?.kind !== 'sign')) return false
  const before = near.findLast(({ verb }) => verb < cue.verb)
  if (before === undefined || before.form.shape !== 'finite' || before.parts.length > 1 || cue.verb - before.verb > LONGEST_HOW) return false
  return units.slice(before.end, cue.first).every(({ kind, low }) => kind === 'word' && !/^(?:und|aber|oder)$/.test(low))
}

/** Units between a verb and a word that tells how, with who speaks between them. */
const LONGEST_HOW = 8

/** Any verb may stand between a quote and who speaks: `„…“, schimpft sie`, `« … » soupire Mme Rigaud`, `«…», — не унималась Тюленева`. */
function looseCue(units: readonly Unit[], i: number, language: Language): Cue | null {
  let first = i
  while (first > 0 && (language.negations.has(units[first - 1]?.low ?? '') || /^(?:se|s’|le|la|lo|les|lui|leur|me|nos|nous|l’)$/.test(units[first - 1]?.low ?? ''))) first--
  const auxiliary = language.auxiliaries.has(units[first - 1]?.low ?? '') && !language.nounsInCapitals ? first - 1 : null
  // `a-t-elle lâché`: she stands inside of the verb.
  const inside = auxiliary === null && language.pronouns.has(units[i - 1]?.low ?? '') && language.auxiliaries.has(units[i - 2]?.low ?? '') && language.code === 'fr' ? i - 2 : null
  let begin = auxiliary ?? inside ?? first
  while (auxiliary !== null && begin > 0 && /^(?:se|s’|l’|lui|leur|m’|n’|ne|nous)$/.test(units[begin - 1]?.low ?? '')) begin--
  let at = begin - 1
  while (at >= 0 && units[at]?.verbatim === undefined && /^[,—–-]$/.test(units[at]?.low ?? '')) at--
  const before = units[at]
  if (before?.verbatim === undefined || (before.verbatim.words < 3 && at > 0) || !isVerbLike(units, i, auxiliary ?? inside, language)) return null
  if (at === begin - 1 && language.code === 'de') return null
  // `In dem Heft, in dem es heißt, alles sei „in Ordnung“, fehlt ein Beleg`: words in marks in the midst of a German clause are told by its own verb.
  if (language.code === 'de' && units[at - 1]?.kind === 'word') return null
  // `—protestó—`: in Spanish and Slavic dialogue a verb alone between dashes.
  const alone = language.dropsSubjects && ((/^[—–]$/.test(units[begin - 1]?.low ?? '') && /^[—–]$/.test(units[i + 1]?.low ?? '')) || (units[begin - 1]?.low === ',' && (units[i + 1] === undefined || units[i + 1]?.low === '.') && before?.verbatim?.marked === true && /(?:ó|ió|a|e)$/.test(units[i]?.low ?? '')))
  if (inside === null && !alone && !opensSubject(units, i + 1, language)) return null
  return { first: begin, verb: i, end: i + 1, parts: begin < first ? [begin, i] : [i], form: { lemma: '', act: 'say', kind: 'speech', shape: 'finite', ...genderOf(units[i]?.low ?? '', language) }, negated: false, passive: false }
}

function isVerbLike(units: readonly Unit[], i: number, auxiliary: number | null, language: Language): boolean {
  const low = units[i]?.low ?? ''
  if (language.prepositions.has(low) || language.adverbs.has(low) || language.conjunctions.has(low) || language.determiners.has(low) || language.pronouns.has(low) || language.roleOf(low) !== null || language.clauseWords.has(low) || language.asWords.has(low) || language.subordinators.has(low) || language.auxiliaries.has(low)) return false
  return auxiliary === null ? language.isVerbLike(low) : /(?:ée?|ie?|ue?|ise?|ite?|erte?|ado|ido)s?$/.test(low)
}

/** A pronoun, a name, a title, or an article with a role. */
function opensSubject(units: readonly Unit[], at: number, language: Language): boolean {
  let i = at
  // `кинула йому з місця Ячменик`.
  if (language.declined !== undefined && /^(?:ему|ей|им|мне|нам|йому|їй|їм|мені)$/.test(units[i]?.low ?? '') && units[i + 1]?.kind === 'word') i++
  while (language.adverbs.has(units[i]?.low ?? '') && i < at + 2 && !language.determiners.has(units[i]?.low ?? '')) i++
  const aside = language.asides.find((words) => words.every((word, k) => units[i + k]?.low === word))
  i = behindPlace(units, i + (aside?.length ?? 0), language)
  // `смеётся семидесятилетняя Суханова`, `жартує старий рибалка`.
  if (language.declined !== undefined) for (let k = 0; k < 2 && /(?:ый|ий|ой|ая|яя|ій|я|а)$/u.test(units[i]?.low ?? '') && units[i]?.kind === 'word' && !isCapital(units[i]) && !language.pronouns.has(units[i]?.low ?? '') && language.roleOf(units[i]?.low ?? '') === null && (isCapital(units[i + 1]) || language.roleOf(units[i + 1]?.low ?? '') !== null || k === 0); k++) i++
  const [unit, next] = [units[i], units[i + 1]]
  if (unit?.kind !== 'word') return false
  if (language.pronouns.has(unit.low) || language.titles.has(unit.low) || (isCapital(unit) && !language.notNames.has(unit.low))) return true
  const role = language.roleOf(unit.low)
  if (role !== null) return role.nominative === undefined || role.nominative === unit.low
  if (language.determiners.has(unit.low) && language.declined === undefined && !language.nounsInCapitals && [i + 2, i + 3].some((at) => isCapital(units[at]) && (isCapital(units[at + 1]) || language.genderOfName(units[at]?.text ?? '') !== null) && units.slice(i + 1, at).every((one) => one.kind === 'word' && !language.prepositions.has(one.low)))) return true
  return language.determiners.has(unit.low) && next?.kind === 'word' && (language.nounsInCapitals ? isCapital(next) : language.roleOf(next.low) !== null || language.roleOf(units[i + 2]?.low ?? '') !== null || language.isBody(next.low) || isCapital(next))
}

/** Behind `mardi sur Facebook`, `во «ВКонтакте»`: when and where somebody said it, before who did. */
function behindPlace(units: readonly Unit[], from: number, language: Language): number {
  let i = from
  if (dayNamed(units[i]?.low ?? '', language.code) !== null) i++
  if (!language.prepositions.has(units[i]?.low ?? '')) return i
  const inner = units[i + 1]
  if (language.declined !== undefined && inner?.kind === 'word' && !isCapital(inner) && (isCapital(units[i + 2]) || language.roleOf(units[i + 2]?.low ?? '')?.nominative === units[i + 2]?.low)) return i + 2
  if (inner?.verbatim?.marked !== true && !isCapital(inner) && !/^(?:twitter|facebook|telegram|соцсетях|соцмережах|фейсбуке|фейсбуці|телеграме|телеграмі|твиттере|твіттері)$/.test(inner?.low ?? '')) return i
  return isCapital(units[i + 2]) || units[i + 2]?.kind === 'word' ? i + 2 : i
}

/** The past tense of Slavic verbs tells whose it is. */
function genderOf(low: string, language: Language): { readonly gender?: 'f' | 'm' } {
  if (language.declined === undefined) return {}
  return /л(?:а|ась|ася)$/u.test(low) ? { gender: 'f' } : /(?:л|лся|в|вся)$/u.test(low) ? { gender: 'm' } : {}
}

/** `la presse`, `une note`: a word behind an article or a preposition is no verb. */
function isNoun(units: readonly Unit[], i: number, language: Language): boolean {
  const before = units[i - 1]
  if (before?.kind !== 'word') return false
  if (language.nounsInCapitals) return before.low === 'zu' && false
  if (language.code === 'ru' || language.code === 'uk') return false
  const clitic = /^(?:le|la|l’|les|lo|los|las)$/.test(before.low)
  if (clitic && /^(?:que|qu’|comme|como|según|il|elle|se|a|ha|así)$/.test(units[i - 2]?.low ?? '')) return false
  if (language.determiners.has(before.low)) return !(language.code === 'es' && /^(?:este|esta)$/.test(before.low)) && !(language.code === 'es' && before.low === 'lo')
  if (/(?:er|ir|re|ar)$/.test(units[i]?.low ?? '')) return false
  return (language.prepositions.has(before.low) && before.low !== 'según') && !/^(?:en)$/.test(before.low)
}

function cueAt(units: readonly Unit[], i: number, forms: readonly CueForm[], language: Language): Cue | null {
  if (forms.some(({ impersonal, tail }) => impersonal && tail === undefined) && language.nounsInCapitals && units[i + 1]?.low !== 'es' && !units.slice(Math.max(0, i - 7), i).some(({ low }) => low === 'es')) return null
  // `ließ der Vizekanzler über seine Anwältin mitteilen`.
  const letting = language.nounsInCapitals && forms.some(({ shape, number }) => shape === 'finite' && number === 'p') && (units[i + 1] === undefined || units[i + 1]?.kind === 'sign') ? lettingVerb(units, i) : null
  const [let0] = forms
  if (letting !== null && let0 !== undefined) return { first: letting, verb: i, end: letting + 1, parts: [letting, i], form: { ...let0, shape: 'finite', number: 's' }, negated: false, passive: false }
  const negated = [units[i - 1], units[i - 2]].some((unit) => unit !== undefined && language.negations.has(unit.low))
  const split = forms.find(({ particle, shape }) => shape === 'finite' && particle !== undefined && particleAt(units, i, particle) !== null)
  if (split?.particle !== undefined) {
    const at = particleAt(units, i, split.particle) ?? i
    return { first: i, verb: i, end: i + 1, parts: [i, at], form: split, negated: negated || isNegatedBehind(units, i, at, language), passive: false }
  }
  const participle = forms.find(({ shape }) => shape === 'participle')
  if (participle !== undefined) {
    const auxiliary = auxiliaryOf(units, i, language)
    // `… hingewiesen haben, wie die Zeitung berichtet`: behind a comma it stands alone.
    const alone = auxiliary !== null && auxiliary < i && forms.some(({ shape }) => shape === 'finite') && units.slice(auxiliary, i).some(({ low }, k) => low === ',' && language.asWords.has(units[auxiliary + k + 1]?.low ?? ''))
    if (auxiliary !== null && !alone) {
      const between = units.slice(Math.min(auxiliary, i), Math.max(auxiliary, i))
      const passive = PASSIVE.test(units[auxiliary]?.low ?? '') || between.some(({ low }) => /^(?:été|sido|worden)$/.test(low)) || (/^(?:est|sont|était|étaient)$/.test(units[auxiliary]?.low ?? '') && !/^s[’e]$/.test(units[auxiliary - 1]?.low ?? ''))
      const first = Math.min(auxiliary, i)
      const no = negated || between.some(({ low }) => language.negations.has(low)) || language.negations.has(units[first - 1]?.low ?? '')
      return { first, verb: i, end: language.nounsInCapitals && auxiliary < i ? auxiliary + 1 : Math.max(auxiliary, i) + 1, parts: auxiliary < i ? [auxiliary, i] : [i, auxiliary], form: participle, negated: no, passive }
    }
  }
  // `a renouvelé sa confiance et assuré que`: behind an `et` the auxiliary isn't said again.
  if (participle !== undefined && /^(?:fr|es)$/.test(language.code) && /^(?:et|y|e)$/.test(units[i - 1]?.low ?? '') && hasAuxiliary(units, i - 1, language)) return { first: i, verb: i, end: i + 1, parts: [i], form: { ...participle, shape: 'finite' }, negated, passive: false }
  const finite = forms.find(({ shape, particle }) => shape === 'finite' && particle === undefined)
  // `se mostró convencido de que`: the adjective hangs on another verb.
  if (finite?.only === 'clause' && /^(?:fr|es)$/.test(language.code) && !language.isVerbLike(finite.lemma) && finite.act !== 'say') return { first: groupStart(units, i, language), verb: i, end: i + 1, parts: [i], form: finite, negated, passive: false }
  // `werde „dem Text“ zustimmen`: an infinitive, though it looks like a plural.
  if (finite?.number === 'p' && language.nounsInCapitals && (units[i + 1] === undefined || units[i + 1]?.kind === 'sign') && hasModal(units, i)) return null
  if (finite !== undefined) return { first: i, verb: i, end: i + 1, parts: [i], form: finite, negated: negated || (language.nounsInCapitals && isNegatedBehind(units, i, i + 6, language)), passive: false }
  const infinitive = forms.find(({ shape }) => shape === 'infinitive')
  if (infinitive !== undefined) {
    // `« … », a tenu à rappeler le directeur`.
    const first = groupStart(units, i, language)
    const sign = units[first - 1]?.low === ',' ? first - 2 : first - 1
    const spoken = first < i && units[sign]?.verbatim !== undefined && units[first - 1]?.kind === 'sign' && /^(?:fr|es)$/.test(language.code)
    if (spoken) return { first, verb: i, end: i + 1, parts: [i], form: infinitive, negated, passive: false }
  }
  if (infinitive !== undefined) return /^(?:que|qu’)$/.test(units[i + 1]?.low ?? '') || tellsHearers(units, i, language) || units[i + 1]?.low === ':' && infinitive.kind === 'speech' || (units[i + 1]?.verbatim?.marked === true && infinitive.kind === 'speech' && groupStart(units, i, language) < i && !language.prepositions.has(units[groupStart(units, i, language)]?.low ?? '')) ? { first: groupStart(units, i, language), verb: i, end: i + 1, parts: [i], form: infinitive, negated, passive: false } : null
  const gerund = forms.find(({ shape }) => shape === 'gerund')
  return gerund === undefined ? null : { first: i, verb: i, end: i + 1, parts: [i], form: gerund, negated, passive: false }
}

/** `avait fait savoir aux élus du comité (CSE) qu’il partait`: whom it was told stands between an infinitive that hangs on another verb and its clause. */
function tellsHearers(units: readonly Unit[], i: number, language: Language): boolean {
  if (!/^(?:fr|es)$/.test(language.code) || !/^(?:à|au|aux|a|al)$/.test(units[i + 1]?.low ?? '') || groupStart(units, i, language) === i) return false
  for (let j = i + 2; j < units.length && j - i < LONGEST_HEARERS; j++) {
    const unit = units[j]
    if (unit === undefined || unit.verbatim !== undefined || unit.kind === 'sign' && !/^[()-]$/.test(unit.low)) return false
    if (/^(?:que|qu’)$/.test(unit.low)) return true
    if (language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true && language.roleOf(unit.low) === null) return false
  }
  return false
}

/** Units of whom something was told. */
const LONGEST_HEARERS = 16

/** Where `ließ` stands before an infinitive that ends its clause, or `null`. */
function lettingVerb(units: readonly Unit[], i: number): number | null {
  for (let j = i - 1; j >= 0 && i - j <= 12; j--) {
    const unit = units[j]
    if (unit === undefined || unit.verbatim !== undefined || /^[,:;]$/.test(unit.low)) return null
    if (/^(?:lässt|ließ|lassen|ließen)$/.test(unit.low)) return j
  }
  return null
}

/** Where the verbs begin on which an infinitive hangs: `a tenu à préciser`, `fait savoir`. */
function groupStart(units: readonly Unit[], i: number, language: Language): number {
  let first = i
  while (first > 0 && i - first < 4) {
    const unit = units[first - 1]
    if (unit?.kind !== 'word' || isCapital(unit) || language.roleOf(unit.low) !== null || language.isBody(unit.low) || language.pronouns.has(unit.low) || language.clauseWords.has(unit.low)) break
    const joins = /^(?:à|de|d’|par|a|se|s’)$/.test(unit.low) || language.auxiliaries.has(unit.low) || language.adverbs.has(unit.low)
    if (!joins && !language.cues.has(unit.low) && (language.determiners.has(unit.low) || language.prepositions.has(unit.low) || language.determiners.has(units[first - 2]?.low ?? '') || !(language.isVerbLike(unit.low) || /(?:é|u|i|is|ado|ido)$/.test(unit.low)))) break
    first--
  }
  return first
}

/** Whether an active auxiliary with its participle stands before in the same stretch of the reporter's words. */
function hasAuxiliary(units: readonly Unit[], before: number, language: Language): boolean {
  for (let j = before - 1; j >= 0 && before - j < 2 * REACH; j--) {
    if (/^[:;]$/.test(units[j]?.low ?? '')) return false
    if (/^(?:a|ont|avait|avaient|ha|han|había|habían)$/.test(units[j]?.low ?? '') && language.auxiliaries.has(units[j]?.low ?? '') && /(?:é|i|u|is|it|ado|ido|to|cho)$/.test(units[j + 1]?.low ?? '')) return true
  }
  return false
}

const MODAL = /^(?:werden?|wirst|wird|würden?|will|wolle|wollen|wollte|wollten|kann|könne|können|konnten?|könnten?|soll|solle|sollen|sollten?|muss|müsse|müssen|mussten?|müssten?|darf|dürfe|dürfen|durften?|dürften?|mag|möge|mögen|möchten?)$/

/** Whether a clause has a verb before that another one's infinitive stands with. */
function hasModal(units: readonly Unit[], at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < REACH; j--) {
    const low = units[j]?.low ?? ''
    if (/^[,:;]$/.test(low)) return false
    if (MODAL.test(low)) return true
  }
  return false
}

function isNegatedBehind(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  for (let j = from + 1; j <= to; j++) {
    const unit = units[j]
    if (unit === undefined || unit.verbatim !== undefined || /^[,:;.]$/.test(unit.low)) return false
    if (language.negations.has(unit.low)) return true
  }
  return false
}

/** Where a German verb's particle stands: at the end of its clause. */
function particleAt(units: readonly Unit[], i: number, particle: string): number | null {
  for (let j = i + 1; j < units.length && j - i < REACH; j++) {
    const unit = units[j]
    if (unit === undefined || (unit.verbatim?.words ?? 0) > LONGEST_WITHIN || /^[:;]$/.test(unit.low)) return null
    const words = particle.split('+')
    if (words.length > 1) {
      if (words.every((word, k) => units[j + k]?.low === word)) return j + words.length - 1
      continue
    }
    const next = units[j + 1]
    if (unit.low === particle && (next === undefined || next.kind === 'sign' || /^(?:und|dass|oder)$/.test(next.low))) return j
  }
  return null
}

function auxiliaryOf(units: readonly Unit[], i: number, language: Language): number | null {
  if (!language.nounsInCapitals) {
    for (let j = i - 1; j >= 0 && i - j <= LONGEST_AUXILIARY; j--) {
      const unit = units[j]
      if (unit === undefined) return null
      if (language.auxiliaries.has(unit.low)) return j
      // `a de son côté dénoncé`, `ha, sin embargo, pedido`.
      const aside = unit.low === ',' ? 1 : language.asides.find((words) => words.every((word, k) => units[j - words.length + 1 + k]?.low === word))?.length
      if (aside !== undefined) {
        j -= aside - 1
        continue
      }
      if (i - j > 4) return null
      if (!language.adverbs.has(unit.low) && !language.pronouns.has(unit.low) && !(language.code === 'fr' && /^(?:-?t-)?on$/.test(unit.low)) && !language.negations.has(unit.low) && !/^(?:été|sido)$/.test(unit.low)) return null
    }
    return null
  }
  const next = units[i + 1]
  const isAuxiliary = (low: string) => language.auxiliaries.has(low) || PASSIVE.test(low)
  if (next !== undefined && isAuxiliary(next.low)) return i + 1
  let commas = 0
  for (let j = i - 1; j >= 0 && i - j <= REACH; j--) {
    const unit = units[j]
    if (unit === undefined || (unit.verbatim !== undefined && !(unit.verbatim.words <= LONGEST_WITHIN && (units[j - 1]?.low === 'als' || unit.verbatim.marked && (language.determiners.has(units[j - 1]?.low ?? '') || language.isOutlet(units[j - 1]?.low ?? ''))))) || /^[:;]$/.test(unit.low)) return null
    if (unit.low === ',' && ++commas > 2) return null
    // `… gefragt wurde, entgegnete Roth empört`: behind the comma another verb begins its clause.
    if (unit.low === ',' && language.cues.get(units[j + 1]?.low ?? '')?.some(({ shape }) => shape === 'finite') === true) return null
    if (isAuxiliary(unit.low)) return j
  }
  return null
}

/** Units between an auxiliary and its participle. */
const LONGEST_AUXILIARY = 8

/** Of German passives. */
const PASSIVE = /^(?:wurden?|wird|werden?|würden?|worden)$/
