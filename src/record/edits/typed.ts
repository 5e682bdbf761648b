import type { Article } from '../../model/article.js'
import { ATTRIBUTION_KINDS } from '../../model/attribution.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { ACTS, FORMS, HOP_KINDS, TRANSLATORS, type Addressee, type Hop, type Speaker, type Statement } from '../../model/statement.js'
import { findWords } from '../../text/find-words.js'
import { hullOf } from '../../text/span.js'
import type { NewValues } from './correct.js'
import { EditRefused } from './edit-refused.js'

/** What an editor typed, a text for each field that is to be otherwise; lists have an entry a line. What is left out stays as it is. */
export interface Typed {
  /** The words as they stand in the article, a piece a line. */
  readonly content?: string | undefined
  readonly cue?: string | undefined
  readonly source?: string | undefined
  /** Names, one a line; with an identifier in brackets behind where it is known: `Ada Brandt [Q42]`. */
  readonly speakers?: string | undefined
  readonly addressees?: string | undefined
  readonly targets?: string | undefined
  /** `agency: Norrpress`, nearest to the speaker first. */
  readonly chain?: string | undefined
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty where the article doesn't tell. */
  readonly saidAt?: string | undefined
  readonly form?: string | undefined
  readonly kind?: string | undefined
  readonly act?: string | undefined
  /** `true` or `false`. */
  readonly negated?: string | undefined
  /** `machine`, `person`, or empty where the words are no translation. */
  readonly translatedBy?: string | undefined
  /** The identifier of the statement in whose words it stands, or its beginning; empty where it is in nobody else's. */
  readonly within?: string | undefined
  /** Where pieces stand that are given in `content`, `cue` and `source`, a line for a line: `120-140`, as offsets. What doesn't fit its words is sought. */
  readonly contentAt?: string | undefined
  readonly cueAt?: string | undefined
  readonly sourceAt?: string | undefined
}

/** The fields that an editor sees, without where pieces stand. */
export type TypedField = Exclude<keyof Typed, 'contentAt' | 'cueAt' | 'sourceAt'>

export const TYPED_FIELDS = ['content', 'cue', 'source', 'speakers', 'addressees', 'targets', 'chain', 'saidAt', 'form', 'kind', 'act', 'negated', 'translatedBy', 'within'] as const satisfies readonly TypedField[]

/** UTF-16 code units of a typed field, and names of a list, at most. */
const LONGEST = 200_000
const MOST_NAMES = 50
const LONGEST_NAME = 300

/** A statement as an editor would type it. */
export function typedOf({ text }: Pick<Article, 'text'>, of: Statement): Record<TypedField, string> {
  const words = (spans: readonly Span[]) => spans.map(({ begin, end }) => onOneLine(text.slice(begin, end))).join('\n')
  return {
    content: words(of.content), cue: words(of.cue), source: words(of.source), speakers: of.speakers.map(speakerLine).join('\n'), addressees: of.addressees.map(({ name, as }) => name ?? as).join('\n'),
    targets: of.targets.map(({ name, as }) => name ?? as).join('\n'), chain: of.chain.map(({ kind, name }) => `${kind}: ${name}`).join('\n'), saidAt: of.saidAt?.value ?? '',
    form: of.form, kind: of.kind, act: of.act, negated: String(of.negated), translatedBy: of.translatedBy ?? '', within: of.within ?? '',
  }
}

function speakerLine({ name, as, actor }: Speaker): string {
  return `${onOneLine(name ?? as)}${actor === undefined ? '' : ` [${actor}]`}`
}

/**
 * The values that what was typed asks for, of a statement as it is shown, or of a new one. `page`: the others of the article, whose names are known.
 * What is typed as it stands there is left out. Throws an `EditRefused` for the first field that can't be understood.
 */
export function valuesOf(article: Article, before: Statement | null, page: readonly Statement[], typed: Typed): NewValues {
  const was = before === null ? null : typedOf(article, before)
  const values: { -readonly [F in keyof NewValues]: NewValues[F] } = {}
  for (const field of TYPED_FIELDS) {
    const given = typed[field]
    if (given === undefined || (was !== null && plain(given) === plain(was[field]) && !isMoved(field, typed, article, before))) continue
    if (given.length > LONGEST) throw new EditRefused(field, 'This is far too long.')
    Object.assign(values, { [field]: valueOf(field, given, { article, before, page, typed }) })
  }
  return values
}

interface Known {
  readonly article: Article
  readonly before: Statement | null
  readonly page: readonly Statement[]
  readonly typed: Typed
}

function valueOf(field: TypedField, given: string, known: Known): unknown {
  const lines = linesOf(given)
  switch (field) {
    case 'content': case 'cue': case 'source': return piecesOf(field, lines, known)
    case 'speakers': return names(field, lines).map((line) => speakerOf(line, known))
    case 'addressees': case 'targets': return names(field, lines).map((name): Addressee => known.before?.[field].find((one) => (one.name ?? one.as) === name) ?? { name, as: name })
    case 'chain': return names(field, lines).map((line) => hopOf(line, known))
    case 'saidAt': return dateOf(given.trim(), known)
    case 'form': return oneOf(field, given, FORMS)
    case 'kind': return oneOf(field, given, ATTRIBUTION_KINDS)
    case 'act': return oneOf(field, given, ACTS)
    case 'negated': return oneOf(field, given, ['true', 'false']) === 'true'
    case 'translatedBy': return given.trim() === '' || given.trim() === 'nobody' ? null : oneOf(field, given, TRANSLATORS)
    case 'within': return holderOf(given.trim(), known)
  }
}

function oneOf<T extends string>(field: string, given: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === given.trim())
  if (found === undefined) throw new EditRefused(field, `“${shortened(given)}” is none of ${choices.join(', ')}.`)
  return found
}

function names(field: string, lines: readonly string[]): readonly string[] {
  if (lines.length > MOST_NAMES) throw new EditRefused(field, `These are more than ${MOST_NAMES}.`)
  const wrong = lines.find((line) => line.length > LONGEST_NAME || /\p{Cc}/u.test(line))
  if (wrong !== undefined) throw new EditRefused(field, `“${shortened(wrong)}” is no name: give at most ${LONGEST_NAME} signs a line.`)
  return lines
}

/** Somebody as the page knows them; else by name alone. */
function speakerOf(line: string, { article, before, page }: Known): Speaker {
  const [, name = line, actor] = /^(.{1,300}?)\s*\[([^[\]]{1,200})\]$/u.exec(line) ?? []
  const own = before?.speakers.find((speaker) => speakerLine(speaker) === line || (actor === undefined && (speaker.name ?? speaker.as) === name))
  if (own !== undefined) return own
  const as = before === null || before.source.length === 0 ? name : before.source.map(({ begin, end }) => onOneLine(article.text.slice(begin, end))).join(' … ')
  const other = page.flatMap(({ speakers }) => speakers).find((speaker) => speaker.name === name && (actor === undefined || speaker.actor === actor))
  return {
    name, as, ...(other?.role !== undefined && { role: other.role }), ...(other?.of !== undefined && { of: other.of }),
    ...(actor !== undefined ? { actor } : other?.actor !== undefined && { actor: other.actor }), known: 'resolved', how: 'an editor',
  }
}

function hopOf(line: string, { before }: Known): Hop {
  const [, kind = '', name = ''] = /^([a-z]+)\s*:\s*(.+)$/u.exec(line) ?? []
  const found = HOP_KINDS.find((one) => one === kind)
  if (found === undefined) throw new EditRefused('chain', `“${shortened(line)}” is no hop: write ${HOP_KINDS.join(', ')}, a colon, and the name, as in “agency: Norrpress”.`)
  return before?.chain.find((hop) => hop.kind === found && hop.name === name) ?? { name, kind: found, as: name }
}

function dateOf(given: string, { before }: Known): Statement['saidAt'] {
  if (given === '') return null
  if (!isPartialIsoDate(given)) throw new EditRefused('saidAt', 'Write the day, month or year as 2021-12-24, 2021-12 or 2021, or leave it empty where the article doesn’t tell.')
  return { value: given, precision: given.length === 10 ? 'day' : given.length === 7 ? 'month' : 'year', as: before?.saidAt?.as ?? '', basis: 'an editor' }
}

function holderOf(given: string, { before, page }: Known): string | null {
  if (given === '') return null
  const [holder, another] = page.filter(({ id }) => id === given || (given.length >= 4 && id.startsWith(given)))
  if (holder === undefined || another !== undefined) throw new EditRefused('within', `“${shortened(given)}” is no statement of this article. Give the identifier of the one in whose words it stands.`)
  const byId = new Map(page.map((one) => [one.id, one]))
  for (let [at, passed]: [string | null, number] = [holder.id, 0]; at !== null && passed <= page.length; at = byId.get(at)?.within ?? null, passed++) {
    if (at === before?.id) throw new EditRefused('within', 'That one stands in the words of this one, or is this one: take it out of them first.')
  }
  return holder.id
}

/** Whether pieces are given by where they stand, and that is elsewhere than they stood: the same words in another place. */
function isMoved(field: TypedField, typed: Typed, { text }: Article, before: Statement | null): boolean {
  if (before === null || (field !== 'content' && field !== 'cue' && field !== 'source')) return false
  const lines = linesOf(typed[field] ?? '')
  const given = placesIn(text, lines, typed[`${field}At`])
  return given.some((span, i) => span !== null && (span.begin !== before[field][i]?.begin || span.end !== before[field][i]?.end))
}

/** Where each line stands by what is given with it; `null` where that doesn't fit its words. UTF-16 code units. */
export function placesIn(text: string, lines: readonly string[], at = ''): (Span | null)[] {
  const given = at.split(/\r?\n/)
  return lines.map((line, i) => {
    const [, begin, end] = /^\s*(\d{1,9})-(\d{1,9})\s*$/.exec(given[i] ?? '') ?? []
    const span = { begin: Number(begin), end: Number(end) }
    return begin !== undefined && span.end > span.begin && span.end <= text.length && onOneLine(text.slice(span.begin, span.end)) === onOneLine(line) ? span : null
  })
}

/** What was typed, a piece or a name a line. */
export function linesOf(given: string): string[] {
  return given.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')
}

/** Where pieces stand in the article: each where it stands nearest to the statement. */
function piecesOf(field: string, lines: readonly string[], { article: { text }, before, typed }: Known): Span[] {
  const hull = before === null ? null : hullOf([...before.source, ...before.cue, ...before.content])
  const own = before === null ? [] : before[field as 'content' | 'cue' | 'source']
  let near = own[0]?.begin ?? hull?.begin ?? 0
  const given = placesIn(text, lines, typed[`${field as 'content' | 'cue' | 'source'}At`])
  return lines.map((line, i) => {
    const found = given[i] ?? findWords(text, line, near)
    if (found === null) throw new EditRefused(field, `“${shortened(line)}” doesn’t stand in the article. Copy the words from it, a piece a line.`)
    near = found.end
    return found
  })
}

function plain(given: string): string {
  return linesOf(given).join('\n')
}

function onOneLine(words: string): string {
  return words.split(/\s+/).filter(Boolean).join(' ')
}

function shortened(given: string): string {
  const line = onOneLine(given)
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
