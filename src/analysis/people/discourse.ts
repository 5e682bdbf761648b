import { firstBeginningAt, holdsOffset } from '../../text/span.js'
import type { Sentence } from '../grammar/sentences.js'
import type { Span } from '../../model/span.js'
import { firstSubject } from '../attributions/subject.js'
import type { PageNames } from './entity.js'

/** In which place of its sentence somebody was mentioned last. */
export type MentionRole = 'speaker' | 'subject' | 'owner' | 'other' | 'quoted' | 'told'

/** What the page has told of an entity up to a place. */
export interface Track {
  readonly entity: number
  /** Of the last mention: where, in which sentence and block, in which place of the sentence. */
  at: number
  sentence: number
  block: number
  role: MentionRole
  /** The sentence in which it was last subject or speaker; -1 where it never was. */
  led: number
  /** The sentence in which it spoke last; -1 where it never did. */
  spokeAt: number
  mentions: number
  spoke: number
}

const SUBORDINATE = /^(?:When|While|After|Before|As|Since|Once|If|Although|Though|Because)\s(?:the\s)?$/
/** UTF-16 code units of `PORT MERIDEN (Corvane News) –` before a lead. */
const LONGEST_DATELINE = 80
/** Entities that words can mean at once: those mentioned last. */
const MOST_TRACKED = 40

/** Follows who was mentioned, spoke and was talked about, in the order of the text; nobody far back is forgotten who spoke most. */
export class Discourse {
  private readonly tracks = new Map<number, Track>()
  /** Entities by their last mention, the latest first. */
  private recent: Track[] = []
  private next = 0
  private readonly subjects = new Map<number, Span | null>()
  spoken = 0

  /** `outer` are the page's sentences in order, `quoted` tells what stands in quote marks. */
  constructor(private readonly page: PageNames, private readonly text: string, private readonly outer: readonly Sentence[], private readonly quoted: (at: number) => boolean) {}

  sentenceAt(at: number): number {
    return firstBeginningAt(this.outer, at + 1) - 1
  }

  blockAt(at: number): number {
    return this.outer[this.sentenceAt(at)]?.block ?? -1
  }

  /** Takes note of all names before `at`. */
  advance(at: number): void {
    for (; this.next < this.page.mentions.length; this.next++) {
      const mention = this.page.mentions[this.next]!
      if (mention.begin >= at) return
      const [only, ...others] = mention.fits
      // Who is noted as a speaker already isn't mentioned anew by the name in the same words.
      if (only !== undefined && others.length === 0 && (this.tracks.get(only)?.at ?? -1) < mention.begin) this.note(only, mention.begin, this.roleOf(mention))
    }
  }

  /** An entity was mentioned at `at`, by whatever words. */
  note(entity: number, at: number, role: MentionRole): void {
    const sentence = this.sentenceAt(at)
    const known = this.tracks.get(entity)
    const track: Track = known ?? { entity, at, sentence, block: 0, role, led: -1, spokeAt: -1, mentions: 0, spoke: 0 }
    this.tracks.set(entity, track)
    track.at = at
    track.role = role
    track.sentence = sentence
    track.block = this.outer[sentence]?.block ?? -1
    track.mentions++
    if (role === 'speaker' || role === 'subject') track.led = sentence
    if (role === 'speaker') {
      track.spoke++
      track.spokeAt = sentence
      this.spoken++
    }
    const place = this.recent.indexOf(track)
    if (place >= 0) this.recent.splice(place, 1)
    this.recent.unshift(track)
    if (this.recent.length > MOST_TRACKED) {
      // Whoever spoke least of the older ones goes.
      let least = MOST_TRACKED
      for (let i = MOST_TRACKED - 10; i < this.recent.length; i++) if (this.recent[i]!.spoke < this.recent[least]!.spoke) least = i
      this.recent.splice(least, 1)
    }
  }

  /** Who was asked something at `at` is who speaks next; `by` are those who asked. */
  asked(entity: number, at: number, by: readonly number[]): void {
    const track = this.tracks.get(entity)
    if (track === undefined) return
    track.led = track.spokeAt = this.sentenceAt(at)
    for (const asker of by) {
      const other = this.tracks.get(asker)
      if (other !== undefined) other.led = other.spokeAt = -1
    }
  }

  /** Those mentioned so far, the latest first. */
  candidates(): readonly Track[] {
    return this.recent
  }

  /** Whether a clause before the main one has its subject at `at`: `When Jane Roberts came, she said`. */
  isFronted(at: number): boolean {
    return SUBORDINATE.test(this.text.slice(this.outer[this.sentenceAt(at)]?.begin ?? at, at))
  }

  /** Whether a sentence begins at `at`, behind a dateline at most. */
  opens(at: number): boolean {
    const begin = this.outer[this.sentenceAt(at)]?.begin ?? at
    return begin === at || (at - begin < LONGEST_DATELINE && /^[^.!?]*[–—-]\s*$/.test(this.text.slice(begin, at)))
  }

  /** The first sentence of the block behind that of the sentence `index`, and its span; `null` at the end. */
  openerAfter(index: number): { readonly index: number; readonly begin: number; readonly end: number } | null {
    const block = this.outer[index]?.block ?? Infinity
    for (let i = index + 1; i < this.outer.length; i++) {
      const { block: next, begin, end } = this.outer[i]!
      if (next > block) return { index: i, begin, end }
    }
    return null
  }

  private roleOf({ begin, end }: Span): MentionRole {
    if (this.quoted(begin)) return 'quoted'
    const index = this.sentenceAt(begin)
    const subject = this.subjectOf(index)
    if (this.isFronted(begin)) return 'subject'
    const tail = this.text.slice(end, end + 2)
    if (/^['’]s?/.test(tail) || /['’]s?$/.test(this.text.slice(begin, end))) return 'owner'
    // The first word of a name may be taken for a verb: `Sunder Air cancelled`.
    return subject !== null && begin < subject.end && subject.begin < end && (holdsOffset(subject, begin) || begin < subject.begin) ? 'subject' : 'other'
  }

  /** The page's words at a span. */
  wordsAt({ begin, end }: Span): string {
    return this.text.slice(begin, end)
  }

  /** Where the subject of an outer sentence stands, by the sentence's index. */
  subjectOf(index: number): Span | null {
    const known = this.subjects.get(index)
    if (known !== undefined) return known
    const sentence = this.outer[index]
    const range = sentence === undefined ? null : firstSubject(sentence.units)
    const [first, last] = range === null || sentence === undefined ? [] : [sentence.units[range.from], sentence.units[range.to - 1]]
    const span = first === undefined || last === undefined ? null : { begin: first.begin, end: last.end }
    this.subjects.set(index, span)
    return span
  }
}
