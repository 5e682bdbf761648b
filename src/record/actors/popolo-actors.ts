import { z } from 'zod'
import type { OfficeHolder, OfficeTerm } from '../../model/office.js'
import { ActorFileError } from './actor-file-error.js'
import { codeOf, holderOf, termOf, type Taking } from './held.js'

const text = z.string().nullish().transform((value) => value ?? '')
const id = z.union([z.string(), z.int()]).transform(String).nullish().transform((value) => value ?? '')
const Area = z.object({ name: text }).nullish()
const Membership = z.object({
  person_id: id, post_id: id, organization_id: id, role: text, label: text, start_date: text, end_date: text, area: Area, sources: z.array(z.object({ url: text })).nullish(),
})
const Person = z.object({
  id, name: text, other_names: z.array(z.object({ name: text })).nullish(), identifiers: z.array(z.object({ scheme: text, identifier: text })).nullish(), memberships: z.array(Membership).nullish(),
})
const Post = z.object({ id, label: text, role: text, organization_id: id, area: Area })
const Organization = z.object({ id, name: text, area: Area })
const Popolo = z.object({
  persons: z.array(Person), memberships: z.array(Membership).nullish(), posts: z.array(Post).nullish(), organizations: z.array(Organization).nullish(),
})

/** The holders in a Popolo document; and what wasn't read. Throws an `ActorFileError` that says at which entry. */
export function popoloActors(document: unknown, taking: Taking, most: number): { readonly holders: readonly OfficeHolder[], readonly unread: readonly string[] } {
  const parsed = Popolo.safeParse(Array.isArray(document) ? { persons: document } : document)
  if (!parsed.success) throw new ActorFileError(`is no Popolo document: ${placeOf(parsed.error.issues[0]?.path ?? [])} is missing or wrong`)
  const { persons, memberships, posts, organizations } = parsed.data
  const postById = new Map(posts?.map((post) => [post.id, post]))
  const bodyById = new Map(organizations?.map((body) => [body.id, body]))
  const all = [
    ...(memberships ?? []).map((one, i) => ({ ...one, where: `memberships[${i}]` })),
    ...persons.flatMap(({ id: person, memberships: own }, i) => (own ?? []).map((one, k) => ({ ...one, person_id: person, where: `persons[${i}].memberships[${k}]` }))),
  ]
  if (all.length > most) throw new ActorFileError(`holds more than ${most} memberships; split it`)
  const terms = new Map<string, OfficeTerm[]>()
  let untold = 0
  for (const one of all) {
    const post = postById.get(one.post_id)
    const body = bodyById.get(one.organization_id) ?? bodyById.get(post?.organization_id ?? '')
    const office = post?.label || one.label || one.role || post?.role || ''
    if (office === '' || one.person_id === '') {
      untold += 1
      continue
    }
    const country = [one.area?.name, post?.area?.name, body?.area?.name, body?.name].map((name) => (name === undefined || name === '' ? null : codeOf(name))).find((code) => code !== null) ?? ''
    const term = termOf(one.where, { country, office, start: one.start_date, end: one.end_date, source: one.sources?.[0]?.url ?? '' }, taking)
    terms.set(one.person_id, [...(terms.get(one.person_id) ?? []), term])
  }
  let without = 0
  const holders = persons.flatMap(({ id: person, name, other_names: others, identifiers }, i) => {
    const held = terms.get(person)
    if (held === undefined) {
      without += 1
      return []
    }
    const wikidata = identifiers?.find(({ scheme }) => scheme.toLowerCase() === 'wikidata')?.identifier ?? (/^Q[1-9]\d*$/.test(person) ? person : '')
    return [holderOf(`persons[${i}]`, { wikidata, name, aliases: others?.map((other) => other.name) ?? [] }, held)]
  })
  return { holders, unread: [...(untold > 0 ? [`${untold} of memberships without an office or a person`] : []), ...(without > 0 ? [`${without} of persons without an office`] : [])] }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('') || 'it'
}
