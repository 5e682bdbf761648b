import type { Hop, Statement } from '../../model/statement.js'
import { textOf } from '../../model/span.js'
import { DOCUMENTS } from '../lang/en/documents.js'

/** How far back, in UTF-16 code units, the writing was told of. */
const BACK = 300
const WRITING = /\b(?:the|an?|his|her|its|their|one|another)\s(?:[\p{L}-]+\s){0,2}?(?<noun>[\p{Ll}-]+)\b/giu

/** `She showed the message … it read: “…”`: what reads is the writing that the paragraph told of last, and the words came in it. */
export function withReadOut(statements: readonly Statement[], text: string): readonly Statement[] {
  return statements.map((statement) => {
    const [source, ...others] = statement.source
    const [cue] = statement.cue
    if (source === undefined || cue === undefined || others.length > 0 || !/^it$/iu.test(textOf(text, source)) || !/^reads?\b/iu.test(textOf(text, cue))) return statement
    if (statement.chain.some(({ kind }) => kind === 'document' || kind === 'platform')) return statement
    const first = Math.min(source.begin, statement.content[0]?.begin ?? source.begin)
    const before = text.slice(Math.max(0, first - BACK), first)
    const paragraph = before.slice(before.lastIndexOf('\n') + 1)
    const told = [...paragraph.matchAll(WRITING)].filter(({ groups }) => DOCUMENTS.has(groups?.noun?.toLowerCase() ?? '')).at(-1)?.[0]
    if (told === undefined) return statement
    const hop: Hop = { name: told.replace(/^(?:The|An?)\b/u, (word) => word.toLowerCase()), kind: 'document', as: told }
    return { ...statement, chain: [hop, ...statement.chain] }
  })
}
