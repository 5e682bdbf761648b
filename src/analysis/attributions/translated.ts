import { holds } from '../../text/span.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { LANGUAGES } from '../lang/en/languages.js'
import { SPEECH_EVENTS } from '../lang/en/speech-events.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { Spans } from './spans.js'

/**
 * Whether a sentence tells that the words were said in another language than the page's, which is English, or through an interpreter: `in an
 * interview held in German`, `said in Russian`, `speaking through a translator`. Then whoever wrote the page translated them, or had them translated.
 * What stands in the statement's own content doesn't count.
 */
export function isTranslatedByPerson({ units }: Sentence, { content }: Spans): boolean {
  const outside = (unit: Unit | undefined): unit is Unit => unit !== undefined && unit.pos !== 'QUOTE' && !content.some((span) => holds(span, unit))
  return units.some((unit, i) => {
    if (!outside(unit)) return false
    if (INTERPRETERS.has(unit.lower)) return units.slice(Math.max(0, i - 3), i).some((u) => u.lower === 'through' || u.lower === 'via' || u.lower === 'by')
    if (!LANGUAGES.has(unit.text)) return false
    const before = units[i - 1]
    // `a German-language interview`
    if (/^-$|^-?language$/.test(units[i + 1]?.lower ?? '') && units.slice(i + 1, i + 4).some((u) => u.lower.endsWith('language'))) return units.slice(i + 2, i + 6).some((u) => SPEECH_EVENTS.has(u.lemma))
    if (before?.lower === 'from') return units.slice(Math.max(0, i - 3), i - 1).some((u) => u.lemma === 'translate')
    if (before?.lower !== 'in' || !endsThere(units[i + 1])) return false
    return units.slice(Math.max(0, i - 8), i - 1).some((u) => outside(u) && isSpeaking(u))
  })
}

const INTERPRETERS = new Set(['interpreter', 'interpreters', 'translator', 'translators'])

/** `in German`, not `in German courts`. */
function endsThere(next: Unit | undefined): boolean {
  return next === undefined || next.pos === 'QUOTE' || !['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'].includes(next.pos)
}

function isSpeaking(unit: Unit): boolean {
  return SPEECH_EVENTS.has(unit.lemma) || HELD.has(unit.lemma) || (CUE_VERBS.get(unit.lemma)?.some(({ attitude }) => !attitude) ?? false)
}

const HELD = new Set(['hold', 'conduct', 'speak', 'deliver', 'publish', 'write'])
