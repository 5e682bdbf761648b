import type { KeptReport, LooseCorrection, Part, StatementInArticle } from '../../record/ledger.js'
import { urls } from '../urls.js'
import type { Editor } from '../editor.js'
import { ArticleLink } from '../parts/article-line.js'
import { Changes } from '../parts/correction.js'
import { Entry } from '../parts/entry.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { timeInWords } from '../view/dates.js'

/** What of the queue is shown. */
export const QUEUES = ['open', 'taken', 'loose', 'unsure', 'answered', 'closed'] as const
export type Queue = (typeof QUEUES)[number]

const NAMES: Readonly<Record<Queue, string>> = {
  open: 'Reports', taken: 'Taken', loose: 'Corrections that fit no more', unsure: 'Statements to look at', answered: 'Answered', closed: 'Closed',
}

interface Shown {
  readonly version: string
  readonly queue: Queue
  readonly counts: Readonly<Record<Exclude<Queue, 'unsure'>, number>>
  readonly reports: Part<KeptReport> | null
  readonly loose: Part<LooseCorrection> | null
  readonly unsure: readonly StatementInArticle[] | null
  readonly editor: Editor
  /** What could not be done, after a form. */
  readonly problem: string | null
}

/** What waits for an editor. */
export function QueuePage({ version, queue, counts, reports, loose, unsure, editor, problem }: Shown) {
  const part = reports ?? loose
  return (
    <Layout title="Queue" section="queue" version={version}>
      <div class="opening">
        <h1>Queue</h1>
        <p class="tally">What readers reported, corrections that fit their page no more, and statements that the reading is least sure of.</p>
      </div>
      <nav class="filters" aria-label="What to show">
        <ul role="list">
          {QUEUES.map((one) => <li><a href={urls.queue({ show: one })} {...(one === queue && { 'aria-current': 'page' as const })}>{NAMES[one]}{one === 'unsure' ? null : ` (${counts[one]})`}</a></li>)}
        </ul>
      </nav>
      {problem === null ? null : <p class="said" role="alert">{problem}</p>}
      {reports?.items.map((of) => <ReportEntry of={of} editor={editor} queue={queue} />)}
      {loose?.items.map((of) => <LooseEntry of={of} editor={editor} />)}
      {unsure === null ? null : <ol class="results" role="list">{unsure.map((of) => <Entry of={of} withArticle />)}</ol>}
      {(part?.items.length ?? unsure?.length ?? 0) === 0 ? <p class="empty">{EMPTY[queue]}</p> : null}
      {part?.next == null ? null : <p class="onward"><a href={urls.queue({ show: queue, after: part.next })}>Older ones</a></p>}
    </Layout>
  )
}

const EMPTY: Readonly<Record<Queue, string>> = {
  open: 'No report waits.', taken: 'Nobody has taken a report.', loose: 'Every correction fits its page.', unsure: 'There is no statement that nobody has looked at.', answered: 'No report was answered yet.', closed: 'No report was closed.',
}

/** In place of the queue, for who may not see what readers wrote. */
export function QueueForEditors({ version }: { readonly version: string }) {
  return <Layout title="Queue" section="queue" version={version}><div class="opening"><h1>Queue</h1></div><ReadOnly /></Layout>
}

function ReportEntry({ of: { report: { id, at, kind, note, contact, target }, handlings, page, state }, editor, queue }: { readonly of: KeptReport; readonly editor: Editor; readonly queue: Queue }) {
  const last = handlings.at(-1)
  const correct = target.statement === null ? urls.addStatement(page.id, { content: target.quote.exact, answers: id }) : urls.correct(target.statement, { answers: id })
  return (
    <section class="waiting" aria-labelledby={`r-${id}`}>
      <h2 id={`r-${id}`}>{kind}</h2>
      <p class="aside"><time datetime={at}>{timeInWords(at)}</time> · <ArticleLink article={page} />{last === undefined || last.is === 'given back' ? null : <> · {last.is} by <bdi>{last.editor}</bdi></>}</p>
      <p class="waiting-words" dir="auto"><span class="around">{target.quote.prefix}</span>{target.statement === null ? target.quote.exact : <a href={urls.statement(target.statement)}>{target.quote.exact}</a>}<span class="around">{target.quote.suffix}</span></p>
      {note === '' ? null : <p class="as-typed" dir="auto">{note}</p>}
      {contact === null ? null : <p class="aside">To be reached at <bdi>{contact}</bdi></p>}
      {state === 'closed' && last !== undefined ? <p>Closed: <bdi>{last.why}</bdi></p> : null}
      {state === 'open' || state === 'taken' ? (
        <>
          <p class="source-do"><a href={correct}>{target.statement === null ? 'Add a statement here' : 'Correct it'}</a></p>
          <Handle id={id} editor={editor} queue={queue} taken={state === 'taken'} />
        </>
      ) : null}
    </section>
  )
}

function LooseEntry({ of: { correction: { id, at, editor: by, changes, why, target, is }, page, now }, editor }: { readonly of: LooseCorrection; readonly editor: Editor }) {
  return (
    <section class="waiting" aria-labelledby={`l-${id}`}>
      <h2 id={`l-${id}`}>{is === 'reject' ? 'Rejected' : is === 'add' ? 'Added' : is === 'confirm' ? 'Confirmed' : 'Corrected'} by <bdi>{by}</bdi></h2>
      <p class="aside"><time datetime={at}>{timeInWords(at)}</time> · <ArticleLink article={page} /> · <a href={urls.correction(id)}>the correction</a></p>
      <dl class="particulars">
        <div><dt>Then</dt><dd dir="auto"><span class="around">{target.quote.prefix}</span>{target.quote.exact}<span class="around">{target.quote.suffix}</span></dd></div>
        <div><dt>Now</dt><dd dir="auto">{nowOf(now.text, target.quote.exact) ?? <span class="unknown">These words don’t stand in the page any more.</span>} <a href={urls.article(now.id)}>Read it</a></dd></div>
      </dl>
      <Changes changes={changes} />
      {why === '' ? null : <p>Why: <bdi>{why}</bdi></p>}
      <Handle id={id} editor={editor} queue="loose" taken={false} />
    </section>
  )
}

/** The words where they stand still, though not as one statement’s. */
function nowOf(text: string, words: string): string | null {
  const at = text.indexOf(words)
  return at < 0 ? null : text.slice(Math.max(0, at - 60), at + words.length + 60).toWellFormed()
}

function Handle({ id, editor, queue, taken }: { readonly id: string; readonly editor: Editor; readonly queue: Queue; readonly taken: boolean }) {
  return (
    <form class="handle" method="post" action={urls.handle(id)}>
      <input type="hidden" name="show" value={queue} />
      {editor.fixed ? null : <p><label for={`editor-${id}`}>Your name</label> <input id={`editor-${id}`} name="editor" value={editor.name} autocomplete="name" class="short" /></p>}
      <p><label for={`why-${id}`}>Reason for closing it without a correction</label> <input id={`why-${id}`} name="why" autocomplete="off" /></p>
      <p class="form-do">
        {queue === 'loose' ? null : <button type="submit" name="do" value={taken ? 'given back' : 'taken'} class="small">{taken ? 'Give back' : 'Take'}</button>}
        <button type="submit" name="do" value="closed" class="small">Close</button>
      </p>
    </form>
  )
}
