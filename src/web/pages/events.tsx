import { useContext } from 'hono/jsx'
import { eventsPage } from '../../export/schema-org-kept.js'
import { toEvent } from '../../export/to-remarks.js'
import { dateInWords } from '../words/dates.js'
import { EVENT_CATEGORIES } from '../../model/event-category.js'
import type { EventRemark } from '../../model/remark.js'
import type { KeptEvent } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { ArticleLink } from '../parts/article-line.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { NoteFields } from '../parts/note-fields.js'
import { RemarkLog, UndoRemark } from '../parts/remark-log.js'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'
import { rich, t } from '../words/say.js'

/** What editors say that dates and statements tell of. */
export function EventsPage({ version, events, category, next, editor }: { readonly version: string; readonly events: readonly KeptEvent[]; readonly category: string; readonly next: string | null; readonly editor: Editor }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title={t('events.title')} section="none" version={version} linked={(desk) => eventsPage(events.map(toEvent), desk)}>
      <div class="opening">
        <h1>{t('events.title')}</h1>
        <p class="tally">{rich('events.tally', { a: (words) => <a href={urls.eventsJsonLd()}>{words}</a> })}</p>
      </div>
      <form class="search" method="get" action={urls.events()}>
        <p class="field"><label for="category">{t('events.category')}</label>
          <select id="category" name="category"><option value="">{t('events.all')}</option>{EVENT_CATEGORIES.map((one) => <option value={one} selected={one === category}>{one}</option>)}</select>
        </p>
        <p class="field"><button type="submit">{t('deciding.show')}</button></p>
      </form>
      {events.length === 0 ? <p class="empty">{rich('events.none', { a: (words) => <a href={urls.timeline({ search: {} })}>{words}</a> })}</p> : (
        <ol class="contents" role="list">
          {events.map(({ event, article }) => (
            <li>
              <p class="entry-place">{event.date?.value == null ? <span class="unknown">{t('events.dayUnknown')}</span> : <time datetime={event.date.value}>{dateInWords(event.date.value)}</time>} · <span class="label tag">{event.category}</span></p>
              <p class="event-words" dir="auto">{event.target.statement === null ? event.sentence : <a href={urls.statement(event.target.statement)}>{event.sentence}</a>}</p>
              {event.note === '' ? null : <p class="aside" dir="auto">{event.note}</p>}
              <p class="entry-place">{article === null ? t('events.noPage') : <ArticleLink article={article} />} · {rich('events.says', { who: <bdi>{event.editor}</bdi> })}</p>
              {mayWrite ? <UndoRemark id={event.id} editor={editor} /> : null}
            </li>
          ))}
        </ol>
      )}
      {next === null ? null : <p class="onward"><a href={urls.events({ category, after: next })}>{t('remarks.later')}</a></p>}
    </Layout>
  )
}

export type EventField = 'category' | 'note' | 'editor'

/** The form to say what a date or a statement tells of. */
export function TagPage({ version, action, words, typed, editor, faults, log }: {
  readonly version: string
  readonly action: string
  /** The sentence, or the statement's words. */
  readonly words: string
  readonly typed: Readonly<Record<EventField, string>>
  readonly editor: Editor
  readonly faults: readonly Fault<EventField>[]
  readonly log: readonly { readonly remark: EventRemark; readonly counts: boolean }[]
}) {
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('events.tells') }) : t('events.tells')} section="none" version={version}>
      <div class="opening"><h1>{t('events.tells')}</h1><p class="tally">{rich('events.tellsTally', { a: (words) => <a href={urls.events()}>{words}</a> })}</p></div>
      <blockquote class="tagged-words" dir="auto">{words}</blockquote>
      <form class="form" method="post" action={action}>
        <FaultSummary faults={faults}><p>{t('deciding.nothingKept')}</p></FaultSummary>
        <Field name="category" label={t('events.tellsOf')} faults={faults} hint={t('events.categoryHint')} control={(ties) => (
          <select {...ties}>
            <option value="">{t('deciding.chooseOne')}</option>
            {EVENT_CATEGORIES.map((one) => <option value={one} selected={one === typed.category}>{t('events.nameMeans', { name: one, meaning: t(`eventMeanings.${one}`) })}</option>)}
            <option value="none" selected={typed.category === 'none'}>{t('events.noneOfThese')}</option>
          </select>
        )} />
        <NoteFields typed={typed} editor={editor} faults={faults} hint={t('events.noteHint')} />
        <p class="form-do"><button type="submit">{t('remarks.keepIt')}</button></p>
      </form>
      <RemarkLog log={log} told={({ category }) => category ?? t('events.noEvent')} editor={editor} title={t('events.log')} />
    </Layout>
  )
}
