import type { Hop, Statement } from '../../model/statement.js'
import { PLATFORMS } from '../lang/en/outlets.js'

/** What is put on a platform: `another post`, `the caption`. */
const POSTED = /\b(?:posts?|thread|comments?|captions?|repl(?:y|ies))$/iu
/** A name that somebody has on a platform only: `acebush1`, `@norferries`, `tide_watcher`. */
const HANDLE = /^@?[\p{L}\d]*(?:[\d_][\p{L}\d_]*)+$|^@[\p{L}\d_]+$/u
/** Cues of what is posted or said by somebody who is known as a handle only. */
const POSTING = /\b(?:post(?:s|ed|ing)?|wr(?:o|i)tes?|written|writing|comment(?:s|ed)?|answer(?:s|ed)?|repl(?:y|ies|ied)|ask(?:s|ed)?|inquired|captioned?|said|says|describ(?:es|ed|ing)|expounding|shared?|uploaded|mentioned)\b/iu

/** The platform that a page is about, `Reddit posts`, `a Reddit user`, `posts on the online forum Reddit`: named so three times as often as any other. */
function platformOfPosts(text: string): string | null {
  const names = [...PLATFORMS.values()].filter((name) => name !== 'X' && name !== 'Medium' && name !== 'Threads' && name !== 'Signal').map((name) => name.replace(/[^\p{L}\d ]/gu, '.')).join('|')
  const beside = new RegExp(`\\b(?:(?<before>${names})\\s+(?:posts?|users?|poster|account|thread|comments?|group|community|communities)|(?:posts?|posted|comments?|thread|account)\\s+(?:[\\p{L}’'-]+\\s+){0,4}?on\\s+(?:[\\p{Ll}-]+\\s+){0,3}?(?<behind>${names}))\\b`, 'gu')
  const counts = new Map<string, number>()
  for (const { groups } of text.slice(0, LONGEST).matchAll(beside)) {
    const name = groups?.before ?? groups?.behind ?? ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [[first, most] = [null, 0], [, next] = [null, 0]] = [...counts].sort((a, b) => b[1] - a[1])
  return most >= 3 * next ? first : null
}

/** As much of a text is searched, in UTF-16 code units. */
const LONGEST = 200_000

/**
 * `In an earlier post, acebush1 wrote …`: the platform that the page tells of for posts, where it is about one, is a hop of what stands in a
 * post that names none, and of what somebody posts who is known by the name that they have there. `cueOf`: a statement's words for how.
 */
export function withPlatforms(statements: readonly Statement[], text: string, cueOf: (statement: Statement) => string): readonly Statement[] {
  const only = platformOfPosts(text)
  if (only === null) return statements
  return statements.map((statement) => {
    const { chain, speakers } = statement
    if (chain.some(({ kind }) => kind === 'platform' || kind === 'outlet' || kind === 'agency')) return statement
    const post = chain.find((hop) => hop.kind === 'document' && POSTED.test(hop.name))
    const [speaker] = speakers
    const isHandle = speaker?.name != null && speakers.length === 1 && HANDLE.test(speaker.name) && POSTING.test(cueOf(statement))
    if (post === undefined && !isHandle) return statement
    const hop: Hop = { name: only, kind: 'platform', as: post?.as ?? speaker?.as ?? only }
    return { ...statement, chain: [...chain, hop] }
  })
}
