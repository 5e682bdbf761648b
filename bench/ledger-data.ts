import type { Analysis } from '../src/model/analysis.js'
import { article, type Block } from '../src/model/article.js'
import { capture } from '../src/model/capture.js'
import { sighting } from '../src/model/sighting.js'
import { statementKeys } from '../src/model/statement-id.js'
import { ACTS, FORMS, type Speaker, type Statement } from '../src/model/statement.js'
import type { Span } from '../src/model/span.js'
import type { Entry } from '../src/store/store.js'

/** What `Store.add` takes. */
export type SyntheticEntry = Entry & { readonly analysis: Analysis }

export const SYNTHETIC_VERSION = 'synthetic-2'
/** Searches with what they match in `syntheticEntries`: 60 statements of 100, 9, 9, and 2 of 10,000. */
export const SYNTHETIC_WORDS = { common: 'said', pair: 'the border', frequent: 'budget', rare: 'quillwort' } as const

const STATEMENTS_PER_ARTICLE = 25
const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'z']
const RHYMES = ['a', 'an', 'ar', 'e', 'el', 'en', 'i', 'il', 'o', 'on', 'or', 'u', 'un']
const FUNCTION_WORDS = ['the', 'of', 'to', 'and', 'in', 'that', 'a', 'for', 'on', 'with', 'was', 'not', 'would', 'had']
const TOPICS = ['border', 'talks', 'budget', 'harbour', 'treaty', 'sanctions', 'army', 'grain', 'election', 'tariff']
const CUES = ['said', 'said', 'said', 'said', 'said', 'said', 'warned', 'told reporters', 'denied', 'announced']
const COUNTRIES = ['Veldrin', 'Ostmar', 'Tarn', 'Kesten', 'Bellmoor', 'Norrland', 'Sarn', 'Loth', 'Meren', 'Askel']
const OUTLETS = ['Veldrin Courier', 'Ostmar Post', 'The Tarn Observer', 'Kesten Daily', 'Radio Bellmoor']

/** A sequence of numbers in [0, 1), the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws from a list; `skew` 1 draws evenly, more draws the first ones oftener, as words and speakers are in news. */
function drawer(random: () => number): <T>(list: readonly T[], skew?: number) => T {
  return (list, skew = 1) => list[Math.floor(random() ** skew * list.length)]!
}

/**
 * Invented articles, each with its capture and an analysis of 25 statements, one after another so that none need be
 * held. The same `count` and `seed` give the same articles. Names and words are made of syllables; words and speakers
 * are as unevenly frequent as in news.
 */
export function* syntheticEntries(count: number, seed = 1): Generator<SyntheticEntry> {
  const random = randomNumbers(seed)
  const draw = drawer(random)
  const word = (syllables: number) =>
    Array.from({ length: syllables }, () => draw(ONSETS) + draw(RHYMES)).join('')
  const proper = () => {
    const made = word(2)
    return made[0]!.toUpperCase() + made.slice(1)
  }
  const vocabulary = Array.from({ length: 20_000 }, () => word(2 + Math.floor(random() * 2)))
  vocabulary[vocabulary.length - 1] = SYNTHETIC_WORDS.rare
  const people = Array.from({ length: 4_000 }, (_, i): Speaker => {
    const name = `${proper()} ${proper()}`
    return { name, as: name, of: COUNTRIES[i % COUNTRIES.length]!, ...(i % 4 === 0 && { actor: `Q${900_000_000 + i}` }) }
  })
  const sentence = (): string =>
    Array.from({ length: 16 }, () => {
      const kind = random()
      return kind < 0.4 ? draw(FUNCTION_WORDS) : kind < 0.46 ? draw(TOPICS, 2) : draw(vocabulary, 3)
    }).join(' ')

  for (let number = 0; number < count; number++) {
    const publishedAt = random() < 0.05 ? null : day(Math.floor(random() * 3650))
    const title = `${proper()} ${draw(TOPICS)}: ${draw(vocabulary)} ${draw(vocabulary)}`
    const blocks: Block[] = [{ begin: 0, end: title.length, kind: 'heading' }]
    const found: { source: Span[]; cue: Span[]; content: Span[]; speaker: Speaker }[] = []
    let text = title
    for (let i = 0; i < STATEMENTS_PER_ARTICLE; i++) {
      text += '\n\n'
      const begin = text.length
      const append = (piece: string): Span => {
        text += piece
        return { begin: text.length - piece.length, end: text.length }
      }
      const speaker = draw(people, 3)
      const content = append(`“${sentence()},”`)
      text += ' '
      const cue = append(draw(CUES))
      text += ' '
      const source = append(speaker.as)
      text += '. '
      append(`${sentence()}.`)
      blocks.push({ begin, end: text.length, kind: 'paragraph' })
      found.push({ source: [source], cue: [cue], content: [content], speaker })
    }
    const url = `https://news.example/${seed}/${number}`
    const kept = capture(new TextEncoder().encode(text))
    const addedAt = new Date(Date.UTC(2024, 0, 1) + number * 1000).toISOString()
    const seen = sighting({
      captureId: kept.sha256, receivedAt: addedAt, receivedFrom: 'clock', door: 'fetch', name: url, asked: url, url, redirects: [], status: 200, headers: [['Content-Type', 'text/plain']],
    })
    const read = article({
      captureId: kept.sha256, reader: 'reader-1', given: {}, mediaType: 'text/plain', title, outlet: draw(OUTLETS), byline: null, language: 'en', publishedAt, url, text, blocks,
      notices: [],
    })
    const keys = statementKeys(kept.sha256, text, found)
    const statements = found.map(({ speaker, ...spans }, i): Statement => ({
      id: keys[i]!.id, articleId: read.id, form: draw(FORMS), kind: 'speech', act: draw(ACTS),
      negated: false, ...spans, speakers: [speaker], about: [{ name: people[(number * 31 + i * 17) % people.length]!.name!, as: 'x' }],
      addressees: i % 4 === 0 ? [{ name: OUTLETS[(number + i) % OUTLETS.length]!, as: 'x' }] : [], chain: [], within: null,
      saidAt: publishedAt === null ? null
        : { value: publishedAt, precision: 'day', as: 'today', basis: `publication date ${publishedAt}` },
      targets: [], translatedBy: null, confidence: 0.9, by: 'synthetic',
    }))
    yield {
      capture: kept, sighting: seen, article: read, addedAt,
      analysis: { articleId: read.id, version: SYNTHETIC_VERSION, statements, problems: [] },
    }
  }
}

/** The date so many days after 2014-01-01, `YYYY-MM-DD`. */
function day(days: number): string {
  return new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10)
}
