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
}

export const TYPED_FIELDS = ['content', 'cue', 'source', 'speakers', 'addressees', 'targets', 'chain', 'saidAt', 'form', 'kind', 'act', 'negated', 'translatedBy'] as const satisfies readonly (keyof Typed)[]

/** UTF-16 code units of a typed field, and names of a list, at most. */
const LONGEST = 200_000
const MOST_NAMES = 50
const LONGEST_NAME = 300

/** A statement as an editor would type it. */
export function typedOf({ text }: Pick<Article, 'text'>, of: Statement): Record<keyof Typed, string> {
  const words = (spans: readonly Span[]) => spans.map(({ begin, end }) => onOneLine(text.slice(begin, end))).join('\n')
  return {
    content: words(of.content), cue: words(of.cue), source: words(of.source), speakers: of.speakers.map(speakerLine).join('\n'), addressees: of.addressees.map(({ name, as }) => name ?? as).join('\n'),
    targets: of.targets.map(({ name, as }) => name ?? as).join('\n'), chain: of.chain.map(({ kind, name }) => `${kind}: ${name}`).join('\n'), saidAt: of.saidAt?.value ?? '',
    form: of.form, kind: of.kind, act: of.act, negated: String(of.negated), translatedBy: of.translatedBy ?? '',
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
    if (given === undefined || (was !== null && plain(given) === plain(was[field]))) continue
    if (given.length > LONGEST) throw new EditRefused(field, 'This is far too long.')
    Object.assign(values, { [field]: valueOf(field, given, { article, before, page }) })
  }
  return values
}

interface Known {
  readonly article: Article
  readonly before: Statement | null
  readonly page: readonly Statement[]
}

function valueOf(field: keyof Typed, given: string, known: Known): unknown {
  const lines = given.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')
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

/** Where pieces stand in the article: each where it stands nearest to the statement. */
function piecesOf(field: string, lines: readonly string[], { article: { text }, before }: Known): Span[] {
  const hull = before === null ? null : hullOf([...before.source, ...before.cue, ...before.content])
  const own = before === null ? [] : before[field as 'content' | 'cue' | 'source']
  let near = own[0]?.begin ?? hull?.begin ?? 0
  return lines.map((line) => {
    const found = findWords(text, line, near)
    if (found === null) throw new EditRefused(field, `“${shortened(line)}” doesn’t stand in the article. Copy the words from it, a piece a line.`)
    near = found.end
    return found
  })
}

function plain(given: string): string {
  return given.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '').join('\n')
}

function onOneLine(words: string): string {
  return words.split(/\s+/).filter(Boolean).join(' ')
}

function shortened(given: string): string {
  const line = onOneLine(given)
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
