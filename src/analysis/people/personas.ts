import type { Span } from '../../model/span.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'

/** Somebody who is only known by what they call themselves on a platform. */
export interface Personas {
  /** Whom `the poster`, `the account's owner` mean at `at`: the only handle that its paragraph and the one before it tell of; `null` where there is none, or two. With `surely` only words that mean nobody else. */
  readonly calledBy: (words: readonly Token[], at: number, surely?: boolean) => string | null
  /** Whose `Its caption`, `the post` is: the only handle of its paragraph so far. */
  readonly posted: (words: readonly Token[], at: number) => string | null
  /** The only handle of its paragraph before `at`. */
  readonly inParagraph: (at: number) => string | null
}

/** A handle behind what tells that it is one: `under the handle larkspur9`, `a user called TidyFox`, `the account @harbourwatch`. */
const TOLD = /\b(?:handle|username|user name|alias|pseudonym|nickname|moniker|screen name|pen name|account|user|profile|channel|poster|blogger|uploader)(?<gap>,? (?:(?:is |was )?(?<called>called|named|known as|going by|of the name) )?)[“"'‘]?(?<name>@?[\p{L}_][\p{L}\p{N}_]{2,30}(?: \p{Lu}\p{L}{1,20})?)/gu
/** What is no word: digits, an underscore, a capital inside. */
const ODD = /\d|_|^@|\p{Ll}\p{Lu}/u
/** Nouns for whoever is behind a handle. */
const BEHIND = /^(?:user|poster|account|handle|owner|channel|blogger|uploader|commenter|tweeter|redditor|youtuber|tiktoker)$/
const SURELY_BEHIND = /^(?:user|poster|handle|blogger|uploader|tweeter|redditor)$/
/** What is posted. */
const POSTED = /^(?:caption|posts?|clip|video|bio|profile|threads?|comments?|messages?|tweets?)$/
/** Handles, and their mentions, that are remembered. */
const MOST = 200
/** UTF-16 code units that are looked back over. */
const REACH = 2_500

/** Where the paragraph begins that `at` is in, or so far back as is looked. */
function paragraphOf(text: string, at: number): number {
  const from = Math.max(0, at - REACH)
  const line = text.slice(from, at).lastIndexOf('\n')
  return line < 0 ? from : from + line + 1
}

/** Finds the handles of a page. */
export function personasOf(text: string): Personas {
  const names = new Map<string, string>()
  for (const { groups } of text.matchAll(TOLD)) {
    const [word = '', second] = (groups?.name ?? '').split(' ')
    const bare = word.replace(/^@/, '')
    const isName = groups?.called !== undefined && /^\p{Lu}/u.test(word)
    if (names.size < MOST && (ODD.test(word) || isName)) names.set(bare.toLowerCase(), names.get(bare.toLowerCase()) ?? (isName && second !== undefined && !ODD.test(word) ? `${bare} ${second}` : bare))
  }
  const mentions: (Span & { readonly name: string })[] = []
  if (names.size > 0) for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}_]{3,}/gu)) {
    const name = names.get(word.toLowerCase())
    if (name !== undefined) mentions.push({ begin: index, end: index + word.length, name })
  }
  const within = (from: number, at: number): string | null => {
    let found: string | null = null
    for (let i = firstBeginningAt(mentions, from), looked = 0; (mentions[i]?.begin ?? at) < at && looked < MOST; i++, looked++) {
      const { name } = mentions[i]!
      if (found !== null && found !== name) return null
      found = name
    }
    return found
  }
  return {
    inParagraph: (at) => (mentions.length === 0 ? null : within(paragraphOf(text, at), at)),
    posted(words, at) {
      if (mentions.length === 0) return null
      const last = words.at(-1)
      const isPosted = words.length <= 3 && /^(?:the|its|their|that|this)$/.test(words[0]?.lower ?? '') && POSTED.test(last?.lower ?? '')
      return isPosted ? within(paragraphOf(text, at), at) : null
    },
    calledBy(words, at, surely = false) {
      const [first, last] = [words[0], words.at(-1)]
      if (mentions.length === 0 || first === undefined || last === undefined || words.length > 4 || !/^(?:the|that|this|its)$/.test(first.lower) || !(surely ? SURELY_BEHIND : BEHIND).test(last.lower)) return null
      const near = within(paragraphOf(text, Math.max(0, paragraphOf(text, at) - 2)), at)
      return near ?? (names.size === 1 && (mentions[0]?.begin ?? at) < at ? [...names.values()][0] ?? null : null)
    },
  }
}
