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
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

/** What of the queue is shown. */
export const QUEUES = ['open', 'taken', 'loose', 'unsure', 'problems', 'answered', 'closed'] as const
export type Queue = (typeof QUEUES)[number]

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
    <Layout title={t('queue.title')} section="queue" version={version}>
      <div class="opening">
        <h1>{t('queue.title')}</h1>
        <p class="tally">{t('queue.tally')}</p>
      </div>
      <nav class="filters" aria-label={t('queue.whatToShow')}>
        <ul role="list">
          {QUEUES.map((one) => <li><a href={urls.queue({ show: one })} {...(one === queue && { 'aria-current': 'page' as const })}>{t(`queue.${one}`)}{one === 'unsure' || one === 'problems' ? null : ` (${counts[one]})`}</a></li>)}
        </ul>
      </nav>
      {kept === null ? null : <p class="said" role="status">{rich('queue.kept', { a: (words) => <a href={urls.correction(kept)}>{words}</a> })}</p>}
      {problem === null ? null : (
        <section class="waiting">
          <p class="said" role="alert"><InEnglish>{problem.message}</InEnglish></p>
          <Handle id={problem.id} editor={{ ...editor, name: problem.editor }} queue={queue} taken={problem.taken} typed={problem.why} />
        </section>
      )}
      {reports?.items.map((of) => <ReportEntry of={of} editor={editor} queue={queue} />)}
      {loose?.items.map((of) => <LooseEntry of={of} editor={editor} />)}
      {unsure === null ? null : <p class="aside">{t('queue.unsureMeans')}</p>}
      {unsure?.map((of) => <UnsureEntry of={of} editor={editor} />)}
      {problems === null ? null : (
        <form class="handle" method="get" action={urls.queue()}>
          <input type="hidden" name="show" value="problems" />
          <p><label for="rule">{rich('queue.onlyRule', { code: (words) => <code>{words}</code> })}</label> <input id="rule" name="rule" value={rule} autocomplete="off" /></p>
          <p class="form-do"><button type="submit" class="small">{t('deciding.show')}</button></p>
        </form>
      )}
      {problems?.items.map((of) => <ProblemEntry of={of} editor={editor} />)}
      {(part?.items.length ?? unsure?.length ?? 0) === 0 ? <p class="empty">{t(`queue.${queue}Empty`)}</p> : null}
      {part?.next == null ? null : <p class="onward"><a href={urls.queue({ show: queue, after: part.next, rule })}>{t('deciding.older')}</a></p>}
    </Layout>
  )
}

/** In place of the queue, for who may not see what readers wrote. */
export function QueueForEditors({ version }: { readonly version: string }) {
  return <Layout title={t('queue.title')} section="queue" version={version}><div class="opening"><h1>{t('queue.title')}</h1></div><ReadOnly /></Layout>
}

function ReportEntry({ of: { report: { id, at, kind, note, contact, target }, handlings, page, state }, editor, queue }: { readonly of: KeptReport; readonly editor: Editor; readonly queue: Queue }) {
  const last = handlings.at(-1)
  const correct = target.statement === null ? urls.addStatement(page.id, { content: target.quote.exact, answers: id, from: queue }) : urls.correct(target.statement, { answers: id, from: queue })
  return (
    <section class="waiting" aria-labelledby={`r-${id}`}>
      <h2 id={`r-${id}`}>{t(`reportKinds.${kind}`)}</h2>
      <p class="aside"><time datetime={at}>{timeInWords(at)}</time> · <ArticleLink article={page} />{last === undefined || last.is === 'given back' ? null : <> · {rich(last.is === 'taken' ? 'queue.takenBy' : 'queue.closedBy', { who: <bdi>{last.editor}</bdi> })}</>}</p>
      <p class="waiting-words" dir="auto"><span class="around">{target.quote.prefix}</span>{target.statement === null ? target.quote.exact : <a href={urls.statement(target.statement)}>{target.quote.exact}</a>}<span class="around">{target.quote.suffix}</span></p>
      {note === '' ? null : <p class="as-typed" dir="auto">{visibleLines(note)}</p>}
      {contact === null ? null : <p class="aside">{rich('queue.contact', { at: <bdi>{visible(contact)}</bdi> })}</p>}
      {state === 'closed' && last !== undefined ? <p>{rich('queue.closedWhy', { why: <bdi>{last.why}</bdi> })}</p> : null}
      {state === 'open' || state === 'taken' ? (
        <>
          <p class="source-do"><a href={correct}>{t(target.statement === null ? 'queue.addHere' : 'queue.correctIt')}</a></p>
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
      <p class="aside">{rich('queue.likelyWrong', { n: Math.round(doubt * 100), why: <bdi><InEnglish>{why.join('; ')}</InEnglish></bdi> })}{taken === null ? null : <> {rich('queue.isTakenBy', { who: <bdi>{taken.editor}</bdi> })}.</>}</p>
      <p class="source-do"><a href={urls.correct(id, { from: 'unsure' })}>{t('queue.confirmOrCorrect')}</a></p>
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
      {taken === null ? null : <p class="aside">{rich('queue.isTakenBy', { who: <bdi>{taken.editor}</bdi> })}</p>}
      <dl class="particulars">
        {problems.slice(0, MOST_PROBLEMS).map(({ rule, message, begin, end }) => (
          <div>
            <dt>{rule}</dt>
            <dd><InEnglish>{message}</InEnglish>{end > begin ? <> <span class="waiting-words" dir="auto"><span class="around">{page.text.slice(Math.max(0, begin - 60), begin).toWellFormed()}</span>{page.text.slice(begin, Math.min(end, begin + 200)).toWellFormed()}<span class="around">{page.text.slice(end, end + 60).toWellFormed()}</span></span></> : null}</dd>
          </div>
        ))}
      </dl>
      {problems.length > MOST_PROBLEMS ? <p class="aside">{t('queue.more', { n: problems.length - MOST_PROBLEMS })}</p> : null}
      <p class="source-do"><a href={urls.article(page.id)}>{t('queue.openPage')}</a> · <a href={urls.addStatement(page.id, { from: 'problems' })}>{t('queue.addStatement')}</a></p>
      <Handle id={page.id} editor={editor} queue="problems" taken={taken !== null} />
    </section>
  )
}

/** What corrections do that is told apart. */
const LOOSE_DEEDS = ['reject', 'add', 'confirm'] as const

function LooseEntry({ of, editor }: { readonly of: LooseDecision; readonly editor: Editor }) {
  const { is, id, at, editor: by, decided, why, statement, words, before, behind, nowWords, takenBy } = toLooseContract(of)
  const { page, now } = of
  const deed = of.is === 'correction' ? LOOSE_DEEDS.find((one) => one === of.decision.is) ?? 'correction' : is
  return (
    <section class="waiting" aria-labelledby={`l-${id}`}>
      <h2 id={`l-${id}`}>{rich(`looseDecisions.${deed}`, { by: <bdi>{by}</bdi> })}</h2>
      <p class="aside"><time datetime={at}>{timeInWords(at)}</time> · <ArticleLink article={page} />{is === 'correction' ? <> · <a href={urls.correction(id)}>{t('queue.theCorrection')}</a></> : statement === null ? null : <> · <a href={is === 'promise' ? urls.promise(statement) : urls.statement(statement)}>{t(is === 'promise' ? 'queue.thePromise' : 'queue.theStatement')}</a></>}{takenBy === null ? null : <> · {rich('queue.takenBy', { who: <bdi>{takenBy}</bdi> })}</>}</p>
      <dl class="particulars">
        <div><dt>{t('queue.then')}</dt><dd dir="auto"><span class="around">{before}</span>{words}<span class="around">{behind}</span></dd></div>
        <div><dt>{t('queue.now')}</dt><dd dir="auto">{nowWords ?? <span class="unknown">{t('queue.wordsGone')}</span>} <a href={urls.article(now.id)}>{t('queue.readIt')}</a></dd></div>
        {of.is === 'correction' ? null : <div><dt>{t('queue.decided')}</dt><dd dir="auto"><InEnglish>{decided.join('; ')}</InEnglish></dd></div>}
      </dl>
      {of.is === 'correction' ? <Changes changes={of.decision.changes} /> : null}
      {why === '' ? null : <p>{rich('deciding.whyIs', { why: <bdi>{visible(why)}</bdi> })}</p>}
      <Handle id={id} editor={editor} queue="loose" taken={takenBy !== null} />
    </section>
  )
}

/** `typed`: a reason that came back. */
function Handle({ id, editor, queue, taken, typed }: { readonly id: string; readonly editor: Editor; readonly queue: Queue; readonly taken: boolean; readonly typed?: string }) {
  const of = typed === undefined ? id : `again-${id}`
  return (
    <form class="handle" method="post" action={urls.handle(id)}>
      <input type="hidden" name="show" value={queue} />
      {editor.fixed ? null : <p><label for={`editor-${of}`}>{t('deciding.yourName')}</label> <input id={`editor-${of}`} name="editor" value={editor.name} autocomplete="name" class="short" /></p>}
      <p><label for={`why-${of}`}>{t('queue.whyClose')}</label> <input id={`why-${of}`} name="why" value={typed ?? ''} autocomplete="off" /></p>
      <p class="form-do">
        <button type="submit" name="do" value={taken ? 'given back' : 'taken'} class="small">{t(taken ? 'queue.giveBack' : 'queue.take')}</button>
        <button type="submit" name="do" value="closed" class="small">{t('queue.close')}</button>
      </p>
    </form>
  )
}
