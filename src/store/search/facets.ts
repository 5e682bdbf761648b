import { sql, type Transaction } from 'kysely'
import type { Article } from '../../model/article.js'
import { confidenceBand, type Facet } from '../../model/search.js'
import type { Statement } from '../../model/statement.js'
import type { Tables } from '../schema.js'
import { fold, keyOf, storable, storableKey } from '../terms.js'

/** What a listed statement is counted by. `value`: what it is told apart by; `name`: for people. */
export interface FacetOf {
  readonly kind: Facet
  readonly value: string
  readonly name: string
}

/** Those that are asked for by a part of their name, with a mark on each statement. */
export const NAMED: ReadonlySet<Facet> = new Set(['addressee', 'target', 'about', 'outlet', 'chain', 'office', 'country', 'language'])

/** What a statement in an article is counted by, each once. */
export function facetsOf(statement: Statement, { outlet, language }: Pick<Article, 'outlet' | 'language'>): FacetOf[] {
  const { speakers, addressees, targets, about = [], chain, act, negated, form, kind, confidence, translatedBy, edited } = statement
  const named = (of: Facet, names: readonly (string | null | undefined)[]) => names.flatMap((name): FacetOf[] => {
    const clean = name === null || name === undefined ? '' : storableKey(name.replace(/\s+/g, ' ').trim())
    return clean === '' ? [] : [{ kind: of, value: clean, name: clean }]
  })
  const plain = (of: Facet, value: string): FacetOf => ({ kind: of, value, name: value })
  const all: FacetOf[] = [
    ...speakers.flatMap((speaker): FacetOf[] => {
      const key = keyOf(speaker)
      return key === null ? [] : [{ kind: 'speaker', value: key, name: storableKey(speaker.name ?? speaker.as) }]
    }),
    ...named('office', speakers.map(({ role }) => role?.toLowerCase())), ...named('country', speakers.map(({ of }) => of)), ...named('outlet', [outlet]), ...named('addressee', addressees.map(({ name }) => name)), ...named('target', targets.map(({ name }) => name)),
    ...named('about', about.map(({ name }) => name)), ...named('chain', chain.map(({ name }) => name)),
    ...(negated ? [] : [plain('act', act)]), plain('form', form), ...(kind === 'topic' ? [] : [plain('kind', kind)]), plain('confidence', confidenceBand(confidence)),
    plain('translated', String(translatedBy !== null)), plain('corrected', String(edited !== undefined)), ...named('language', [language?.split('-')[0]?.toLowerCase()]),
  ]
  return [...new Map(all.map((one) => [facetKey(one), one])).values()]
}

export function facetKey({ kind, value }: Pick<FacetOf, 'kind' | 'value'>): string {
  return `${kind}:${value}`
}

/** The numbers of facets, by `facetKey`; new ones get new numbers. */
export async function numberFacets(trx: Transaction<Tables>, of: readonly FacetOf[]): Promise<ReadonlyMap<string, number>> {
  const given = [...new Map(of.map((one) => [facetKey(one), one])).values()]
  const numbers = new Map<string, number>()
  const look = async (some: readonly FacetOf[]) => {
    // Lateral, with a limit: else all facets are read to find a few, as soon as the planner thinks them not many.
    const { rows } = await sql<{ id: number; kind: Facet; value: string }>`select kept.id, kept.kind, kept.value
      from unnest(${some.map(({ kind }) => kind)}::text[], ${some.map(({ value }) => value)}::text[]) as given (kind, value),
        lateral (select * from facets as held where held.kind = given.kind and held.value = given.value limit 1) as kept`.execute(trx)
    for (const row of rows) numbers.set(facetKey(row), row.id)
  }
  await look(given)
  // In one order for all writers: who meets one that another is just adding waits until that is done.
  const missing = given.filter((one) => !numbers.has(facetKey(one))).sort((a, b) => (facetKey(a) < facetKey(b) ? -1 : 1))
  if (missing.length === 0) return numbers
  await sql`insert into facets (kind, value, name, folded) select * from unnest(${missing.map(({ kind }) => kind)}::text[], ${missing.map(({ value }) => value)}::text[],
    ${missing.map(({ name }) => storable(name))}::text[], ${missing.map(({ name }) => fold(name))}::text[]) on conflict (kind, value) do nothing`.execute(trx)
  await look(missing)
  return numbers
}
