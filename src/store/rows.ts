import type { Article } from '../model/article.js'
import type { Capture } from '../model/capture.js'
import type { Problem } from '../model/problem.js'
import type { Statement } from '../model/statement.js'

/** A capture as its `record` column keeps it. */
export type CaptureRecord = Omit<Capture, 'bytes'>

export function captureRecord({ bytes: _bytes, ...record }: Capture): string {
  return JSON.stringify(record satisfies CaptureRecord)
}

export function toCaptureRecord(record: string): CaptureRecord {
  // Captures of before headers were kept have none.
  return { headers: [], ...(JSON.parse(record) as Omit<CaptureRecord, 'headers'> & Partial<Pick<CaptureRecord, 'headers'>>) }
}

/** `bytes` as the driver gives them: `pg` a Buffer that may share its memory, PGlite a Uint8Array. */
export function toCapture(row: { record: string; bytes: Uint8Array }): Capture {
  return { ...toCaptureRecord(row.record), bytes: Uint8Array.from(row.bytes) }
}

export function toArticle(record: string): Article {
  return JSON.parse(record) as Article
}

export function toStatement(record: string): Statement {
  return JSON.parse(record) as Statement
}

export function toProblems(problems: string): readonly Problem[] {
  return JSON.parse(problems) as Problem[]
}

/**
 * A publication date as a number that sorts: 20211224, 20211200 for a month, 20210000 for a year, 0 where it is not
 * known. So that, newest first, a month comes after its days and what is unknown last.
 */
export function publishedOrder(publishedAt: string | null): number {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(publishedAt ?? '')
  return match ? Number(match[1] + (match[2] ?? '00') + (match[3] ?? '00')) : 0
}
