import type { Followed } from './followed.js'
import { wrap, type Layout } from './wrap.js'

const CONDITION: Readonly<Record<Followed['sources'][number]['condition'], string>> = {
  unasked: 'not read yet', failing: 'does not answer', silent: 'answers, but has named nothing new for a week', well: 'well',
}

/** What is followed, for people. Ends in a newline. */
export function followedText({ sources }: Followed, layout: Layout): string {
  if (sources.length === 0) return 'Nothing is followed yet: onrecord follow ADDRESS follows a feed, a site map or a page.\n'
  const lines = sources.flatMap(({ url, title, condition, through, checkedAt, newAt, problem, dueAt }) => [
    ...wrap([{ text: title === null ? url : `${title}: ${url}`, style: 'heading' }], layout),
    ...wrap([{ text: CONDITION[condition], style: condition === 'well' || condition === 'unasked' ? 'quiet' : 'alert' }], layout, '    '),
    ...(through === null ? [] : wrap([{ text: `through its feed ${through}`, style: 'quiet' }], layout, '    ')),
    ...wrap([{ text: `asked ${checkedAt ?? 'never'}; something new ${newAt ?? 'never'}; due ${dueAt}`, style: 'quiet' }], layout, '    '),
    ...(problem === null ? [] : wrap([{ text: problem, style: 'alert' }], layout, '    ')),
    '',
  ])
  return `${lines.join('\n').trimEnd()}\n`
}
