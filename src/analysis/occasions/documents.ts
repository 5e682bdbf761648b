import { textOf, type Span } from '../../model/span.js'
import type { Hop, Statement } from '../../model/statement.js'
import { ASKING_AROUND, CORRESPONDENCE, HEARD, KEPT, MAKERS, MAKES_KNOWN, SAME_DOCUMENT, SHARE_OF_PEOPLE } from '../lang/en/documents.js'
import { ASKS_IN_WRITING, WRITES } from '../lang/en/other-times.js'
import { blocksBetween, type Occasion } from './occasion.js'

/** Documents that a page has told of, and when and to whom each was sent. */
export interface Documents {
  /** What is known of a document that a statement's own sentence names: `the letter`. */
  readonly known: (own: Occasion) => Occasion | undefined
  /**
   * The document that a statement goes on with though its sentence names none: `“…,” the pilots wrote` after a letter of pilots, `It describes …` after
   * `the letter says`. `undefined` where the page has told of none near, or who speaks is somebody of whom the document isn't told.
   */
  readonly goneOn: (statement: Statement, own: Occasion, source: string) => Occasion | undefined
  /** The letters or messages that somebody has seen, of which a statement that tells of none is one: `emails seen by the Gazette show … the engineer wrote in May`. */
  readonly among: (statement: Statement, own: Occasion) => readonly Hop[]
  /** Of a document that the page tells of outside of any statement. */
  readonly send: (noun: string, occasion: Occasion) => void
  readonly tell: (statement: Statement, now: Occasion, source: string) => void
}

/** How many blocks further down a document is still gone on with. */
const REACH = 8

/** Within as many blocks `a statement` may be the one that was told of. */
const SAME = 2
/** What many put out: of those told far above none is meant. */
const STATEMENTS = /^(?:statement|post|tweet|message|video|release|e-?mail)$/u

/** `the lawmakers`, `they`: words that can mean who wrote it. */
const WRITERS = /^(?:they|he|she|the [\p{Ll}’'-]+|its authors)$/iu

/** `an earlier statement`: not the one that the page has told of. */
const ANOTHER = /^(?!(?:even\s+|both\s+)?(?:the|his|her|its|their|that|this|these|those|both)\s|[^\s]+[’']s?\s)/iu

/** Keeps the documents of the article whose text it is. */
export function documentsOf(text: string): Documents {
  const byKey = new Map<string, Occasion>()
  let last: Occasion | null = null
  /** Where the page last told of letters or messages that somebody has seen. */
  let seen: Occasion | null = null
  /** Where the last statement stands of which the document itself is the source. */
  let speaking: Occasion | null = null
  /** What the statement right before was said in. */
  let justNow: Occasion | null = null
  /** `the complaint`, where the page has told of one lawsuit: of the words for one document the only one used near. */
  const sameDocument = (hop: Hop, own: Occasion): Occasion | undefined => {
    const key = documentKey(hop)
    if (hop.kind !== 'document' || ANOTHER.test(hop.as)) return undefined
    const others = new Set(SAME_DOCUMENT.flatMap((words) => (words.has(key) || words.has(singularOf(key)) ? [...words] : [])))
    const near = [...new Set([...others].flatMap((word) => byKey.get(word) ?? []))].filter((o) => blocksBetween(o, own) <= REACH)
    return near.length === 1 ? near[0] : undefined
  }
  return {
    known: (own) => own.hops.map((hop) => {
      const told = byKey.get(documentKey(hop)) ?? sameDocument(hop, own)
      if (told !== undefined && STATEMENTS.test(documentKey(hop)) && blocksBetween(told, own) > REACH) return undefined
      return ANOTHER.test(hop.as) && told?.sentence !== own.sentence ? undefined : told
    }).find((o) => o !== undefined),
    goneOn: (statement, own, source) => {
      if (last === null || blocksBetween(last, own) > REACH) return undefined
      const cue = cueOf(text, statement.cue)
      if (/^it$/i.test(source)) {
        // `confirmed it in a statement. “…,” it said`: whether the body or the statement, it was said there.
        const one = speaking ?? justNow
        return one !== null && statement.speakers.every((s) => s.name === null) && blocksBetween(one, own) <= 1 ? one : undefined
      }
      // `Only one in nine said`, right after a poll: who answered it.
      if (SHARE_OF_PEOPLE.test(source) && blocksBetween(last, own) <= 1) return last.hops.some((hop) => ASKING_AROUND.test(hop.name)) ? last : undefined
      // `The authors estimate`, after a study: by what they have found.
      const isMaker = MAKERS.test(source) || (/^they$/iu.test(source) && statement.speakers.every((s) => s.name === null))
      if (isMaker && MAKES_KNOWN.test(cue) && blocksBetween(last, own) <= 4 && last.hops.some((hop) => ASKING_AROUND.test(hop.name) || FOUND_OUT.test(hop.name))) return last
      // `is heard asking`, `is recorded as saying`: on the recording or in the record that the page has told of.
      if (HEARD.test(cueWithHelpers(text, statement.source, statement.cue)) && own.hops.length === 0 && blocksBetween(last, own) <= 4) return last.hops.some((hop) => KEPT.test(hop.name)) ? { ...last, date: null, addressees: [] } : undefined
      const isWriting = WRITES.test(cue) || (ASKS_IN_WRITING.test(cue) && own.hops.length === 0 && statement.addressees.length === 0 && last.addressees.length > 0 && last.hops.some((hop) => /letter$/iu.test(hop.name)))
      return isWriting && WRITERS.test(source) && statement.speakers.every((s) => s.name === null || !/\p{Lu}/u.test(s.name)) ? last : undefined
    },
    among: (statement, own) => {
      // `Documents obtained by the Sentinel show … In one memo, an inspector wrote`: one of those.
      if (seen !== null && own.hops.length > 0 && blocksBetween(seen, own) <= 2 && own.hops.every(({ kind, as }) => kind === 'document' && /^(?:one|another|a\s+(?:second|further))\s/iu.test(as))) return seen.hops.filter(({ kind }) => kind === 'outlet' || kind === 'agency')
      if (own.hops.length > 0 || seen === null || blocksBetween(seen, own) > 4 || !WRITES.test(cueOf(text, statement.cue)) || statement.chain.length > 0) return []
      return seen.hops.filter(({ kind, name }) => kind !== 'document' || CORRESPONDENCE.test(name))
    },
    send: (noun, occasion) => {
      if (byKey.get(noun)?.date == null) byKey.set(noun, occasion)
      last = occasion
      speaking = occasion
    },
    tell: (statement, now, source) => {
      const own = now.hops.filter((hop) => hop.kind === 'document')
      const [hop] = own
      speaking = hop !== undefined && source !== '' && (source.startsWith(hop.as) || /^it$/i.test(source)) ? now : null
      justNow = hop === undefined ? null : now
      if (hop === undefined) return
      last = now
      if (now.hops.some(({ kind }) => kind === 'outlet' || kind === 'agency') && own.some(({ name }) => CORRESPONDENCE.test(name))) seen = now
      for (const document of own) {
        const named = byKey.get(documentKey(document))
        const isNew = /^an?\s/i.test(document.as)
        // `a statement`, told long after another: the one that `the statement` means from here.
        if ((now.date !== null || named === undefined || (isNew && blocksBetween(named, now) > SAME)) && (named?.date == null || isNew)) byKey.set(documentKey(document), now)
      }
    },
  }
}

/** Whether a document is the source of a statement: what it says stays said, `the report says`. */
export function isDocumentSpeaking({ chain }: Statement, source: string): boolean {
  return chain.some((hop) => hop.kind === 'document' && (source.startsWith(hop.as) || /^(?:which|that|it)$/i.test(source)))
}

/** What is found out and written down. */
const FOUND_OUT = /\b(?:report|paper|analysis|findings|publication|review|audit|investigation|inquiry|assessment|article)$/iu

const singularOf = (word: string): string => word.replace(/(?<=[^s])s$/u, '')

/** `a letter to the board`, `the letter`, `its final letter`: by the noun. */
const documentKey = (hop: Hop): string => hop.name.split(/\s+/).at(-1)?.toLowerCase() ?? ''

function cueOf(text: string, cue: readonly Span[]): string {
  const [first, last] = [cue[0], cue.at(-1)]
  return first === undefined || last === undefined ? '' : textOf(text, { begin: first.begin, end: last.end })
}

/** The words from behind who speaks to the end of the cue: `[Roe] is heard asking`. */
function cueWithHelpers(text: string, source: readonly Span[], cue: readonly Span[]): string {
  const [first, last, who] = [cue[0], cue.at(-1), source.at(-1)]
  if (first === undefined || last === undefined) return ''
  const from = who !== undefined && who.end <= first.begin && first.begin - who.end <= LONGEST_BETWEEN ? who.end : first.begin
  return text.slice(from, last.end)
}

/** In UTF-16 code units. */
const LONGEST_BETWEEN = 80
