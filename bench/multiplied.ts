/** How often the large ledger is in the one at scale. */
export const TIMES = 10
/** All sequences of the large ledger are below: copies' begin at its multiples. */
export const STRIDE = 1_000_000
/** Days by which the dates of each further copy are later. */
const DAYS = 37

/** Primary keys that take most of the time where rows come one by one, in no order. */
const KEYS = [['quote_grams', 'gram, quote'], ['article_terms', 'term, day, version']] as const

/** Where SQL goes; several statements at a time are separated by semicolons. */
export type Run = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/**
 * Makes a ledger of the invented articles so many `times` as large, in SQL: each copy with identifiers, pages, addresses and dates of its own, so
 * that lists, searches, counts and what the same words are found by hold. Hashes aren't those of the bytes: `check` would find that. Takes some minutes.
 */
export async function multiply(run: Run, tell: (line: string) => void, times = TIMES): Promise<void> {
  await withoutIndexes(run, async () => {
    for (let copy = 1; copy < times; copy++) {
      await run(`begin; ${copyOf(copy)}; commit`)
      await run('checkpoint')
      tell(`  the ledger at scale: ${copy + 1} of ${times} parts`)
    }
    await run(`begin; update speakers set statements = statements * ${times}; update tallies set articles = articles * ${times}, statements = statements * ${times};
      update word_counts set articles = articles * ${times}; commit`)
  })
  tell('  the ledger at scale: made')
}

/** Has a ledger filled without the indexes of its largest tables, which are made afterwards, and without a look at each reference. */
export async function withoutIndexes(run: Run, fill: () => Promise<void>): Promise<void> {
  const indexes = await run(`select indexname, indexdef from pg_indexes where schemaname = 'public'
    and tablename in ('sightings', 'readings', 'statements', 'page_versions', 'placements', 'listed_statements', 'sketch_bands', 'speakers', 'quotes')
    and indexname not in (select conname from pg_constraint)`)
  for (const { indexname } of indexes) await run(`drop index ${String(indexname)}`)
  for (const [table] of KEYS) await run(`alter table ${table} drop constraint ${table}_pkey`)
  // Rows are as many as they should be; to check each reference would take as long as all else.
  await run("set session_replication_role = replica; set maintenance_work_mem = '256MB'")
  await fill()
  for (const [table, columns] of KEYS) await run(`alter table ${table} add primary key (${columns})`)
  for (const { indexdef } of indexes) await run(String(indexdef))
  await run('set session_replication_role = default; reset maintenance_work_mem')
  await run('checkpoint')
}

function copyOf(copy: number): string {
  const shifted = (column: string) => `${column} + ${copy * STRIDE}`
  const id = (of: string) => `substr(md5(${of} || '-${copy}'), 1, 20)`
  const hash = (of: string) => `encode(sha256(convert_to(${of} || '-${copy}', 'UTF8')), 'hex')`
  const address = (of: string) => `replace(${of}, 'news.example/1/', 'news.example/${copy + 1}/')`
  const day = (published: string) => `to_date(${published}::text, 'YYYYMMDD')`
  const later = (published: string) => `case when ${published} = 0 then 0 else to_char(${day(published)} + ${copy * DAYS}, 'YYYYMMDD')::integer end`
  const dated = (record: string, published: string) =>
    `case when ${published} = 0 then ${record} else replace(${record}, to_char(${day(published)}, 'YYYY-MM-DD'), to_char(${day(published)} + ${copy * DAYS}, 'YYYY-MM-DD')) end`
  // Marks of the year and month, which dates are found by.
  const marks = (date: string) => `array['#p:' || ${date} / 10000, '#p:' || ${date} / 100, '#s:' || ${date} / 10000, '#s:' || ${date} / 100]`
  const redated = (terms: string) => `case when published = 0 then ${terms} else ts_delete(${terms}, ${marks('published')}) || array_to_tsvector(${marks(later('published'))}) end`
  const version = 'join page_versions as of_page on of_page.reading = '
  const first = `< ${STRIDE}`
  return [
    `create temporary table first_captures on commit drop as select capture from placements where version ${first}`,
    `insert into captures select ${hash('sha256')}, bytes from captures where sha256 in (select capture from first_captures)`,
    `insert into sightings overriding system value
      select ${shifted('sequence')}, ${id('id')}, ${hash('capture')}, received_at, received_from, ${address('address')},
        replace(replace(${address('record')}, id, ${id('id')}), capture, ${hash('capture')}), added_at from sightings where sequence ${first}`,
    `insert into readings overriding system value
      select ${shifted('readings.sequence')}, ${id('id')}, ${hash('capture')}, ${id('sighting')}, says,
        replace(replace(${address(dated('record', 'of_page.published'))}, id, ${id('id')}), capture, ${hash('capture')}), added_at
      from readings ${version} readings.sequence where readings.sequence ${first}`,
    `insert into analyses (sequence, reading, version, problems, created_at) overriding system value select ${shifted('sequence')}, ${shifted('reading')}, version, problems, created_at from analyses where sequence ${first}`,
    `insert into statements (analysis, position, id, words, record)
      select ${shifted('statements.analysis')}, position, ${id('statements.id')}, ${id('words')},
        replace(replace(${dated('statements.record', 'of_page.published')}, statements.id, ${id('statements.id')}), readings.id, ${id('readings.id')})
      from statements join analyses on analyses.sequence = statements.analysis join readings on readings.sequence = analyses.reading ${version} readings.sequence
      where statements.analysis ${first}`,
    `insert into page_versions overriding system value
      select ${shifted('sequence')}, ${address('page')}, first_seen, last_seen, ${shifted('reading')}, ${shifted('analysis')}, ${later('published')}, statements
      from page_versions where sequence ${first}`,
    `insert into placements select ${hash('capture')}, ${shifted('version')} from placements where version ${first}`,
    `insert into listed_statements (published, version, position, analysis, first_version, last_version, called, terms, said, same, copy, facets)
      select ${later('published')}, ${shifted('version')}, position, ${shifted('analysis')}, ${shifted('first_version')}, ${shifted('last_version')}, called,
        ${redated('terms')}, ${later('said')}, same, copy, facets
      from listed_statements where version ${first}`,
    `insert into quotes overriding system value
      select ${shifted('quote')}, ${shifted('version')}, position, ${shifted('analysis')}, words, speakers from quotes where version ${first}`,
    `insert into quote_grams select gram, ${shifted('quote')} from quote_grams where quote ${first}`,
    `insert into article_words select ${shifted('version')}, ${later('day')}, words from article_words where version ${first}`,
    `insert into article_terms select term, ${later('day')}, ${shifted('version')} from article_terms where version ${first}`,
    `insert into sketches select ${shifted('version')}, sketch from sketches where version ${first}`,
    `insert into sketch_bands select band # ${copy * 40_503}, ${shifted('version')} from sketch_bands where version ${first}`,
  ].join(';\n')
}
