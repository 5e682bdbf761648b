import { z } from 'zod'
import type { OfficeHolder, OfficeTerm } from '../../model/office.js'
import { ActorFileError } from './actor-file-error.js'
import { codeOf, holderOf, termOf, type Taking } from './held.js'

const Entity = z.object({ id: z.string(), schema: z.string(), properties: z.record(z.string(), z.array(z.unknown())).default({}) })
type Entity = z.infer<typeof Entity> & { readonly line: number }

/** Schemata that tie somebody to an office or a body, with the properties that name both. */
const TIES: Readonly<Record<string, readonly [holder: string, of: string]>> = {
  Occupancy: ['holder', 'post'], Membership: ['member', 'organization'], Directorship: ['director', 'organization'], Employment: ['employee', 'employer'],
}
const BODIES = /^(?:Organization|PublicBody|LegalEntity|Company)$/

/** The holders in a file of FollowTheMoney entities, one a line; and what wasn't read. Throws an `ActorFileError` with the line. */
export function followTheMoneyActors(text: string, taking: Taking, most: number): { readonly holders: readonly OfficeHolder[], readonly unread: readonly string[] } {
  const entities = new Map(entitiesOf(text, most).map((entity) => [entity.id, entity]))
  const terms = new Map<string, OfficeTerm[]>()
  const unread = new Map<string, number>()
  const leave = (what: string) => unread.set(what, (unread.get(what) ?? 0) + 1)
  for (const entity of entities.values()) {
    const where = `line ${entity.line}`
    const tie = Object.hasOwn(TIES, entity.schema) ? TIES[entity.schema] : undefined
    if (tie !== undefined) {
      const [holder, other] = tie.map((property) => entities.get(first(entity, property)))
      const role = entity.schema === 'Occupancy' ? first(other, 'name') : first(entity, 'role')
      if (holder?.schema !== 'Person' || role === '') {
        leave(`${entity.schema} without a person or an office`)
        continue
      }
      const term = termOf(where, { country: countryOf(other), office: role, start: first(entity, 'startDate'), end: first(entity, 'endDate'), source: first(entity, 'sourceUrl') }, taking)
      terms.set(holder.id, [...(terms.get(holder.id) ?? []), term])
    } else if (entity.schema === 'Person') {
      for (const position of all(entity, 'position')) terms.set(entity.id, [...(terms.get(entity.id) ?? []), termOf(where, { country: countryOf(entity), office: position, start: '', end: '' }, taking)])
    } else if (entity.schema !== 'Position' && !BODIES.test(entity.schema)) leave(entity.schema)
  }
  const people = [...entities.values()].filter(({ schema }) => schema === 'Person')
  const holders = people.flatMap((person) => {
    const held = terms.get(person.id)
    if (held === undefined) {
      leave('Person without an office')
      return []
    }
    const wikidata = first(person, 'wikidataId') || (/^Q[1-9]\d*$/.test(person.id) ? person.id : '')
    return [holderOf(`line ${person.line}`, { wikidata, name: first(person, 'name'), aliases: [...all(person, 'name').slice(1), ...all(person, 'alias')] }, held)]
  })
  return { holders, unread: [...unread].map(([what, count]) => `${count} of ${what}`) }
}

function entitiesOf(text: string, most: number): Entity[] {
  const found: Entity[] = []
  text.replace(/^\uFEFF/, '').split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    if (found.length >= most) throw new ActorFileError(`line ${i + 1}: holds more than ${most} entities; split it`)
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new ActorFileError(`line ${i + 1}: is no JSON; FollowTheMoney has an entity a line`)
    }
    const entity = Entity.safeParse(value)
    if (!entity.success) throw new ActorFileError(`line ${i + 1}: is no FollowTheMoney entity: ${entity.error.issues[0]?.path.join('.') ?? ''} is missing or wrong`)
    found.push({ ...entity.data, line: i + 1 })
  })
  return found
}

function all(entity: Entity | undefined, property: string): string[] {
  return (entity?.properties[property] ?? []).filter((value) => typeof value === 'string')
}

function first(entity: Entity | undefined, property: string): string {
  return all(entity, property)[0] ?? ''
}

/** The one country of an office, body or person, else the organisation that a body is; empty where it isn't told, or there are several. */
function countryOf(entity: Entity | undefined): string {
  const countries = [...new Set([...all(entity, 'country'), ...all(entity, 'jurisdiction'), ...(entity?.schema === 'Person' ? all(entity, 'nationality') : [])])]
  const [only, ...others] = countries
  if (only !== undefined && others.length === 0) return codeOf(only) ?? ''
  return countries.length === 0 ? codeOf(first(entity, 'name')) ?? '' : ''
}
