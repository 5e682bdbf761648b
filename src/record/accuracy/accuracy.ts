import type { Article } from '../../model/article.js'
import { CORRECTED_FIELDS, type CorrectedField } from '../../model/edited.js'
import type { Statement } from '../../model/statement.js'
import type { JudgedPage } from '../../store/edits.js'
import { counterpartOf, goldOf, isAsGold, type GoldStatement } from './gold.js'
import { shareOf, type Share } from './interval.js'

/** How well statements are found and read, by editors' decisions. */
export interface Accuracy {
  /** How many pages were decided on, and how many decisions count of each kind. */
  readonly pages: number
  readonly decided: { readonly confirmed: number; readonly corrected: number; readonly rejected: number; readonly added: number }
  /** Of what the program found and editors looked at: how many are statements. */
  readonly found: Share
  /** By field, of those that are: how often it was right as the program had it. */
  readonly fields: readonly { readonly field: CorrectedField; readonly share: Share }[]
  /** By outlet, those with most decisions first: how many statements were right in all of their fields, and are statements. */
  readonly outlets: readonly { readonly outlet: string | null; readonly share: Share }[]
  /** By version of the analysis, in the order in which they came: the same decisions, wherever it read the page. */
  readonly versions: readonly VersionAccuracy[]
  /** From each version to the next, on the pages that both read. */
  readonly changes: readonly Changed[]
}

/** How a version reads what editors decided on. */
export interface VersionAccuracy {
  readonly version: string
  /** Statements decided on, of pages that it read. */
  readonly statements: number
  /** Of those that are statements: how many it has; of those that are none: how many it leaves out. */
  readonly has: Share
  readonly leavesOut: Share
  readonly fields: Accuracy['fields']
}

/** Where a newer version reads otherwise than an older one, of what editors decided on. */
export interface Changed {
  readonly from: string
  readonly to: string
  readonly compared: number
  readonly better: readonly ChangedStatement[]
  readonly worse: readonly ChangedStatement[]
  /** How many there are in all; the lists hold so many at most as are shown. */
  readonly totals: { readonly better: number; readonly worse: number }
}

export interface ChangedStatement {
  readonly statement: string
  readonly article: Pick<Article, 'id' | 'title'>
  /** Which became right, or wrong; `statement` where it is whether there is one at all. */
  readonly fields: readonly (CorrectedField | 'statement')[]
}

/** So many statements are named of those that changed for the better, and for the worse. */
const NAMED = 50

/** Right or wrong, of a statement: whether it is there as it should be, and its fields. */
type Marks = ReadonlyMap<CorrectedField | 'statement', boolean>

/** What editors' decisions say of how the program reads; `pages` one after the other. `anew`: reads a page once more, by another version. */
export async function accuracyOf(pages: AsyncIterable<JudgedPage>, anew?: { readonly version: string; readonly analyse: (article: Article) => Promise<{ readonly statements: readonly Statement[] }> }): Promise<Accuracy> {
  const counting = new Counting()
  for await (const page of pages) {
    const gold = goldOf(page)
    if (gold.length === 0) continue
    const read = versionsOf(page)
    if (anew !== undefined && !read.some(({ version }) => version === anew.version)) {
      const { article } = page.readings.at(-1)!
      read.push({ version: anew.version, article, statements: (await anew.analyse(article)).statements })
    }
    counting.add(gold, read)
  }
  return counting.told()
}

interface ReadBy {
  readonly version: string
  readonly article: Article
  readonly statements: readonly Statement[]
}

/** The newest that each version made of the capture, in the order in which versions came. */
function versionsOf({ readings }: JudgedPage): ReadBy[] {
  const newest = new Map<string, ReadBy & { readonly createdAt: string }>()
  for (const { article, analyses } of readings) {
    for (const { version, createdAt, statements } of analyses) {
      newest.delete(version)
      newest.set(version, { version, article, createdAt, statements: statements.map(({ statement }) => statement) })
    }
  }
  return [...newest.values()].sort((one, other) => (one.createdAt < other.createdAt ? -1 : one.createdAt > other.createdAt ? 1 : 0))
}

class Counting {
  #pages = 0
  readonly #decided = { confirmed: 0, corrected: 0, rejected: 0, added: 0 }
  readonly #found = { right: 0, of: 0 }
  readonly #fields = new Tally<CorrectedField>()
  readonly #outlets = new Tally<string | null>()
  readonly #versions = new Map<string, { statements: number; readonly is: Tally<'has' | 'leavesOut'>; readonly fields: Tally<CorrectedField> }>()
  readonly #changes = new Map<string, { readonly from: string; readonly to: string; compared: number; readonly better: ChangedStatement[]; readonly worse: ChangedStatement[]; totals: { better: number; worse: number } }>()

  add(gold: readonly GoldStatement[], read: readonly ReadBy[]): void {
    this.#pages += 1
    for (const one of gold) {
      this.#count(one)
      const marked = read.filter(({ article }) => article.text === one.article.text).map((by) => ({ by, marks: marksOf(one, by.statements) }))
      for (const { by: { version }, marks } of marked) this.#version(version, one, marks)
      for (const [i, { by, marks }] of marked.entries()) {
        const before = marked[i - 1]
        if (before !== undefined) this.#change(one, { from: before.by.version, to: by.version }, before.marks, marks)
      }
    }
  }

  #count(one: GoldStatement): void {
    const { is, added, confirmed, was, article } = one
    this.#decided[is === null ? 'rejected' : added ? 'added' : confirmed && one.set.size === 0 ? 'confirmed' : 'corrected'] += 1
    if (is === null || was === null) {
      // What was missed tells nothing of what was found.
      if (is !== null) return
      this.#found.of += 1
      this.#outlets.add(article.outlet, false)
      return
    }
    this.#found.of += 1
    this.#found.right += 1
    const marks = marksOf(one, [was])
    for (const field of CORRECTED_FIELDS) this.#fields.add(field, marks.get(field) ?? false)
    this.#outlets.add(article.outlet, CORRECTED_FIELDS.every((field) => marks.get(field)))
  }

  #version(version: string, { is }: GoldStatement, marks: Marks): void {
    const there = this.#versions.get(version) ?? { statements: 0, is: new Tally<'has' | 'leavesOut'>(), fields: new Tally<CorrectedField>() }
    this.#versions.set(version, there)
    there.statements += 1
    there.is.add(is === null ? 'leavesOut' : 'has', marks.get('statement')!)
    for (const [field, right] of marks) if (field !== 'statement') there.fields.add(field, right)
  }

  #change({ id, article }: GoldStatement, { from, to }: { readonly from: string; readonly to: string }, before: Marks, after: Marks): void {
    const key = JSON.stringify([from, to])
    const there = this.#changes.get(key) ?? { from, to, compared: 0, better: [], worse: [], totals: { better: 0, worse: 0 } }
    this.#changes.set(key, there)
    there.compared += 1
    for (const [is, right] of [['better', true], ['worse', false]] as const) {
      const fields = [...after].filter(([field, now]) => now === right && before.get(field) === !right).map(([field]) => field)
      if (fields.length === 0) continue
      there.totals[is] += 1
      if (there[is].length < NAMED) there[is].push({ statement: id, article: { id: article.id, title: article.title }, fields })
    }
  }

  told(): Accuracy {
    return {
      pages: this.#pages, decided: { ...this.#decided }, found: shareOf(this.#found.right, this.#found.of), fields: fieldsOf(this.#fields),
      outlets: this.#outlets.shares().sort(([, one], [, other]) => other.of - one.of).map(([outlet, share]) => ({ outlet, share })),
      versions: [...this.#versions].map(([version, { statements, is, fields }]) => ({ version, statements, has: is.share('has'), leavesOut: is.share('leavesOut'), fields: fieldsOf(fields) })),
      changes: [...this.#changes.values()],
    }
  }
}

/** What of a statement is right among those that a version found. */
function marksOf({ is, id, article: { text }, was }: GoldStatement, among: readonly Statement[]): Marks {
  const marks = new Map<CorrectedField | 'statement', boolean>()
  if (is === null) {
    marks.set('statement', !among.some((one) => one.id === id || (was !== null && one.id === was.id)))
    return marks
  }
  const own = was === null ? undefined : among.find((one) => one.id === was.id)
  const found = own ?? counterpartOf(is, among)
  marks.set('statement', found !== null)
  if (found === null) return marks
  for (const field of CORRECTED_FIELDS) marks.set(field, isAsGold(field, text, found, is, { found: found.within, gold: is.within }))
  return marks
}

function fieldsOf(tally: Tally<CorrectedField>): Accuracy['fields'] {
  return CORRECTED_FIELDS.map((field) => ({ field, share: tally.share(field) })).filter(({ share }) => share.of > 0)
}

/** How many of each are right. */
class Tally<K> {
  readonly #counts = new Map<K, { right: number; of: number }>()

  add(key: K, right: boolean): void {
    const there = this.#counts.get(key) ?? { right: 0, of: 0 }
    this.#counts.set(key, { right: there.right + (right ? 1 : 0), of: there.of + 1 })
  }

  share(key: K): Share {
    const { right, of } = this.#counts.get(key) ?? { right: 0, of: 0 }
    return shareOf(right, of)
  }

  shares(): [K, Share][] {
    return [...this.#counts].map(([key, { right, of }]) => [key, shareOf(right, of)])
  }
}
