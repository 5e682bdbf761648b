import type { AccuracyContract } from './accuracy.js'
import { FIELD_NAMES } from './to-edits.js'
import { wrap, type Layout } from './wrap.js'

/** What has to be known before such figures are relied on. */
export const CAUTION = 'Editors look at what readers report and what the program is unsure of, so these are no random sample: the whole of the ledger is likely read better. A field that an editor left as it stood counts as right, though nobody may have looked at it.'

/** How pages are read, by editors' decisions, for people. Ends in a newline. */
export function accuracyText({ pages, decided: { confirmed, corrected, rejected, added }, found, fields, outlets, versions, changes }: AccuracyContract, layout: Layout): string {
  if (pages === 0) return 'Nothing was decided on yet: onrecord correct confirms, corrects, rejects and adds statements.\n'
  const row = (what: string, share: AccuracyContract['found']) => `  ${what.padEnd(28)} ${percent(share.share)}  ${`${share.right} of ${share.of}`.padStart(14)}  ${percent(share.low)} to ${percent(share.high)}`
  const heading = (text: string) => wrap([{ text, style: 'heading' }], layout)
  return [
    ...wrap([{ text: `Of ${pages} ${pages === 1 ? 'page' : 'pages'}: ${confirmed} statements confirmed, ${corrected} corrected, ${rejected} rejected, ${added} added.` }], layout),
    ...wrap([{ text: CAUTION, style: 'quiet' }], layout), '',
    ...heading('As the program had it when it was decided on'), row('is a statement', found), ...fields.map(({ field, share }) => row(FIELD_NAMES[field], share)), '',
    ...heading('By outlet: right in all fields'), ...outlets.map(({ outlet, share }) => row(shortened(outlet ?? 'none named'), share)), '',
    ...heading('By version of the analysis'), ...versions.flatMap(({ version, has, leavesOut, fields: own }) => [
      `  ${version}`, row('  has of the statements', has), row('  leaves out of the others', leavesOut), ...own.filter(({ field }) => field === 'content' || field === 'speakers').map(({ field, share }) => row(`  ${FIELD_NAMES[field]}`, share)),
    ]),
    ...changes.flatMap(({ from, to, compared, totals, better, worse }) => [
      '', ...heading(`From ${from} to ${to}`), ...wrap([{ text: `${totals.better} better, ${totals.worse} worse, of ${compared}.` }], layout),
      ...([['better', better], ['worse', worse]] as const).flatMap(([is, all]) => all.flatMap(({ statement, fields: which }) => wrap([{ text: `${is}: statement ${statement}: ${which.map(nameOf).join(', ')}` }], layout, '    '))),
    ]),
  ].join('\n').trimEnd() + '\n'
}

/** What changed, in words. */
export function nameOf(field: AccuracyContract['changes'][number]['better'][number]['fields'][number]): string {
  return field === 'statement' ? 'whether it is one' : FIELD_NAMES[field]
}

function percent(share: number | null): string {
  return share === null ? '    –' : `${(share * 100).toFixed(0).padStart(3)} %`
}

function shortened(text: string): string {
  return text.length > 28 ? `${text.slice(0, 27).toWellFormed()}…` : text
}
