import { LARGEST_CAP, type AlertItem, type AlertSearch, type KeptAlert } from '../../model/alert.js'
import { holdingOf } from '../../model/holding.js'
import type { StatementInArticle, Store } from '../../store/store.js'
import { changesSince, type PageChange } from '../compare/changes.js'
import { alertItem } from './told.js'

/** What is looked at once more each time, milliseconds: somebody else may have been writing it when it was looked last. */
const LOOKED_AGAIN = 3_600_000
/** Pages that changed, and statements whose words are sought on other pages, at one look. */
const CHANGES = 200
const QUOTES = 100
const AT_ONCE = 20
/** Other pages that are looked at for each of those. */
const LINKED = 50

type Lookable = Pick<Store, 'newlyFound' | 'matchingIn' | 'sameWords' | 'changedPages' | 'article' | 'versions'>

/** What there is to tell of since it was looked last, each statement once and as what says most: that it is denied, then that its words changed. Oldest first. */
export async function lookFor(store: Store, { alert, lookedAt }: KeptAlert, now: string): Promise<readonly AlertItem[]> {
  const since = sinceOf(alert.at, lookedAt)
  const { search } = alert
  const found = await store.newlyFound(search, { since, limit: LARGEST_CAP + 1 })
  const denied = alert.on.includes('denied') ? await deniedIn(store, search, found, since) : []
  const changed = alert.on.includes('changed') ? [...await rewordedOn(store, search, since), ...await otherwiseThan(store, found)] : []
  const told = new Set<string>()
  const items: AlertItem[] = []
  const tell = (trigger: AlertItem['trigger'], pairs: readonly Pair[]) => {
    for (const { of, other } of pairs) {
      if (told.has(of.statement.id)) continue
      told.add(of.statement.id)
      items.push(alertItem(alert, trigger, of, other, now))
    }
  }
  tell('denied', denied)
  tell('changed', changed)
  if (alert.on.includes('new')) tell('new', found.toReversed().map((of) => ({ of, other: null })))
  return items
}

/** From when on what the ledger got is looked at: never from before the alert was made. */
function sinceOf(madeAt: string, lookedAt: string | null): string {
  const again = lookedAt === null ? madeAt : new Date(Date.parse(lookedAt) - LOOKED_AGAIN).toISOString()
  return again > madeAt ? again : madeAt
}

/** A statement that is told of, and what is told beside it. */
interface Pair {
  readonly of: StatementInArticle
  readonly other: Pick<StatementInArticle, 'statement' | 'article'> | null
}

/** What the search finds and somebody denies; and what denies words that it finds on another page. */
async function deniedIn(store: Lookable, search: AlertSearch, found: readonly StatementInArticle[], since: string): Promise<readonly Pair[]> {
  const own = found.filter(isDenied).map((of) => ({ of, other: null }))
  const known = new Set(found.map(({ statement }) => statement.id))
  const asked = [{ act: 'deny' }, { act: 'dismiss' }, { within: true }] as const
  const deniers = new Map<string, StatementInArticle>()
  for (const one of asked) {
    for (const of of await store.newlyFound(one, { since, limit: QUOTES })) if (isDenied(of) && !known.has(of.statement.id)) deniers.set(of.statement.id, of)
  }
  const linked: Pair[] = []
  for (const of of [...deniers.values()].slice(0, QUOTES)) {
    const same = await store.sameWords(of.statement.id, { limit: LINKED })
    const others = [...same?.items ?? [], ...same?.others ?? []]
    const matching = new Set(await store.matchingIn(search, others.map(({ article }) => article.id)))
    const other = others.find((one) => matching.has(one.statement.id) && !isDenied(one))
    if (other !== undefined) linked.push({ of, other })
  }
  return [...own, ...linked]
}

/** Whether a page tells something as denied: by who is told to speak, or by whoever holds it. */
function isDenied({ statement, holders }: StatementInArticle): boolean {
  return [statement, ...holders].some((one) => holdingOf(one) === 'denies')
}

/** What pages of the search have in other words than when they were seen before. */
async function rewordedOn(store: Store, search: AlertSearch, since: string): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  let seen = 0
  for (let after: string | undefined; seen < CHANGES;) {
    const { items, next } = await changesSince(store, { since, limit: AT_ONCE, after })
    for (const change of items) for (const pair of await matchingChanges(store, search, change)) pairs.push(pair)
    seen += items.length
    if (next === null) break
    after = next
  }
  return pairs.reverse()
}

async function matchingChanges(store: Lookable, search: AlertSearch, { comparison: { before, after, statements } }: PageChange): Promise<readonly Pair[]> {
  const reworded = statements.filter((one) => one.is === 'reworded')
  if (reworded.length === 0) return []
  const matching = new Set(await store.matchingIn(search, [before.article.id, after.article.id]))
  return reworded.flatMap((one): Pair[] => {
    if (one.before === undefined || one.after === undefined || (!matching.has(one.before.id) && !matching.has(one.after.id))) return []
    return [{ of: { statement: one.after, holders: [], article: after.article, seen: null }, other: { statement: one.before, article: before.article } }]
  })
}

/** What the search newly finds and another page had before in other words, where none had it in just these. */
async function otherwiseThan(store: Lookable, found: readonly StatementInArticle[]): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  const isNew = new Set(found.map(({ statement }) => statement.id))
  for (const of of found.slice(0, QUOTES)) {
    const same = await store.sameWords(of.statement.id, { limit: LINKED })
    const before = same?.items.filter((one) => !isNew.has(one.statement.id)) ?? []
    const [first] = before.filter(({ link }) => link.relation === 'changed' || link.relation === 'cut')
    if (first !== undefined && !before.some(({ link }) => link.relation === 'same')) pairs.push({ of, other: first })
  }
  return pairs.reverse()
}
