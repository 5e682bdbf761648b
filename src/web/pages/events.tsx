import { useContext } from 'hono/jsx'
import { eventsPage } from '../../export/schema-org-kept.js'
import { toEvent } from '../../export/to-remarks.js'
import { dateInWords } from '../words/dates.js'
import { EVENT_CATEGORIES, EVENT_MEANINGS } from '../../model/event-category.js'
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

/** What editors say that dates and statements tell of. */
export function EventsPage({ version, events, category, next, editor }: { readonly version: string; readonly events: readonly KeptEvent[]; readonly category: string; readonly next: string | null; readonly editor: Editor }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title="Events" section="none" version={version} linked={(desk) => eventsPage(events.map(toEvent), desk)}>
      <div class="opening">
        <h1>Events</h1>
        <p class="tally">What people say that dates and statements tell of, the earliest first. <a href={urls.eventsJsonLd()}>As JSON-LD</a></p>
      </div>
      <form class="search" method="get" action={urls.events()}>
        <p class="field"><label for="category">Category</label>
          <select id="category" name="category"><option value="">all</option>{EVENT_CATEGORIES.map((one) => <option value={one} selected={one === category}>{one}</option>)}</select>
        </p>
        <p class="field"><button type="submit">Show</button></p>
      </form>
      {events.length === 0 ? <p class="empty">Nothing is tagged. An editor tags dates and statements from a <a href={urls.timeline({ search: {} })}>timeline</a>.</p> : (
        <ol class="contents" role="list">
          {events.map(({ event, article }) => (
            <li>
              <p class="entry-place">{event.date?.value == null ? <span class="unknown">day not known</span> : <time datetime={event.date.value}>{dateInWords(event.date.value)}</time>} · <span class="label tag">{event.category}</span></p>
              <p class="event-words" dir="auto">{event.target.statement === null ? event.sentence : <a href={urls.statement(event.target.statement)}>{event.sentence}</a>}</p>
              {event.note === '' ? null : <p class="aside" dir="auto">{event.note}</p>}
              <p class="entry-place">{article === null ? 'The page is not in this ledger' : <ArticleLink article={article} />} · says <bdi>{event.editor}</bdi></p>
              {mayWrite ? <UndoRemark id={event.id} editor={editor} /> : null}
            </li>
          ))}
        </ol>
      )}
      {next === null ? null : <p class="onward"><a href={urls.events({ category, after: next })}>Later ones</a></p>}
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
    <Layout title={faults.length > 0 ? 'What it tells of: something to put right' : 'What it tells of'} section="none" version={version}>
      <div class="opening"><h1>What it tells of</h1><p class="tally">By your reading: it stands with your name, and can be taken back. <a href={urls.events()}>All that was tagged</a></p></div>
      <blockquote class="tagged-words" dir="auto">{words}</blockquote>
      <form class="form" method="post" action={action}>
        <FaultSummary faults={faults}><p>Nothing was kept. What you typed is still here.</p></FaultSummary>
        <Field name="category" label="It tells of" faults={faults} hint="The categories of PLOVER, by their names." control={(ties) => (
          <select {...ties}>
            <option value="">Choose one</option>
            {EVENT_CATEGORIES.map((one) => <option value={one} selected={one === typed.category}>{one}: {EVENT_MEANINGS[one]}</option>)}
            <option value="none" selected={typed.category === 'none'}>none of these: no event after all</option>
          </select>
        )} />
        <NoteFields typed={typed} editor={editor} faults={faults} hint="All can read it. May stay empty." />
        <p class="form-do"><button type="submit">Keep it</button></p>
      </form>
      <RemarkLog log={log} told={({ category }) => category ?? 'no event'} editor={editor} title="What was said of it" />
    </Layout>
  )
}
