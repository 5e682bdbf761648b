import type { Span } from '../model/span.js'
import { citation } from './citation.js'
import { codePointsAt } from './code-points.js'
import { BROKEN, type BinaryFormat } from './export-format.js'
import type { Exported } from './exported.js'
import { zipOf, type ZipEntry } from './zip.js'

const CONFIG = [
  '[entities]', 'Source', 'Cue', 'Content', '', '[relations]', 'Attribution\tArg1:Source, Arg2:Content', '', '[events]', 'Attribution\tSource*:Source, Cue:Cue, Content*:Content', '',
  '[attributes]', 'Form\tArg:<EVENT>, Value:direct|indirect|mixed', 'Kind\tArg:<EVENT>, Value:speech|attitude|topic', 'Negated\tArg:<EVENT>', '',
].join('\n')

/**
 * Statements in brat's standoff format, as a ZIP: for each page `ID.txt`, its text to the letter, and `ID.ann`; with `annotation.conf`. An attribution is an
 * event with the arguments `Source`, `Cue` and `Content`, as PolNeAR has it and `onrecord evaluate` reads it; without a cue, a relation from source to content.
 * A page whose statements don't follow on each other comes again, as `ID-2`.
 */
export const BRAT: BinaryFormat = {
  mediaType: 'application/zip', ending: 'zip',
  write: (statements, { now }) => zipOf(files(statements), now),
}

async function* files(statements: AsyncIterable<Exported>): AsyncGenerator<ZipEntry> {
  const encoder = new TextEncoder()
  const times = new Map<string, number>()
  const pair = function* (group: readonly Exported[]): Generator<ZipEntry> {
    const { article } = group[0]!
    const time = (times.get(article.id) ?? 0) + 1
    times.set(article.id, time)
    const name = time === 1 ? article.id : `${article.id}-${time}`
    // Halves of pairs become one sign each: the offsets stay.
    yield { path: `${name}.txt`, bytes: encoder.encode(article.text) }
    yield { path: `${name}.ann`, bytes: encoder.encode(annotationsOf(group)) }
  }
  yield { path: 'annotation.conf', bytes: encoder.encode(CONFIG) }
  let group: Exported[] = []
  try {
    for await (const statement of statements) {
      if (group[0] !== undefined && group[0].article.id !== statement.article.id) {
        yield* pair(group)
        group = []
      }
      group.push(statement)
    }
  } catch (error) {
    yield { path: 'BROKEN-OFF.txt', bytes: encoder.encode(`${BROKEN}\n`) }
    throw error
  }
  if (group.length > 0) yield* pair(group)
}

function annotationsOf(group: readonly Exported[]): string {
  const { text } = group[0]!.article
  const lines: string[] = []
  const next = { T: 0, E: 0, R: 0, A: 0, note: 0 }
  const bound = (type: string, spans: readonly Span[]): string | null => {
    const pieces = spans.flatMap((one) => withoutLineFeeds(text, one))
    if (pieces.length === 0) return null
    const points = codePointsAt(text, pieces.flatMap(({ begin, end }) => [begin, end]))
    const places = pieces.map((_, i) => `${points[2 * i]} ${points[2 * i + 1]}`).join(';')
    lines.push(`T${next.T += 1}\t${type} ${places}\t${pieces.map(({ begin, end }) => text.slice(begin, end)).join(' ')}`)
    return `T${next.T}`
  }
  for (const { statement, holders, article, sighting } of group) {
    const [source, cue, content] = [bound('Source', statement.source), bound('Cue', statement.cue), bound('Content', statement.content)]
    let about = content ?? cue
    if (cue !== null) {
      about = `E${next.E += 1}`
      lines.push(`${about}\t${[`Attribution:${cue}`, ...(source === null ? [] : [`Source:${source}`]), `Cue:${cue}`, ...(content === null ? [] : [`Content:${content}`])].join(' ')}`)
      lines.push(`A${next.A += 1}\tForm ${about} ${statement.form}`, `A${next.A += 1}\tKind ${about} ${statement.kind}`)
      if (statement.negated) lines.push(`A${next.A += 1}\tNegated ${about}`)
    } else if (source !== null && content !== null) lines.push(`R${next.R += 1}\tAttribution Arg1:${source} Arg2:${content}`)
    if (about !== null) lines.push(`#${next.note += 1}\tAnnotatorNotes ${about}\t${citation(statement, holders, article, sighting).replace(/\s+/g, ' ')}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** A span as brat has it: cut where lines end. */
function withoutLineFeeds(text: string, { begin, end }: Span): Span[] {
  const pieces: Span[] = []
  let at = begin
  for (const part of text.slice(begin, end).split(/[\r\n]/)) {
    if (part.trim() !== '') pieces.push({ begin: at, end: at + part.length })
    at += part.length + 1
  }
  return pieces
}
