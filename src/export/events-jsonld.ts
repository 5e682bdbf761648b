import type { EventContract } from './remarks.js'

const CONTEXT = 'https://schema.org'

/**
 * What editors tagged, as schema.org `Event`: when, in the page's words and by their value, where it stands, and who says that it is one of a category. What was
 * taken back, or has no category, is left out. `desk`: as in `Exporting`.
 */
export function eventsJsonLd(items: readonly EventContract[], desk: string | null): { readonly '@context': string; readonly '@graph': object[] } {
  return { '@context': CONTEXT, '@graph': items.filter(({ counts, category, undoes }) => counts && category !== null && undoes === null).map((one) => eventOf(one, desk)) }
}

/** One of them. */
export function eventOf({ id, at, editor, note, category, date, sentence, statement, article }: EventContract, desk: string | null): object {
  const told = [...(date === null || date.as === '' ? [] : [`${date.as}: ${date.basis}`]), ...(note === '' ? [] : [`${editor}, ${at.slice(0, 10)}: ${note}`])].join('; ')
  const page = desk === null ? article.url : `${desk}/articles/${article.id}`
  return {
    '@type': 'Event', '@id': `urn:onrecord:event:${id}`, identifier: id, name: `${category ?? ''}: ${sentence}`.slice(0, 160).toWellFormed(), description: sentence.toWellFormed(),
    keywords: [`PLOVER ${category ?? ''}`],
    // Seasons and decades are told in words alone: as a day, a month or a year they would be wrong.
    ...(date !== null && date.value !== null && ['day', 'month', 'year'].includes(date.precision) && { startDate: date.value }),
    ...(told !== '' && { disambiguatingDescription: told.toWellFormed() }),
    subjectOf: {
      '@type': statement === null ? 'NewsArticle' : 'CreativeWork', ...(article.title !== null && { name: article.title.toWellFormed() }),
      ...(statement !== null && desk !== null ? { url: `${desk}/statements/${statement}` } : page !== null && { url: page }),
    },
    // The category is this person's reading, on that day.
    contributor: { '@type': 'Person', name: editor.toWellFormed() },
  }
}
