import { holdingOf, isInHeadline } from '../../model/holding.js'
import type { StatementInArticle } from '../../record/ledger.js'
import { contentInWords, cueInWords } from '../../export/excerpt.js'
import { archivedCopy, permalink } from '../../export/exported.js'
import { allHeldInWords } from '../../export/held.js'

/** A statement as tools tell it: the page's own words, and where they stand. Nothing is put in other words. */
export interface Told {
  readonly permalink: string
  /** To the letter, as they stand on the page; … where words between are left out. */
  readonly words: string
  readonly speakers: readonly string[]
  /** The page's words for how it was said. */
  readonly cue: string
  /** direct: all of the words are verbatim; indirect: none are the speaker's own; mixed: some are. */
  readonly form: string
  /** What has to be told with it, where anything has: whose words hold it, that it was not said, a translation, a headline. */
  readonly caveats: readonly string[]
  readonly said: string | null
  readonly page: { readonly title: string | null; readonly outlet: string | null; readonly published: string | null; readonly address: string | null; readonly goneSince: string | null }
  /** The page as it was received. */
  readonly archived: string
}

export function told({ statement, holders, article, seen }: StatementInArticle, desk: string | null): Told {
  const held = allHeldInWords(holders.map((holder) => ({ does: holdingOf(holder), speakers: holder.speakers })))
  return {
    permalink: permalink(statement.id, desk), words: contentInWords(article.text, statement.content).toWellFormed(), speakers: statement.speakers.map(({ name, as }) => (name ?? `${as} (who that is, isn’t known)`).toWellFormed()),
    cue: cueInWords(article.text, statement).toWellFormed(), form: statement.kind === 'topic' ? 'topic mention' : statement.form,
    caveats: [
      ...(held === '' ? [] : [held]), ...(statement.negated ? ['the page says that this was not said or done'] : []), ...(statement.kind === 'topic' ? ['no statement: only what was spoken of'] : []),
      ...(statement.translatedBy === null ? [] : [`translated by a ${statement.translatedBy}: not verbatim`]), ...(isInHeadline(statement, article.blocks) ? ['in a headline, which may shorten it'] : []),
      ...(seen === null ? ['found by an earlier reading, and not by the newest'] : []),
    ],
    said: statement.saidAt?.value ?? null,
    page: { title: article.title, outlet: article.outlet, published: article.publishedAt, address: article.url, goneSince: seen?.goneSince ?? null },
    archived: archivedCopy(article.captureId, desk),
  }
}

/** The same in lines, for who reads text. */
export function inLines({ permalink: own, words, speakers, cue, form, caveats, said, page, archived }: Told): string {
  return [
    `${speakers.join(', ') || 'Speaker not given'}${cue === '' ? '' : ` “${cue}”`} (${form}): ${words.replace(/\s+/g, ' ').trim()}`,
    ...caveats.map((caveat) => `  note: ${caveat}`),
    `  ${[page.title ?? 'Untitled page', page.outlet, page.published ?? 'publication date not given', ...(said === null ? [] : [`said ${said}`]), ...(page.goneSince === null ? [] : [`gone from the page since ${page.goneSince}`]), page.address].filter((part) => part !== null).join(', ')}`,
    `  ${own}`, `  archived copy: ${archived}`,
  ].join('\n')
}
