import type { Exported, Exporting } from './exported.js'

/** A form in which statements are taken away: text that is written one batch of them after the other. */
export interface TextFormat {
  readonly mediaType: string
  /** Of a file's name, behind the point. */
  readonly ending: string
  readonly head: (exporting: Exporting) => string
  /** `first`: whether none was written before. */
  readonly some: (statements: readonly Exported[], exporting: Exporting, first: boolean) => string
  readonly foot: string
  /** What stands at the end of an export that breaks off, so that nobody takes it for whole. */
  readonly broken: (why: string) => string
}

/** A form whose bytes are no text. It says itself where it breaks off, and rejects. */
export interface BinaryFormat {
  readonly mediaType: string
  readonly ending: string
  readonly write: (statements: AsyncIterable<Exported>, exporting: Exporting) => AsyncIterable<Uint8Array>
}

/** What a broken export is told with. No program's message stands in it: it may hold a path or an address of the machine. */
export const BROKEN = 'BROKEN OFF: this export is not whole; ask for it again'

/** A batch's statements at most: what is held in memory. */
const AT_ONCE = 100

/**
 * An export's text in pieces. Where `statements` break off, the last piece says so, and then it rejects with what broke them.
 */
export async function* written(format: TextFormat, statements: AsyncIterable<Exported>, exporting: Exporting): AsyncGenerator<string> {
  let first = true
  let batch: Exported[] = []
  const text = () => {
    const made = batch.length === 0 ? '' : format.some(batch, exporting, first)
    first = first && batch.length === 0
    batch = []
    return made
  }
  yield format.head(exporting)
  try {
    for await (const statement of statements) {
      batch.push(statement)
      if (batch.length >= AT_ONCE) yield text()
    }
  } catch (error) {
    yield text() + format.broken(BROKEN)
    throw error
  }
  yield text() + format.foot
}

/** JSON for files and for programs: halves of pairs, which UTF-8 can't have, stand in escapes. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value)
}

/** A document of JSON that ends with a list, written one entry after the other. Broken off, it says so and no reader of JSON takes it. */
export function jsonList(of: { readonly before: (exporting: Exporting) => string; readonly each: (statement: Exported, exporting: Exporting) => readonly unknown[]; readonly after: string }): Pick<TextFormat, 'head' | 'some' | 'foot' | 'broken'> {
  return {
    head: of.before,
    some: (statements, exporting, first) => {
      const entries = statements.flatMap((statement) => of.each(statement, exporting)).map(jsonLine)
      return entries.length === 0 ? '' : `${first ? '' : ','}\n${entries.join(',\n')}`
    },
    foot: `\n${of.after}\n`,
    broken: (why) => `\n${why}\n`,
  }
}

/** The day of a moment: `2031-03-09`. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10)
}
