import type { Difference } from './difference.js'
import type { ReadingStatement } from './reading.js'
import { allHeldInWords } from './held.js'
import { wrap, type Layout, type Run } from './wrap.js'

type Change = Difference['blocks'][number]

/** What changed from one version of a page to another, for people. Ends in a newline. */
export function differenceText(difference: Difference, layout: Layout): string {
  const { before, after, facts, blocks, statements, unchanged, readOtherwise, readDifferently } = difference
  return `${[
    ...wrap([{ text: after.title ?? 'Untitled', style: 'heading' }], layout),
    ...wrap([{ text: `from ${before.receivedAt} (${before.id}) to ${after.receivedAt} (${after.id})`, style: 'quiet' }], layout),
    ...(after.url === null ? [] : wrap([{ text: after.url, style: 'quiet' }], layout)),
    '',
    ...facts.flatMap(({ of, before: was, after: is }) => [...wrap([{ text: `${of}: ` }, ...removed(was ?? 'none'), { text: ' ' }, ...added(is ?? 'none')], layout), '']),
    ...blockLines(blocks, layout),
    ...heading(`${statements.length === 0 ? 'No statement changed' : counted(statements.length)}; ${unchanged} the same.`, layout),
    ...statements.flatMap((change) => [
      ...wrap([{ text: change.is, style: 'alert' }], layout, '  '),
      ...(change.before ? said('-', change.before, layout) : []),
      ...(change.after ? said('+', change.after, layout) : []),
      '',
    ]),
    ...(readOtherwise > 0 ? wrap([{ text: `${readOtherwise} more ${readOtherwise === 1 ? 'was' : 'were'} found in one of the two only, though both have the words: the reader’s doing, not the page’s.`, style: 'quiet' }], layout) : []),
    ...(readDifferently ? wrap([{ text: `Read by different versions of the analysis (${before.analysis}; ${after.analysis}): a change of statements may be the reader’s, not the page’s.`, style: 'alert' }], layout) : []),
  ].join('\n').trimEnd()}\n`
}

function counted(changed: number): string {
  return changed === 1 ? '1 statement changed' : `${changed} statements changed`
}

function heading(text: string, layout: Layout): string[] {
  return [...wrap([{ text, style: 'heading' }], layout), '']
}

/** Colours may be missing, so signs tell what is what. */
function removed(text: string): Run[] {
  return [{ text: `[-${text}-]`, style: 'alert' }]
}

function added(text: string): Run[] {
  return [{ text: `{+${text}+}`, style: 'direct' }]
}

function blockLines(blocks: readonly Change[], layout: Layout): string[] {
  const pieces: string[][] = []
  let same = 0
  const pass = () => {
    if (same > 0) pieces.push(wrap([{ text: `… ${same} ${same === 1 ? 'paragraph' : 'paragraphs'} the same`, style: 'quiet' }], layout), [''])
    same = 0
  }
  for (const { is, pieces: changed } of blocks) {
    if (is === 'same') {
      same += 1
      continue
    }
    pass()
    const runs = changed.flatMap((piece): Run[] => (piece.is === 'removed' ? removed(piece.text) : piece.is === 'added' ? added(piece.text) : [{ text: piece.text }]))
    pieces.push(wrap(runs, layout), [''])
  }
  pass()
  return pieces.flat()
}

function said(sign: string, { speakers, source, cue, content, holders, id }: ReadingStatement, layout: Layout): string[] {
  const who = speakers.map(({ name, as }) => name ?? `unresolved “${as}”`).join(', ') || source.map(({ text }) => text).join(' … ') || 'speaker not named'
  const how = cue.map(({ text }) => text).join(' … ')
  const held = allHeldInWords(holders)
  return wrap([{ text: `${sign} ${held === '' ? '' : `${held}: `}` }, { text: who, style: 'source' }, { text: how === '' ? ': ' : ` (${how}): ` }, { text: content.map(({ text }) => text).join(' … ') }, { text: `  ${id}`, style: 'quiet' }], layout, '    ', '      ')
}
