import type { Listed } from './listed.js'
import { wrap, type Layout } from './wrap.js'

/** What the ledger holds, for people: three lines a page. Ends in a newline. */
export function listedText({ total, items }: Listed, layout: Layout): string {
  if (total === 0) return 'Nothing is on record yet: onrecord add reads pages into the ledger.\n'
  const lines = items.flatMap(({ id, title, outlet, publishedAt, url, name, statements, seen }) => [
    ...wrap([{ text: title ?? 'Untitled', style: 'heading' }], layout),
    ...wrap([{ text: [publishedAt ?? 'date unknown', outlet, url ?? name, counted(statements)].filter((part) => part !== null).join(' · '), style: 'quiet' }], layout, '    '),
    ...(seen.goneSince === null ? [] : wrap([{ text: `the page changed on ${seen.goneSince}`, style: 'alert' }], layout, '    ')),
    ...wrap([{ text: `article ${id}`, style: 'quiet' }], layout, '    '),
    '',
  ])
  const pages = total === 1 ? '1 page' : `${total} pages`
  return `${items.length < total ? `${pages}, ${items.length} of them:` : `${pages}:`}\n\n${lines.join('\n').trimEnd()}\n`
}

function counted(statements: number): string {
  return statements === 1 ? '1 statement' : `${statements} statements`
}
