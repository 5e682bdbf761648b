import { chmodSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { openStore } from '../src/store/open-store.js'
import { STRIDE, TIMES, withoutIndexes } from './multiplied.js'

/** Rows of so many sequences go at a time: the file of each is held in memory. */
const AT_ONCE = 2_000

/** Tables that are the same however many times over a ledger holds its articles, and by what column the others' rows belong to one of the times. */
const SHARED = ['facets', 'speaker_names'] as const
const BY_SEQUENCE = {
  sightings: 'sequence', readings: 'sequence', analyses: 'sequence', statements: 'analysis', page_versions: 'sequence', placements: 'version', listed_statements: 'version', article_words: 'version',
  article_terms: 'version', sketches: 'version', sketch_bands: 'version',
} as const

/**
 * Puts the first `times` parts of the ledger at scale on a server into a new ledger in `folder`: the same rows as `multiply` makes there, in a tenth of the time that it takes to add the
 * articles. The server runs on this machine.
 */
export async function copyLedger(url: string, folder: string, times: number, tell: (line: string) => void): Promise<void> {
  await (await openStore(folder)).close()
  const server = new pg.Client({ connectionString: url })
  await server.connect()
  const database = new PGlite(`${folder}/database`)
  const aside = mkdtempSync(join(tmpdir(), 'onrecord-copied-'))
  chmodSync(aside, 0o777)
  const run = async (sql: string) => (await database.exec(sql)).at(-1)?.rows ?? []
  let files = 0
  const copy = async (table: string, rows: string) => {
    const file = join(aside, String(files++))
    await server.query(`copy (${rows}) to '${file}'`)
    const columns = rows.startsWith('select *') ? '' : `(${/^select (.*?) from/.exec(rows)![1]!.split(', ').map((column) => column.replace(/^.* as /, '')).join(', ')})`
    await database.query(`copy ${table} ${columns} from '/dev/blob'`, [], { blob: await openAsBlob(file) })
    rmSync(file, { force: true })
  }
  try {
    await withoutIndexes(run, async () => {
      for (const table of SHARED) await copy(table, `select * from ${table}`)
      const part = (column: string) => `${column} * ${times} / ${TIMES} as ${column}`
      await run('delete from tallies')
      await copy('speakers', `select key, name, ${part('statements')}, naming from speakers`)
      await copy('tallies', `select shard, ${part('articles')}, ${part('statements')}, speakers, copies from tallies`)
      await copy('word_counts', `select word, shard, ${part('articles')} from word_counts`)
      for (let time = 0; time < times; time++) {
        const { rows: [last] } = await server.query<{ last: number }>(`select max(greatest(readings.sequence, page_versions.sequence, analyses.sequence)) as last
          from readings join analyses on analyses.reading = readings.sequence join page_versions on page_versions.reading = readings.sequence where readings.sequence < ${(time + 1) * STRIDE}`)
        for (let from = time * STRIDE; from <= (last?.last ?? 0); from += AT_ONCE) {
          const within = (column: string) => `${column} >= ${from} and ${column} < ${from + AT_ONCE}`
          await copy('captures', `select * from captures where sha256 in (select capture from placements where ${within('version')})`)
          for (const [table, column] of Object.entries(BY_SEQUENCE)) await copy(table, `select * from ${table} where ${within(column)}`)
          const quotes = `quotes where ${within('version')}`
          await copy('quotes', `select * from ${quotes}`)
          await copy('quote_grams', `select * from quote_grams where quote in (select quote from ${quotes})`)
        }
        tell(`  the ledger at scale, copied: ${time + 1} of ${times} parts`)
      }
    })
  } finally {
    await server.end()
    await database.close()
    rmSync(aside, { recursive: true, force: true })
  }
}
