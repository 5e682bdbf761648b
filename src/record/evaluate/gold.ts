import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** The spans of an attribution: `[begin, end)` in UTF-16 code units of the article's text, in its order. */
export type Roles = Pick<Attribution, Role>

/** An article with the attributions that one annotator marked in it. The same `id` may come again, by another one. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Roles[]
}

/** Gold that can't be read or used. The message is one line that names the file and the place and says what to do. */
export class GoldError extends Error {
  override readonly name = 'GoldError'
}

/** Spans in the order of the text, each once. */
export function inOrder(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.begin - b.begin || a.end - b.end)
  return sorted.filter((one, i) => one.begin !== sorted[i - 1]?.begin || one.end !== sorted[i - 1]?.end)
}

/** The text of a gold file. Throws `GoldError` where the bytes are not UTF-8: a guess would move every span. */
export function goldText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new GoldError(`${name}: is not UTF-8; save it as UTF-8`)
  }
}
