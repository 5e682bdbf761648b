import type { Finding } from './found.js'

/** Words of a headline's quote that tell that it is one of the text's. */
const LEAST = 3
/** Headlines and crossheads with quotes that are looked at: each is compared with all quotes. */
const MOST_HEADS = 50

/** `„Wir können es uns nicht leisten“` in a headline: where the text holds the same words in somebody's quote, they are theirs. Everything else as it was. */
export function withHeadlineQuotes(findings: readonly Finding[], text: string): readonly Finding[] {
  const wordsOf = ({ found }: Finding) => found.content.map(({ begin, end }) => text.slice(begin, end)).join(' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const heads = new Set(findings.filter(({ sentence, found }) => sentence.heading && found.direct).slice(0, MOST_HEADS))
  if (heads.size === 0) return findings
  const spoken = findings.filter(({ sentence, found, who }) => !sentence.heading && found.direct && who.speakers.length === 1 && who.speakers[0]?.name != null).map((one) => ({ one, words: ` ${wordsOf(one).join(' ')} ` }))
  return findings.map((finding) => {
    if (!heads.has(finding)) return finding
    const own = wordsOf(finding)
    const wanted = ` ${own.join(' ')} `
    const same = own.length < LEAST ? [] : spoken.filter(({ words }) => words.includes(wanted))
    const [first] = same
    const [speaker] = first?.one.who.speakers ?? []
    if (first === undefined || speaker === undefined || same.some(({ one }) => one.who.speakers[0]?.name !== speaker.name)) return finding
    return { ...finding, who: { speakers: [{ name: speaker.name, as: speaker.as, known: 'resolved', how: 'the same words in the text' }], people: first.one.who.people, words: [] } }
  })
}
