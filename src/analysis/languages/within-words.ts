import { quotesNear } from '../../text/quotes-by-block.js'
import { holds } from '../../text/span.js'
import type { Quotes } from '../../text/quotes.js'
import { INTERVIEW_WORDS } from '../lang/interview-words.js'
import { findIn } from './find.js'
import type { Finding } from './found.js'
import { maySpeak } from './may-speak.js'
import { mentionAt, type Page } from './page.js'
import type { Span } from '../../model/span.js'
import { sentencesOf } from './sentences.js'
import { unitsOf } from './units.js'
import type { Told } from './discourse.js'
import { whoIs } from './who.js'

/** Fewer words of somebody hold no other's. */
const LEAST_WORDS = 5

/** What is said within quoted words: `„Mein Vater hat gesagt: ‚Geh!‘“`. `I` is who speaks around; of others only whom the words tell. */
export function withinWords(findings: readonly Finding[], page: Page, told: readonly Told[], at: { readonly sentence: number, readonly block: number }, { quotes }: Quotes, text: string): readonly Finding[] {
  return findings.filter(({ found }) => found.direct).flatMap((outer) => outer.sentence.units.flatMap((unit): readonly Finding[] => {
    const { sentence } = outer
    const { language } = sentence
    if (unit.verbatim === undefined || unit.verbatim.words < LEAST_WORDS || !outer.found.content.some((span) => span.begin < unit.end && unit.begin < span.end)) return []
    const { inner } = unit.verbatim
    const own = quotesNear(quotes, inner.begin, inner.end).filter((quote) => quote.block === sentence.block && (unit.verbatim?.marked === true ? quote.level === 1 : quote.level === 0) && holds(inner, quote))
    const units = unitsOf(text, { kind: 'paragraph', ...inner }, own, language)
    return sentencesOf(text, units, sentence.block, false, language).flatMap((part) => {
      const mayBe = (one: Span) => mentionAt(page.mentions, one.begin)?.mayBeSubject ?? null
      return findIn(part, part, language, text, mayBe, () => false).flatMap((found): readonly Finding[] => {
        if (found.cue.length === 0 || found.form?.kind !== 'speech' || found.form.lemma === '' || found.content.some((span) => span.begin <= inner.begin && span.end >= inner.end)) return []
        const placed = { ...part, language }
        if (typeof found.source === 'string') return [{ found, who: { speakers: [], people: [] }, sentence: placed }]
        const source = part.units.slice(found.source.from, found.source.to)
        if (source.length === 1 && language.first.has(source[0]?.low ?? '')) return [{ found, who: outer.who, sentence: placed }]
        if (!maySpeak(source, language, found.rule === 'account') && !language.pronouns.has(source[0]?.low ?? '')) return []
        const [lone] = source
        // Whom `you` or `he` means in somebody's mouth, the reporter's words don't tell.
        if (source.length === 1 && lone !== undefined && INTERVIEW_WORDS[language.code].address.has(lone.low) && !language.pronouns.has(lone.low)) return []
        if (source.length === 1 && lone !== undefined && language.pronouns.has(lone.low)) return [{ found, who: { speakers: [{ name: null, as: lone.text, known: 'open' }], people: [] }, sentence: placed }]
        const gender = found.form.gender === 'f' || found.form.gender === 'm' ? found.form.gender : null
        const who = whoIs(source, language, page, told, at, { gender, goingOn: false }, text)
        // Whoever speaks says `I` of themselves.
        const himself = who.people.some((person) => outer.who.people.includes(person))
        return [{ found, who: himself ? { speakers: [], people: [] } : who, sentence: placed }]
      })
    })
  }))
}
