import { readFileSync } from 'node:fs'
import { readPage, type ReadPage } from '../../src/ingest/read-page.js'
import { entriesOf, type Told } from '../containers/made.js'

/** What a careful reader finds in an input; what isn't given doesn't count. */
export interface Expected {
  readonly publishedAt?: string | null
  readonly byline?: string | null
  readonly authors?: readonly string[]
  readonly outlet?: string | null
  readonly title?: string | null
  /** Words in a block that is no furniture, notice or caption; and words in none. */
  readonly bodyHas?: readonly string[]
  readonly bodyHasNot?: readonly string[]
  readonly notices?: readonly string[]
  readonly problems?: readonly string[]
  readonly noProblems?: readonly string[]
  /** Both days of a date that can be read in two ways. */
  readonly candidates?: readonly string[]
  readonly entries?: readonly { readonly is: string, readonly url?: string, readonly published?: string, readonly has?: string }[]
  /** At least so many entries that say what could not be read. */
  readonly bad?: number
  /** What to do where a ledger is needed. */
  readonly commands?: string
}

export interface Case {
  readonly input: string
  readonly url?: string
  readonly headers?: readonly (readonly [string, string])[]
  readonly expected: Expected
  readonly why: string
}

const NO_BODY = new Set(['furniture', 'notice', 'caption'])

/** What is read wrongly of a case, a line each; empty where all is right. */
export async function judge(folder: URL, { input, url, headers = [], expected }: Case): Promise<string[]> {
  const bytes = readFileSync(new URL(input, folder))
  const given = url === undefined ? {} : { url }
  if (expected.entries !== undefined || expected.bad !== undefined) return judgeEntries(expected, await entriesOf(bytes, { name: input, headers, ...given }))
  return judgePage(expected, readPage({ name: input, bytes, headers, receivedAt: '2026-01-01T00:00:00Z', ...given }))
}

function judgePage(expected: Expected, { article, problems }: ReadPage): string[] {
  const bad: string[] = []
  const is = (what: string, found: unknown, wanted: unknown) => {
    if (wanted !== undefined && JSON.stringify(found) !== JSON.stringify(wanted)) bad.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`)
  }
  is('publishedAt', article.publishedAt, expected.publishedAt)
  is('byline', article.byline, expected.byline)
  is('authors', article.authors ?? [], expected.authors)
  is('outlet', article.outlet, expected.outlet)
  is('title', article.title, expected.title)
  is('candidates', article.dates?.flatMap(({ candidates = [] }) => candidates), expected.candidates)
  const body = article.blocks.filter(({ kind }) => !NO_BODY.has(kind)).map(({ begin, end }) => article.text.slice(begin, end))
  for (const words of expected.bodyHas ?? []) if (!body.some((text) => text.includes(words))) bad.push(`body lacks: ${words}`)
  for (const words of expected.bodyHasNot ?? []) if (body.some((text) => text.includes(words))) bad.push(`body has: ${words}`)
  for (const kind of expected.notices ?? []) if (!article.notices.some((notice) => notice.kind === kind)) bad.push(`no notice: ${kind}`)
  for (const rule of expected.problems ?? []) if (!problems.some((problem) => problem.rule === rule)) bad.push(`no problem: ${rule}`)
  for (const rule of expected.noProblems ?? []) if (problems.some((problem) => problem.rule === rule)) bad.push(`problem: ${rule}`)
  return bad
}

function judgeEntries({ entries, bad: leastBad = 0 }: Expected, found: readonly Told[]): string[] {
  const bad: string[] = []
  const failures = found.filter(({ is }) => is === 'bad').length
  // A refusal in one line is as good as what it refuses, where the case allows for it by naming no entry that must be there.
  if (failures < leastBad) bad.push(`${failures} entries tell of a fault, not ${leastBad}`)
  if (entries === undefined) return bad
  const read = found.filter(({ is }) => is !== 'bad')
  if (read.length !== entries.length) bad.push(`${read.length} entries (${found.map(({ is }) => is).join(', ')}), not ${entries.length}`)
  entries.forEach((wanted, i) => {
    const entry = read[i]
    if (entry === undefined) return
    const { is, url, published, has } = wanted
    if (entry.is !== is) bad.push(`entry ${i + 1} is a ${entry.is}, not a ${is}`)
    if (url !== undefined && (!('url' in entry) || entry.url !== url)) bad.push(`entry ${i + 1}: ${'url' in entry ? entry.url : 'no address'}, not ${url}`)
    if (published !== undefined && (!('published' in entry) || entry.published !== published)) bad.push(`entry ${i + 1} of ${'published' in entry ? entry.published : 'no date'}, not ${published}`)
    if (has !== undefined && (entry.is !== 'page' || !Buffer.from(entry.bytes).toString('utf8').includes(has))) bad.push(`entry ${i + 1} lacks: ${has}`)
  })
  return bad
}
