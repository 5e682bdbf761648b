import type { KeptReport, LooseDecision, Part, Problematic, Unsure } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { visible, visibleLines } from '../../export/visible.js'
import type { Editor } from '../editor.js'
import type { Refused } from '../forms/refused.js'
import { ArticleLink } from '../parts/article-line.js'
import { toLooseContract } from '../../export/to-queue.js'
import { Changes } from '../parts/correction.js'
import { Entry } from '../parts/entry.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { timeInWords } from '../words/dates.js'

/** What of the queue is shown. */
export const QUEUES = ['open', 'taken', 'loose', 'unsure', 'problems', 'answered', 'closed'] as const
export type Queue = (typeof QUEUES)[number]

const NAMES: Readonly<Record<Queue, string>> = {
  open: 'Reports', taken: 'Taken', loose: 'Decisions that fit no more', unsure: 'Statements to look at', problems: 'Problems', answered: 'Answered', closed: 'Closed',
}

interface Shown {
  readonly version: string
  readonly queue: Queue
  readonly counts: Readonly<Record<Exclude<Queue, 'unsure' | 'problems'>, number>>
  readonly reports: Part<KeptReport> | null
  readonly loose: Part<LooseDecision> | null
  readonly unsure: readonly Unsure[] | null
  readonly problems: Part<Problematic> | null
  /** Only problems of this rule. */
  readonly rule: string
  readonly editor: Editor
  /** The decision that was kept a moment ago; `null` for none. */
  readonly kept: string | null
  /** What could not be done, after a form. */
  readonly problem: (Refused & { readonly taken: boolean }) | null
}

/** What waits for an editor. */
export function QueuePage({ version, queue, counts, reports, loose, unsure, problems, rule, editor, kept, problem }: Shown) {
  const part = reports ?? loose ?? problems
  return (
    <Layout title="Queue" section="queue" version={version}>
      <div class="opening">
        <h1>Queue</h1>
        <p class="tally">What readers reported, decisions that fit their page no more, statements that the reading is unsure of, and pages with problems.</p>
      </div>
      <nav class="filters" aria-label="What to show">
        <ul role="list">
          {QUEUES.map((one) => <li><a href={urls.queue({ show: one })} {...(one === queue && { 'aria-current': 'page' as const })}>{NAMES[one]}{one === 'unsure' || one === 'problems' ? null : ` (${counts[one]})`}</a></li>)}
        </ul>
      </nav>
      {kept === null ? null : <p class="said" role="status">Your decision is kept. <a href={urls.correction(kept)}>See it, or take it back</a>.</p>}
      {problem === null ? null : (
        <section class="waiting">
          <p class="said" role="alert">{problem.message}</p>
          <Handle id={problem.id} editor={{ ...editor, name: problem.editor }} queue={queue} taken={problem.taken} typed={problem.why} />
        </section>
      )}
      {reports?.items.map((of) => <ReportEntry of={of} editor={editor} queue={queue} />)}
      {loose?.items.map((of) => <LooseEntry of={of} editor={editor} />)}
      {unsure === null ? null : <p class="aside">Of the newest statements that nobody has decided on, the likeliest to be wrong first: by how often statements found like it, and speakers known like its, turn out to be right. Confirming what is right helps as much.</p>}
      {unsure?.map((of) => <UnsureEntry of={of} editor={editor} />)}
      {problems === null ? null : (
        <form class="handle" method="get" action={urls.queue()}>
          <input type="hidden" name="show" value="problems" />
          <p><label for="rule">Only of this rule, as in <code>date-unresolved</code></label> <input id="rule" name="rule" value={rule} autocomplete="off" /></p>
          <p class="form-do"><button type="submit" class="small">Show</button></p>
        </form>
      )}
      {problems?.items.map((of) => <ProblemEntry of={of} editor={editor} />)}
      {(part?.items.length ?? unsure?.length ?? 0) === 0 ? <p class="empty">{EMPTY[queue]}</p> : null}
      {part?.next == null ? null : <p class="onward"><a href={urls.queue({ show: queue, after: part.next, rule })}>Older ones</a></p>}
    </Layout>
  )
}

const EMPTY: Readonly<Record<Queue, string>> = {
  open: 'No report waits.', taken: 'Nobody has taken a report.', loose: 'Every decision fits its page.', unsure: 'There is no statement that nobody has looked at.', problems: 'No page has problems that nobody closed.', answered: 'No report was answered yet.', closed: 'No report was closed.',
}

/** In place of the queue, for who may not see what readers wrote. */
export function QueueForEditors({ version }: { readonly version: string }) {
  return <Layout title="Queue" section="queue" version={version}><div class="opening"><h1>Queue</h1></div><ReadOnly /></Layout>
}

function ReportEntry({ of: { report: { id, at, kind, note, contact, target }, handlings, page, state }, editor, queue }: { readonly of: KeptReport; readonly editor: Editor; readonly queue: Queue }) {
  const last = handlings.at(-1)
  const correct = target.statement === null ? urls.addStatement(page.id, { content: target.quote.exact, answers: id, from: queue }) : urls.correct(target.statement, { answers: id, from: queue })
  return (
    <section class="waiting" aria-labelledby={`r-${id}`}>
      <h2 id={`r-${id}`}>{kind}</h2>
      <p class="aside"><time datetime={at}>{timeInWords(at)}</time> · <ArticleLink article={page} />{last === undefined || last.is === 'given back' ? null : <> · {last.is} by <bdi>{last.editor}</bdi></>}</p>
      <p class="waiting-words" dir="auto"><span class="around">{target.quote.prefix}</span>{target.statement === null ? target.quote.exact : <a href={urls.statement(target.statement)}>{target.quote.exact}</a>}<span class="around">{target.quote.suffix}</span></p>
      {note === '' ? null : <p class="as-typed" dir="auto">{visibleLines(note)}</p>}
      {contact === null ? null : <p class="aside">To be reached at <bdi>{visible(contact)}</bdi></p>}
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

function UnsureEntry({ of: { of, why, taken, doubt }, editor }: { readonly of: Unsure; readonly editor: Editor }) {
  const { id } = of.statement
  return (
    <div class="waiting">
      <ol class="results" role="list"><Entry of={of} withArticle /></ol>
      <p class="aside">Likely to be wrong in something: {Math.round(doubt * 100)} %: <bdi>{why.join('; ')}</bdi>.{taken === null ? null : <> Taken by <bdi>{taken.editor}</bdi>.</>}</p>
      <p class="source-do"><a href={urls.correct(id, { from: 'unsure' })}>Confirm or correct it</a></p>
      <Handle id={id} editor={editor} queue="unsure" taken={taken !== null} />
    </div>
  )
}

/** Problems of a page that are shown, with the words around. */
const MOST_PROBLEMS = 8

function ProblemEntry({ of: { page, problems, taken }, editor }: { readonly of: Problematic; readonly editor: Editor }) {
  return (
    <section class="waiting" aria-labelledby={`p-${page.id}`}>
      <h2 id={`p-${page.id}`}><ArticleLink article={page} /></h2>
      {taken === null ? null : <p class="aside">Taken by <bdi>{taken.editor}</bdi></p>}
      <dl class="particulars">
        {problems.slice(0, MOST_PROBLEMS).map(({ rule, message, begin, end }) => (
          <div>
            <dt>{rule}</dt>
            <dd>{message}{end > begin ? <> <span class="waiting-words" dir="auto"><span class="around">{page.text.slice(Math.max(0, begin - 60), begin).toWellFormed()}</span>{page.text.slice(begin, Math.min(end, begin + 200)).toWellFormed()}<span class="around">{page.text.slice(end, end + 60).toWellFormed()}</span></span></> : null}</dd>
          </div>
        ))}
      </dl>
      {problems.length > MOST_PROBLEMS ? <p class="aside">And {problems.length - MOST_PROBLEMS} more.</p> : null}
      <p class="source-do"><a href={urls.article(page.id)}>Open the page</a> · <a href={urls.addStatement(page.id, { from: 'problems' })}>Add a statement</a></p>
      <Handle id={page.id} editor={editor} queue="problems" taken={taken !== null} />
    </section>
  )
}

const LOOSE_TITLES: Readonly<Record<ReturnType<typeof toLooseContract>['is'], string>> = { correction: 'Corrected', assignment: 'Given to somebody else', promise: 'Kept as a promise', event: 'Tagged' }

function LooseEntry({ of, editor }: { readonly of: LooseDecision; readonly editor: Editor }) {
  const { is, id, at, editor: by, decided, why, statement, words, before, behind, nowWords, takenBy } = toLooseContract(of)
  const { page, now } = of
  return (
    <section class="waiting" aria-labelledby={`l-${id}`}>
      <h2 id={`l-${id}`}>{of.is === 'correction' ? LOOSE_DEEDS[of.decision.is] ?? LOOSE_TITLES.correction : LOOSE_TITLES[is]} by <bdi>{by}</bdi></h2>
      <p class="aside"><time datetime={at}>{timeInWords(at)}</time> · <ArticleLink article={page} />{is === 'correction' ? <> · <a href={urls.correction(id)}>the correction</a></> : statement === null ? null : <> · <a href={is === 'promise' ? urls.promise(statement) : urls.statement(statement)}>{is === 'promise' ? 'the promise' : 'the statement'}</a></>}{takenBy === null ? null : <> · taken by <bdi>{takenBy}</bdi></>}</p>
      <dl class="particulars">
        <div><dt>Then</dt><dd dir="auto"><span class="around">{before}</span>{words}<span class="around">{behind}</span></dd></div>
        <div><dt>Now</dt><dd dir="auto">{nowWords ?? <span class="unknown">These words don’t stand in the page any more, nor what was around them.</span>} <a href={urls.article(now.id)}>Read it</a></dd></div>
        {of.is === 'correction' ? null : <div><dt>Decided</dt><dd dir="auto">{decided.join('; ')}</dd></div>}
      </dl>
      {of.is === 'correction' ? <Changes changes={of.decision.changes} /> : null}
      {why === '' ? null : <p>Why: <bdi>{visible(why)}</bdi></p>}
      <Handle id={id} editor={editor} queue="loose" taken={takenBy !== null} />
    </section>
  )
}

const LOOSE_DEEDS: Readonly<Record<string, string>> = { reject: 'Rejected', add: 'Added', confirm: 'Confirmed' }

/** `typed`: a reason that came back. */
function Handle({ id, editor, queue, taken, typed }: { readonly id: string; readonly editor: Editor; readonly queue: Queue; readonly taken: boolean; readonly typed?: string }) {
  const of = typed === undefined ? id : `again-${id}`
  return (
    <form class="handle" method="post" action={urls.handle(id)}>
      <input type="hidden" name="show" value={queue} />
      {editor.fixed ? null : <p><label for={`editor-${of}`}>Your name</label> <input id={`editor-${of}`} name="editor" value={editor.name} autocomplete="name" class="short" /></p>}
      <p><label for={`why-${of}`}>Reason for closing it without a correction</label> <input id={`why-${of}`} name="why" value={typed ?? ''} autocomplete="off" /></p>
      <p class="form-do">
        <button type="submit" name="do" value={taken ? 'given back' : 'taken'} class="small">{taken ? 'Give back' : 'Take'}</button>
        <button type="submit" name="do" value="closed" class="small">Close</button>
      </p>
    </form>
  )
}
