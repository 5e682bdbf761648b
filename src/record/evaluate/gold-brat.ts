import { span, textOf, type Span } from '../../model/span.js'
import { codePointsOf, type CodePoints } from './code-points.js'
import { GoldError, inOrder, ROLES, type GoldArticle, type Role, type Roles } from './gold.js'
import { groupsByCue } from './group-by-cue.js'

/** A text-bound annotation: `T1 Source 0 5;8 12 words`. */
interface Entity {
  readonly type: string
  readonly spans: readonly Span[]
}

interface BratLines {
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: readonly BratEvent[]
  /** Pairs of annotations that a relation ties. */
  readonly ties: readonly (readonly [string, string])[]
}

/** `E1 Attribution:T4 Source:T3 Cue:T2 Content:T1`: the first is the trigger. */
interface BratEvent {
  readonly where: string
  readonly trigger: string
  readonly args: readonly { readonly role: string; readonly to: string }[]
}

interface Relation {
  readonly where: string
  readonly ends: readonly [string, string]
}

export interface BratPair {
  /** The `.ann` file's name, for messages. */
  readonly name: string
  readonly id: string
  readonly annotations: string
  /** Of the `.txt` file, to the letter. */
  readonly text: string
}

/**
 * Reads gold in brat's standoff format, as PolNeAR and others use it. An attribution is
 *
 * - an event with arguments `Source`, `Cue` and `Content`, each as often as needed (`Content2` counts as `Content`).
 *   Without an argument `Cue` the trigger is the cue;
 * - or entities of the types `Source`, `Cue` and `Content` that relations of any name tie together: all that hang on a
 *   cue. A source or content tied to several cues belongs to each of them; what hangs together without a cue is an
 *   attribution without one.
 *
 * Names count in any case. brat counts Unicode code points; what comes out counts UTF-16 code units. Events without such
 * an argument, entities that nothing ties, attributes, notes and annotations of other types are passed over. Throws
 * `GoldError` with the number of the line where a line can't be read, lies outside the text or gives other words than
 * the text has there.
 */
export function readGoldBrat({ name, id, annotations, text }: BratPair): GoldArticle {
  const { entities, events, ties } = linesOf(name, annotations, text)
  const attributions = events.map((event) => ofEvent(event, entities)).filter((one) => one !== null)
  const inEvents = new Set(events.flatMap(({ trigger, args }) => [trigger, ...args.map(({ to }) => to)]))
  const free = new Map([...entities].flatMap(([key, { type }]) => {
    const role = roleOf(type)
    return role === null || inEvents.has(key) ? [] : [[key, role] as const]
  }))
  const groups = groupsByCue(free, ties)
  const tied = groups.map((keys) => collected(keys.map((key) => [free.get(key)!, entities.get(key)!.spans])))
  const begin = ({ cue, content, source }: Roles) => (cue[0] ?? content[0] ?? source[0])?.begin ?? 0
  return { id, text, attributions: [...attributions, ...tied].sort((a, b) => begin(a) - begin(b)) }
}

function linesOf(name: string, annotations: string, text: string): BratLines {
  const entities = new Map<string, Entity>()
  const events: BratEvent[] = []
  const relations: Relation[] = []
  const points = codePointsOf(text)
  for (const [i, line] of annotations.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    const where = `${name}, line ${i + 1}`
    const [, key = '', rest = ''] = /^(\S+)(?:\s+([^]*))?$/.exec(line) ?? []
    if (key.startsWith('T')) entities.set(key, entityOf(where, rest, text, points))
    else if (key.startsWith('E')) events.push(eventOf(where, rest))
    else if (key.startsWith('R')) relations.push(relationOf(where, rest))
  }
  const named = [...events.map(({ where, trigger, args }) => ({ where, keys: [trigger, ...args.map(({ to }) => to)] })),
    ...relations.map(({ where, ends }) => ({ where, keys: ends }))]
  for (const { where, keys } of named) {
    const unknown = keys.find((key) => key.startsWith('T') && !entities.has(key))
    if (unknown !== undefined) throw new GoldError(`${where}: names ${unknown}, which no line gives; add it or take this line out`)
  }
  return { entities, events, ties: relations.map(({ ends }) => ends) }
}

const ENTITY = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t([^]*))?$/

function entityOf(where: string, rest: string, text: string, points: CodePoints): Entity {
  const [, type, offsets, words] = ENTITY.exec(rest) ?? []
  if (type === undefined || offsets === undefined) {
    throw new GoldError(`${where}: is no text-bound annotation; expected T1, a tab, "Source 0 5" or "Source 0 5;8 12", a tab and the words`)
  }
  const spans = offsets.split(';').map((piece) => {
    const [begin = 0, end = 0] = piece.split(' ').map(Number)
    if (begin >= end || end > points.length) {
      throw new GoldError(`${where}: [${begin}, ${end}) is empty or outside the text, `
        + `which has ${points.length} characters (Unicode code points)`)
    }
    return span(points.toUtf16(begin), points.toUtf16(end))
  })
  const there = spans.map((one) => textOf(text, one)).join(' ')
  if (words && unspaced(words) !== unspaced(there)) {
    throw new GoldError(`${where}: gives the words “${words}” where the text has “${there}”; `
      + 'put the text beside it that was annotated, its line ends unchanged')
  }
  return { type, spans }
}

// brat writes line breaks and the gaps of discontinuous spans as spaces.
function unspaced(text: string): string {
  return text.replace(/\s+/g, '')
}

function eventOf(where: string, rest: string): BratEvent {
  const [trigger, ...args] = argsOf(where, rest.split(/\s+/))
  if (trigger === undefined) throw new GoldError(`${where}: is no event; expected E1, a tab and "Attribution:T2 Source:T1 Content:T3"`)
  return { where, trigger: trigger.to, args }
}

function relationOf(where: string, rest: string): Relation {
  const [from, to] = argsOf(where, rest.split(/\s+/).slice(1))
  if (!from || !to) throw new GoldError(`${where}: is no relation; expected R1, a tab and "name Arg1:T1 Arg2:T2"`)
  return { where, ends: [from.to, to.to] }
}

function argsOf(where: string, words: readonly string[]): { readonly role: string; readonly to: string }[] {
  return words.filter(Boolean).map((word) => {
    const [, role, to] = /^([^:]+):([A-Z]+\d+)$/.exec(word) ?? []
    if (role === undefined || to === undefined) {
      throw new GoldError(`${where}: got “${word}”, expected a name, a colon and an annotation, as Source:T1`)
    }
    return { role, to }
  })
}

function ofEvent({ where, trigger, args }: BratEvent, entities: ReadonlyMap<string, Entity>): Roles | null {
  const parts = args.flatMap(({ role: written, to }) => {
    const role = roleOf(written)
    if (role === null) return []
    const entity = entities.get(to)
    if (!entity) throw new GoldError(`${where}: ${written} is ${to}; a source, cue or content must be a text-bound annotation (T1)`)
    return [[role, entity.spans] as const]
  })
  if (parts.length === 0) return null
  const cue = parts.some(([role]) => role === 'cue') ? [] : [['cue', entities.get(trigger)?.spans ?? []] as const]
  return collected([...parts, ...cue])
}

function roleOf(name: string): Role | null {
  const plain = name.toLowerCase().replace(/\d+$/, '')
  return ROLES.find((role) => role === plain) ?? null
}

function collected(parts: readonly (readonly [Role, readonly Span[]])[]): Roles {
  const of = (role: Role) => inOrder(parts.flatMap(([other, spans]) => (other === role ? spans : [])))
  return { source: of('source'), cue: of('cue'), content: of('content') }
}
