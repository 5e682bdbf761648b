import { HEADLINE_LABELS, HEADLINE_SPEAKERS } from '../lang/en/label-words.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { CueVerb } from '../lang/en/cue-verbs.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import type { Candidate } from './candidate.js'

/**
 * Headlines: `Bridge Unsafe, Engineer Warns`, `Minister: Bridge is safe`, `Mayor says bridge is safe`. In title case
 * parts of speech are unreliable, so verbs are known by their form (`warns`, `says`, `accuses`) and by their place.
 */
export function headlineCues(sentence: Sentence, surnames: ReadonlySet<string> = new Set()): readonly Candidate[] {
  const { units } = sentence
  return [closing(sentence, units), colon(sentence, units, surnames)].filter((c) => c !== null).slice(0, 1)
}

/** The present-tense reading of a word that ends in `s`, when it is a verb that takes a quote or a clause. */
function presentVerb(unit: Unit | undefined): CueVerb | null {
  const lower = unit?.lower ?? ''
  if (!lower.endsWith('s')) return null
  const stems = [lower.slice(0, -1), lower.slice(0, -2), lower.replace(/ies$/, 'y')]
  for (const stem of stems) {
    const verb = CUE_VERBS.get(stem)?.find((v) => v.frames.includes('q') && !v.attitude)
    if (verb !== undefined) return verb
  }
  return null
}

/** `…, Engineer Warns` and `…, Says Engineer`: subject and verb stand last, after a comma, a dash or a quote. */
function closing(sentence: Sentence, units: readonly Unit[]): Candidate | null {
  const last = units.at(-1)?.text === '.' ? units.length - 1 : units.length
  for (let k = last - 1; k >= Math.max(1, last - 9); k--) {
    const comma = units[k]
    const boundary = comma !== undefined && ([',', '—', '–', '-'].includes(comma.text) || comma.pos === 'QUOTE')
    if (!boundary && !afterQuotedComma(sentence, k)) continue
    const from = boundary ? k + 1 : k
    const content = { from: 0, to: comma?.pos === 'QUOTE' ? k + 1 : k }
    const ending = presentVerb(units[last - 1])
    if (ending !== null && last - 1 > from) {
      return made(sentence, ending, { from, to: last - 1 }, { from: last - 1, to: last }, trimmed(units, content))
    }
    const leading = presentVerb(units[from])
    if (leading !== null && last > from + 1) {
      return made(sentence, leading, { from: from + 1, to: last }, { from, to: from + 1 }, trimmed(units, content))
    }
  }
  return null
}

/** A comma inside the closing mark of a quote (`‘Conflict,’ Minister Warns`) ends the content too. */
function afterQuotedComma(sentence: Sentence, k: number): boolean {
  return sentence.units[k - 1]?.text === ','
}

function trimmed(units: readonly Unit[], range: { readonly from: number; readonly to: number }) {
  let { to } = range
  while (to > range.from && [',', '—', '–', '-'].includes(units[to - 1]?.text ?? '')) to--
  return { from: range.from, to }
}

/** `Minister: bridge is safe`, with somebody before the colon: a name or a role, in a few words. */
function colon(sentence: Sentence, units: readonly Unit[], surnames: ReadonlySet<string>): Candidate | null {
  const at = units.findIndex((u) => u.text === ':')
  if (at < 1 || at > 5 || at === units.length - 1) return null
  const before = units.slice(0, at)
  if (!before.every((u) => ['PROPN', 'NOUN', 'ADJ'].includes(u.pos) || u.lower === 'of')) return null
  const quoted = units[at + 1]?.pos === 'QUOTE' || (units[at + 1]?.begin ?? 0) - (units[at]?.end ?? 0) > 1
  const known = surnames.has(before.at(-1)?.lower ?? '')
  if (!isSomebody(before, quoted || known)) return null
  const reading = CUE_VERBS.get('say')?.[0]
  if (reading === undefined) return null
  const to = units.at(-1)?.text === '.' ? units.length - 1 : units.length
  return made(sentence, reading, { from: 0, to: at }, { from: at, to: at + 1 }, { from: at + 1, to })
}

function isSomebody(units: readonly Unit[], quoted: boolean): boolean {
  const last = units.at(-1)
  if (last === undefined || HEADLINE_LABELS.has(units.map(({ lower }) => lower).join(' ')) || HEADLINE_LABELS.has(last.lower)) return false
  return HEADLINE_SPEAKERS.test(last.lower) || (units.length <= 3 && quoted && units.every((u) => u.pos === 'PROPN'))
}

function made(sentence: Sentence, verb: CueVerb, source: Candidate['source'], cue: Candidate['cue'], content: { readonly from: number; readonly to: number }): Candidate | null {
  if (content.to <= content.from) return null
  return { sentence, source, cue, content: [content], kind: verb.attitude ? 'attitude' : 'speech', rule: `headline:${verb.lemma}` }
}
