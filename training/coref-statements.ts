import { DESCRIPTION, isPronoun, NAME, PRONOUN } from '../src/analysis/coreference/mentions.js'
import { nameWords, shareWord, whole } from './coref-names.js'
import { withPlain } from './coref-row.js'
import type { Known, Marked, Mention, Read } from './coref-row.js'
import type { Placed } from './place-marks.js'

const UNNAMED = /^(?:others?|some|many|several|most|few|no one|nobody|everyone|someone|people|critics|experts|officials|analysts|residents|police|one|all|both|neither|they|he|she|we|i|it|you|an?)\b/i

/**
 * Of the words that stand for a source it is known which person the article names they mean, and so that they mean none of the other speakers. Only sources of
 * one speaker tell this. Words of one's own (`Wall Street insiders`) mean none of the named ones.
 */
export function statementsMarked(read: Read, marks: readonly Placed[]): Marked {
  const mentions: Mention[] = []
  const known: Known[] = []
  // Speakers without a name are given as written, some with the capital of their sentence: `Some consumers`.
  const isName = (name: string) => name.split(/\s+/).every((w) => w.length < 4 || /^[^\p{L}]*\p{Lu}/u.test(w)) && /\p{Lu}/u.test(name) && !UNNAMED.test(name) && nameWords(name).length > 0 && whole(read.text, name).length > 0
  const names = [...new Set(marks.flatMap((m) => m.speakers).filter((s) => s !== null))].filter(isName)
  const places = names.map((name) => {
    const full = whole(read.text, name)
    const last = name.split(/\s+/).at(-1) ?? name
    const alone = names.some((other) => other !== name && nameWords(other).includes(last.toLowerCase())) ? [] : whole(read.text, last).filter((s) => !full.some((f) => f.begin <= s.begin && s.end <= f.end))
    // Bodies aren't called by their last word: `the Office` is none, `Roe` is.
    const spans = name.includes(' ') && !/^the /i.test(name) && name.split(/\s+/).length <= 3 ? [...full, ...alone] : full
    return spans.map(({ begin, end }) => mentions.push({ begin, end, cluster: -1, type: NAME }) - 1)
  })
  for (const mark of marks) {
    const [source] = mark.source
    const [speaker] = mark.speakers
    if (source === undefined || mark.source.length !== 1 || mark.speakers.length !== 1 || speaker === null || speaker === undefined) continue
    const words = read.text.slice(source.begin, source.end)
    const who = names.indexOf(speaker)
    // A source that holds the name itself, `Ann Roe, the mayor`, is a mention already.
    if (who >= 0 && places[who]?.some((p) => { const m = mentions[p]; return m !== undefined && words.includes(' ') && source.begin <= m.begin && m.end <= source.end })) continue
    const own = speaker.toLowerCase() === words.toLowerCase() && !/^\p{Lu}/u.test(words)
    if (who < 0 && !own) continue
    const at = mentions.push({ ...source, cluster: -1, type: isPronoun(words) ? PRONOUN : /^\p{Lu}/u.test(words) && !/^(?:the|an?|his|her|their|its|our|my|one) /i.test(words) && !UNNAMED.test(words) ? NAME : DESCRIPTION }) - 1
    const same = (place: number) => mentions[place]?.begin === source.begin && mentions[place]?.end === source.end
    names.forEach((name, i) => {
      if (i !== who && (shareWord(name, speaker) || (who < 0 && shareWord(name, words)))) return
      for (const place of places[i] ?? []) if (!same(place)) known.push([at, place, i === who ? 1 : 0])
    })
  }
  return { mentions: withPlain(mentions, read), known }
}
