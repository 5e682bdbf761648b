import { dateInWords } from './dates-in-words.js'
import type { EventContract, PromisesContract, TimelineContract, TopicsContract, TopicShownContract } from './remarks.js'
import { contentOf, lines, pieceRuns, where, who } from './same-words-text.js'
import { wrap, type Layout, type Run } from './wrap.js'

/** Topics, for people. Ends in a newline. */
export function topicsText({ items }: TopicsContract, layout: Layout): string {
  if (items.length === 0) return 'No topic is pinned.\n'
  return lines(items.flatMap(({ topic, name, note, search, ended, editor, at }) => [
    ...wrap([{ text: name, style: 'heading' }, { text: ended ? '  ended' : '', style: 'alert' }], layout),
    ...(note === '' ? [] : wrap([{ text: note }], layout, '    ')),
    ...wrap([{ text: Object.entries(search).map(([filter, value]) => `${filter}: ${value}`).join(', ') }], layout, '    '),
    ...wrap([{ text: `topic ${topic}, ${editor}, ${at.slice(0, 10)}`, style: 'quiet' }], layout, '    '), '',
  ]))
}

/** What a topic holds, for people. */
export function topicText({ topic, total, more, shown, speakers, since, log }: TopicShownContract, layout: Layout): string {
  const count = `${more ? 'more than ' : ''}${total} ${total === 1 ? 'statement' : 'statements'}${shown < total ? `, the newest ${shown}` : ''}, each speaker’s oldest first`
  return lines([
    ...wrap([{ text: topic.name, style: 'heading' }, { text: topic.ended ? '  ended' : '', style: 'alert' }], layout),
    ...(topic.note === '' ? [] : wrap([{ text: topic.note }], layout)),
    ...wrap([{ text: `${Object.entries(topic.search).map(([filter, value]) => `${filter}: ${value}`).join(', ')}; ${count}`, style: 'quiet' }], layout), '',
    ...(since === null ? [] : [
      ...wrap([{ text: since.items.length === 0 ? `Nothing is new since ${since.at.slice(0, 10)}.` : `New since ${since.at.slice(0, 10)}:`, style: 'heading' }], layout),
      ...since.items.flatMap((finding) => [...wrap([...who(finding), { text: `“${contentOf(finding)}”` }], layout, '  '), ...wrap([{ text: where(finding), style: 'quiet' }], layout, '    ')]),
      ...(since.more ? ['  and more'] : []), '',
    ]),
    ...speakers.flatMap(({ name, statements }) => [
      ...wrap([{ text: name ?? 'Speaker not known', style: 'source' }, { text: `  ${statements.length}`, style: 'quiet' }], layout),
      ...statements.flatMap(({ finding, day, dayIs, since: before }) => [
        ...wrap([{ text: `${day ?? 'day not known'}${dayIs === 'published' ? ' (published)' : ''}: `, style: 'mark' }, ...(before === null || before.same ? [{ text: `“${contentOf(finding)}”` }] : pieceRuns(before.pieces))], layout, '  '),
        ...(before === null ? [] : wrap([{ text: before.same ? `the same words as on ${before.day ?? 'an earlier day'}` : `beside what was said on ${before.day ?? 'an earlier day'}, statement ${before.statement}`, style: before.same ? 'quiet' : 'alert' }], layout, '    ')),
        ...wrap([{ text: where(finding), style: 'quiet' }], layout, '    '),
      ]), '',
    ]),
    ...log.slice(0, 1).flatMap(({ id, editor, at }) => wrap([{ text: `topic ${topic.topic}; kept last: ${id}, ${editor}, ${at.slice(0, 10)}`, style: 'quiet' }], layout)),
  ])
}

/** A timeline, for people. */
export function timelineText({ entries, statements, articles, moreDates }: TimelineContract, layout: Layout): string {
  if (entries.length === 0) return 'Nothing to lay in time: no statement is found, and no page gives a date.\n'
  let last: string | null | undefined
  return lines([
    ...entries.flatMap((entry) => {
      const heading = entry.day === last ? [] : ['', ...wrap([{ text: entry.day === null ? 'Day not known' : dateInWords(entry.day), style: 'heading' as const }], layout)]
      last = entry.day
      return [...heading, ...entryLines(entry, layout)]
    }).slice(1), '',
    ...wrap([{ text: `${statements.more ? 'Of more than' : 'Of'} ${statements.total} statements the newest ${statements.shown}; ${articles.read} of their ${articles.total} articles looked through for dates${moreDates ? ', which give more than are told' : ''}.`, style: 'quiet' }], layout),
  ])
}

function entryLines(entry: TimelineContract['entries'][number], layout: Layout): string[] {
  const tag: Run[] = entry.event === null ? [] : [{ text: `[${entry.event.category ?? ''}, ${entry.event.editor}] `, style: 'mark' }]
  if (entry.is === 'statement') {
    return [
      ...wrap([...tag, ...who(entry.finding), { text: `“${contentOf(entry.finding)}”` }, { text: entry.dayIs === 'published' ? ' (the day of publication)' : '', style: 'quiet' }], layout, '  '),
      ...wrap([{ text: where(entry.finding), style: 'quiet' }], layout, '    '),
    ]
  }
  return [
    ...wrap([...tag, { text: `${entry.date.as}: `, style: 'cue' }, { text: entry.sentence }], layout, '  '),
    ...wrap([{ text: [entry.date.basis, entry.article.title ?? 'Untitled', `article ${entry.article.id}`].join(' · '), style: 'quiet' }], layout, '    '),
  ]
}

/** What editors tagged, for people. */
export function eventsText(items: readonly EventContract[], layout: Layout): string {
  if (items.length === 0) return 'Nothing is tagged.\n'
  return lines(items.flatMap(({ id, at, editor, category, date, sentence, statement, article, counts, undoes, note }) => [
    ...wrap([{ text: `${date?.value ?? 'day not known'} ${undoes === null ? category ?? 'no event' : `takes ${undoes} back`}: `, style: 'heading' }, { text: sentence }], layout),
    ...(note === '' ? [] : wrap([{ text: note }], layout, '    ')),
    ...(counts || undoes !== null ? [] : ['    counts no more']),
    ...wrap([{ text: `${date === null || date.as === '' ? '' : `${date.as} · `}${article.title ?? 'Untitled'} · ${statement === null ? `article ${article.id}` : `statement ${statement}`} · ${editor}, ${at.slice(0, 10)}, event ${id}`, style: 'quiet' }], layout, '    '), '',
  ]))
}

/** Promises, for people. */
export function promisesText({ items }: PromisesContract, layout: Layout): string {
  if (items.length === 0) return 'No promise is kept here.\n'
  return lines(items.flatMap(({ id, at, editor, due, state, overdue, note, words, statement, finding }) => [
    ...wrap([{ text: `${due === null ? 'no day' : `until ${dateInWords(due)}`}: `, style: 'heading' }, { text: `${state}${overdue ? ', overdue' : ''}`, style: overdue || state === 'broken' ? 'alert' : 'mark' }], layout),
    ...wrap(finding === null ? [{ text: `“${words}”` }] : [...who(finding), { text: `“${contentOf(finding)}”` }], layout, '    '),
    ...(note === '' ? [] : wrap([{ text: `${editor}: ${note}` }], layout, '    ')),
    ...wrap([{ text: finding === null ? `statement ${statement}` : where(finding), style: 'quiet' }, { text: ` · ${editor}, ${at.slice(0, 10)}, promise ${id}`, style: 'quiet' }], layout, '    '), '',
  ]))
}
