import type { ActorLists } from './actor-lists.js'
import { wrap, type Layout } from './wrap.js'

const FORMATS = { csv: 'CSV', followthemoney: 'FollowTheMoney', popolo: 'Popolo' } as const

/** Lists of office holders, for people. Ends in a newline. */
export function actorListsText({ lists }: ActorLists, layout: Layout): string {
  if (lists.length === 0) return 'There are no lists of your own: onrecord actors import FILE adds one to those that are built in.\n'
  const lines = lists.flatMap(({ number, name, source, format, people, terms, addedAt, removedAt }) => [
    ...wrap([{ text: `${number}: ${name}`, style: removedAt === null ? 'heading' : 'quiet' }], layout),
    ...wrap([{ text: `${FORMATS[format]}; people: ${people}; terms: ${terms}; added at ${addedAt}${removedAt === null ? '' : `; counts no more since ${removedAt}`}`, style: 'quiet' }], layout, '    '),
    ...(source === null ? [] : wrap([{ text: `source: ${source}`, style: 'quiet' }], layout, '    ')),
    '',
  ])
  return `${lines.join('\n').trimEnd()}\n`
}
