import type { Handling } from '../../model/report.js'
import type { PageWithProblems, Part, PartAsked } from '../../store/edits.js'
import type { StatementInArticle, Store } from '../../store/store.js'

/** A statement that the reading is unsure of, and nobody has decided on. */
export interface Unsure {
  readonly of: StatementInArticle
  /** How likely something of it is wrong, 0 to 1: by how often statements found like it, and speakers known like its, are right. */
  readonly doubt: number
  /** Of what, in words. */
  readonly why: readonly string[]
  /** Who is at it. */
  readonly taken: Handling | null
}

/** A page with problems that nobody closed. */
export interface Problematic extends PageWithProblems {
  readonly taken: Handling | null
}

/** So many of the newest statements are looked through; and so many of them told. */
const LOOKED_AT = 300
const UNSURE = 30
/** Whom words mean that may mean several is as good as guessed. */
const OPEN = 0.7

/** The statements that an editor's look helps most, the likeliest to be wrong first; of those that are alike, the newest. */
export async function unsureOf(store: Store): Promise<readonly Unsure[]> {
  const { items } = await store.statements({ limit: LOOKED_AT })
  const waiting = items.filter(({ statement }) => statement.edited === undefined)
  const last = await lastOf(store, waiting.map(({ statement }) => statement.id))
  return waiting.filter(({ statement: { id } }) => last.get(id)?.is !== 'closed').map((of) => ({ of, ...doubtOf(of), taken: takenIn(last, of.statement.id) }))
    .toSorted((one, other) => other.doubt - one.doubt).slice(0, UNSURE)
}

function doubtOf({ statement: { confidence, speakers } }: StatementInArticle): Pick<Unsure, 'doubt' | 'why'> {
  const why = [`the statement is right in ${percent(confidence)} of cases like it`]
  let right = confidence
  for (const { as, name, known, certainty, candidates = [] } of speakers) {
    const doubt = known === 'open' ? OPEN : certainty === undefined ? 0 : 1 - certainty
    right *= 1 - doubt
    if (known === 'open') why.push(`“${as}” may be ${candidates.length > 0 ? candidates.slice(0, 3).join(' or ') : 'one of several'}`)
    else if (certainty !== undefined && certainty < 1) why.push(`“${as}” is taken for ${name ?? 'nobody named'}, right in ${percent(certainty)}`)
  }
  return { doubt: 1 - right, why }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** Pages in which something could not be read or resolved, without those that editors closed. */
export async function problematicOf(store: Store, asked: PartAsked & { readonly rule?: string | undefined }): Promise<Part<Problematic>> {
  const { items, next } = await store.pagesWithProblems(asked)
  const last = await lastOf(store, items.map(({ page }) => page.id))
  return { items: items.filter(({ page: { id } }) => last.get(id)?.is !== 'closed').map((one) => ({ ...one, taken: takenIn(last, one.page.id) })), next }
}

async function lastOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Handling>> {
  return new Map((await store.lastHandlings(ids)).map((one) => [one.of, one]))
}

function takenIn(last: ReadonlyMap<string, Handling>, id: string): Handling | null {
  const one = last.get(id)
  return one?.is === 'taken' ? one : null
}
