import type { CorrectionContract, ReportContract } from './edits.js'
import { DEEDS, FIELD_NAMES } from './to-edits.js'
import { wrap, type Layout } from './wrap.js'

/** Corrections, for people. Ends in a newline. */
export function correctionsText(items: readonly CorrectionContract[], layout: Layout): string {
  if (items.length === 0) return 'No correction was made.\n'
  return `${items.flatMap((one) => [...correctionLines(one, layout), '']).join('\n').trimEnd()}\n`
}

function correctionLines({ id, at, editor, is, statement, article, words, changes, why, answers, undoes, counts, undoneBy }: CorrectionContract, layout: Layout): string[] {
  return [
    ...wrap([{ text: `${at.slice(0, 16).replace('T', ' ')} ${editor} ${DEEDS[is]}: `, style: 'heading' }, { text: `“${shortened(words)}”` }], layout),
    ...changes.flatMap(({ field, before, after }) => wrap([{ text: `${FIELD_NAMES[field]}: ${before === null ? '' : `${shortened(before)} → `}${after === null ? 'none' : shortened(after)}` }], layout, '    ')),
    ...(why === '' ? [] : wrap([{ text: `why: ${why}` }], layout, '    ')),
    ...(counts ? [] : wrap([{ text: `taken back by ${undoneBy ?? 'another'}`, style: 'alert' }], layout, '    ')),
    ...wrap([{ text: [
      `correction ${id}`, `statement ${statement}`, `article ${article.id}`, ...(undoes === null ? [] : [`${is === 'undo' ? 'takes back' : 'in place of'} ${undoes}`]), ...answers.map((report) => `answers report ${report}`),
    ].join(', '), style: 'quiet' }], layout, '    '),
  ]
}

/** Reports, for editors. `contacts`: how reporters can be reached, by the report's identifier. Ends in a newline. */
export function reportsText(items: readonly ReportContract[], contacts: ReadonlyMap<string, string>, layout: Layout): string {
  if (items.length === 0) return 'Nothing is reported.\n'
  return `${items.flatMap((one) => [...reportLines(one, contacts.get(one.id), layout), '']).join('\n').trimEnd()}\n`
}

function reportLines({ id, at, state, kind, note, statement, article, words, editor, why, answers }: ReportContract, contact: string | undefined, layout: Layout): string[] {
  return [
    ...wrap([{ text: `${at.slice(0, 16).replace('T', ' ')} ${kind}: `, style: 'heading' }, { text: `“${shortened(words)}”` }], layout),
    ...(note === '' ? [] : wrap([{ text: note }], layout, '    ')),
    ...wrap([{ text: `${state}${editor === null ? '' : `, ${editor}`}${why === null ? '' : `: ${why}`}${answers.length === 0 ? '' : ` by ${answers.join(', ')}`}`, style: state === 'open' ? 'alert' : 'quiet' }], layout, '    '),
    ...(contact === undefined ? [] : wrap([{ text: `to be reached at ${contact}` }], layout, '    ')),
    ...wrap([{ text: `report ${id}${statement === null ? '' : `, statement ${statement}`}, article ${article.id}`, style: 'quiet' }], layout, '    '),
  ]
}

/** A line of words that may be long: its beginning and its end. UTF-16 code units. */
function shortened(words: string): string {
  const line = words.split(/\s+/).filter(Boolean).join(' ')
  return line.length <= 300 ? line : `${line.slice(0, 200).toWellFormed()} … ${line.slice(-80).toWellFormed()}`
}
