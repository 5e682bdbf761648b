import { sql, type Kysely } from 'kysely'
import type { JudgedAnalysis, JudgedPage, Part, PartAsked } from '../edits.js'
import { toArticle, toCorrection, toStatement } from '../rows.js'
import type { Tables } from '../schema.js'

type Database = Kysely<Tables>

/** The captures that editors decided on, those that were decided on last first. */
export async function judgedPages(db: Database, { limit, after }: PartAsked): Promise<Part<JudgedPage>> {
  const { rows } = await sql<{ capture: string }>`
    select capture from corrections group by capture
    having ${after ?? null}::text is null or max(sequence) < (select max(sequence) from corrections where capture = ${after ?? null})
    order by max(sequence) desc limit ${limit + 1}::integer`.execute(db)
  const items: JudgedPage[] = []
  for (const { capture } of rows.slice(0, limit)) items.push(await judgedPage(db, capture))
  return { items, next: rows.length > limit ? items.at(-1)?.capture ?? null : null }
}

async function judgedPage(db: Database, capture: string): Promise<JudgedPage> {
  const log = await db.selectFrom('corrections').select('record').where('capture', '=', capture).orderBy('sequence').execute()
  const readings = await db.selectFrom('readings').select(['sequence', 'record']).where('capture', '=', capture).orderBy('sequence').execute()
  const found: { readonly article: JudgedPage['readings'][number]['article']; readonly analyses: readonly JudgedAnalysis[] }[] = []
  for (const { sequence, record } of readings) {
    const analyses: JudgedAnalysis[] = []
    for (const { sequence: analysis, version, created_at: createdAt } of await db.selectFrom('analyses').select(['sequence', 'version', 'created_at']).where('reading', '=', sequence).where('over', 'is', null).orderBy('sequence').execute()) {
      const statements = await db.selectFrom('statements').select(['record', 'words']).where('analysis', '=', analysis).orderBy('position').execute()
      analyses.push({ version, createdAt, statements: statements.map((one) => ({ statement: toStatement(one.record), words: one.words })) })
    }
    if (analyses.length > 0) found.push({ article: toArticle(record), analyses })
  }
  return { capture, readings: found, log: log.map((one) => toCorrection(one.record)) }
}
