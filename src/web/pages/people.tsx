import { useContext } from 'hono/jsx'
import { judgedPage } from '../../export/schema-org-kept.js'
import { statementsPage } from '../../export/schema-org-pages.js'
import type { JoinPreview, KeptAssignment, KeptJudgement, Part, Suggestion } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Refused } from '../forms/refused.js'
import type { Fault } from '../forms/fault.js'
import { Entry } from '../parts/entry.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { shortened } from '../../export/excerpt.js'
import { timeInWords } from '../words/dates.js'
import { counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'

/** The fields of the form to judge two names. */
export type JudgeField = 'left' | 'right' | 'is' | 'why' | 'editor'

/** Names that may be one person's, and what was judged. */
export function PeoplePage({ version, suggestions, judgements, assignments, editor, problem }: {
  readonly version: string
  readonly suggestions: readonly Suggestion[]
  readonly judgements: readonly KeptJudgement[]
  readonly assignments: Part<KeptAssignment>
  readonly editor: Editor
  /** What could not be done, after a form. */
  readonly problem: (Refused & { readonly of: 'judgement' | 'assignment' }) | null
}) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title="Names of people" section="speakers" version={version} linked={(desk) => judgedPage({ judgements, assignments: assignments.items }, desk)}>
      <div class="opening">
        <h1>Names of people</h1>
        <p class="tally">Which names are one person’s is for people to judge; no program joins them. <a href={urls.speakers()}>All speakers</a></p>
      </div>
      {problem === null ? null : (
        <section class="waiting">
          <p class="said" role="alert">{problem.message}</p>
          <Undo id={problem.id} action={problem.of === 'judgement' ? urls.undoJudgement(problem.id) : urls.undoAssignment(problem.id)} editor={{ ...editor, name: problem.editor }} typed={problem.why} />
        </section>
      )}
      <section class="waiting" aria-labelledby="may-be">
        <h2 id="may-be">May be one person’s</h2>
        {suggestions.length === 0 ? <p>No two names look like one person’s that nobody has judged.</p> : (
          <ul class="correction-list" role="list">
            {suggestions.map(({ left, right, why }) => (
              <li><a href={urls.speaker(left)}><bdi>{left}</bdi></a> and <a href={urls.speaker(right)}><bdi>{right}</bdi></a>: {why.join('; ')}. <a href={urls.judge(left, right)}>{mayWrite ? 'Judge' : 'Compare'}<span class="unseen"> {left} and {right}</span></a></li>
            ))}
          </ul>
        )}
      </section>
      <section class="waiting" aria-labelledby="judged">
        <h2 id="judged">Judged</h2>
        {judgements.length === 0 ? <p>Nothing was judged yet.</p> : <ol class="correction-list" role="list">{judgements.map((of) => <JudgementEntry of={of} editor={editor} />)}</ol>}
      </section>
      <section class="waiting" aria-labelledby="given">
        <h2 id="given">Given to somebody else</h2>
        {assignments.items.length === 0 ? <p>No statement was given to another than whom its page names.</p> : <ol class="correction-list" role="list">{assignments.items.map((of) => <AssignmentEntry of={of} editor={editor} />)}</ol>}
        {assignments.next === null ? null : <p class="onward"><a href={urls.people(assignments.next)}>Earlier ones</a></p>}
      </section>
    </Layout>
  )
}

const SAID = { same: 'are one person', different: 'are two people', unsure: 'may or may not be one person' } as const

function JudgementEntry({ of: { judgement: { id, at, editor: by, left, right, is, why, undoes }, counts }, editor }: { readonly of: KeptJudgement; readonly editor: Editor }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <li>
      <p class="correction-who"><bdi>{by}</bdi> <time datetime={at}>{timeInWords(at)}</time></p>
      <p><bdi>{left}</bdi> and <bdi>{right}</bdi>{undoes === null ? ` ${SAID[is]}` : ': what was judged is taken back'}. Why: <bdi>{why}</bdi></p>
      {counts || undoes !== null ? null : <p class="doubt-word">Counts no more.</p>}
      {mayWrite && counts ? <Undo id={id} action={urls.undoJudgement(id)} editor={editor} /> : null}
    </li>
  )
}

function AssignmentEntry({ of: { assignment: { id, at, editor: by, target: { statement, quote }, speaker, actor, why, undoes }, counts, fits }, editor }: { readonly of: KeptAssignment; readonly editor: Editor }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <li>
      <p class="correction-who"><bdi>{by}</bdi> <time datetime={at}>{timeInWords(at)}</time></p>
      <p><a href={urls.statement(statement)}><bdi>{shortened(quote.exact.split(/\s+/).filter(Boolean).join(' '), 160)}</bdi></a></p>
      <p>{undoes === null ? <>Not <a href={urls.speaker(speaker)}><bdi>{speaker}</bdi></a>’s: <a href={urls.speaker(actor)}><bdi>{actor}</bdi></a>’s</> : <>Back from <bdi>{actor}</bdi> to <bdi>{speaker}</bdi></>}. Why: <bdi>{why}</bdi></p>
      {counts || undoes !== null ? null : <p class="doubt-word">Counts no more.</p>}
      {counts && !fits ? <p class="doubt-word">Fits no more: the page, read again or changed, has no such statement of <bdi>{speaker}</bdi>.</p> : null}
      {mayWrite && counts ? <Undo id={id} action={urls.undoAssignment(id)} editor={editor} /> : null}
    </li>
  )
}

/** `typed`: a reason that came back. */
function Undo({ id, action, editor, typed }: { readonly id: string; readonly action: string; readonly editor: Editor; readonly typed?: string }) {
  const of = typed === undefined ? id : `again-${id}`
  return (
    <form class="handle" method="post" action={action}>
      {editor.fixed ? null : <p><label for={`editor-${of}`}>Your name</label> <input id={`editor-${of}`} name="editor" value={editor.name} autocomplete="name" class="short" /></p>}
      <p><label for={`why-${of}`}>Reason for taking it back</label> <input id={`why-${of}`} name="why" value={typed ?? ''} autocomplete="off" /></p>
      <p class="form-do"><button type="submit" class="small">Take it back</button></p>
    </form>
  )
}

/** Two names side by side, what joining them would move, and the form to judge them. */
export function JudgePage({ version, left, right, preview, typed, editor, faults }: {
  readonly version: string
  readonly left: string
  readonly right: string
  /** `null` where one of them is nobody's name. */
  readonly preview: JoinPreview | null
  readonly typed: { readonly is: string; readonly why: string; readonly editor: string }
  readonly editor: Editor
  readonly faults: readonly Fault<JudgeField>[]
}) {
  const { mayWrite } = useContext(VisitContext)
  const names = (of: JoinPreview['left']) => of.map(({ name, statements }, i) => <>{i > 0 ? ', ' : null}<bdi>{name}</bdi> ({counted(statements, 'statement')})</>)
  return (
    <Layout title={faults.length > 0 ? 'One person or two: something to put right' : 'One person or two'} section="speakers" version={version} {...(preview !== null && { linked: (desk: string) => statementsPage('CollectionPage', 'What joining them moves', preview.moved, desk) })}>
      <div class="opening"><h1>One person or two</h1><p class="tally"><a href={urls.people()}>Names of people</a></p></div>
      <form class="form" method="get" action={urls.judge()}>
        <Field name="left" label="One name" faults={mayWrite ? [] : faults} hint="As the list of speakers has it. Joined, both are found under this one." control={(ties) => <input {...ties} value={left} autocomplete="off" dir="auto" />} />
        <Field name="right" label="The other" faults={mayWrite ? [] : faults} hint="The one that moves." control={(ties) => <input {...ties} value={right} autocomplete="off" dir="auto" />} />
        <p class="form-do"><button type="submit" class="small">Compare</button></p>
      </form>
      {preview === null ? null : (
        <section class="preview" aria-labelledby="preview">
          <h2 id="preview">What joining them moves</h2>
          <p>Under <bdi>{preview.person}</bdi>: {names(preview.left)}.</p>
          <p>To it would come {names(preview.right)}: {counted(preview.total, 'statement')} in all.</p>
          <ul class="entries" role="list">{preview.moved.map((of) => <Entry of={of} withArticle />)}</ul>
        </section>
      )}
      {!mayWrite || ((left === '' || right === '') && faults.length === 0) ? null : (
        <form class="form" method="post" action={urls.judge()}>
          <FaultSummary faults={faults}><p>Nothing was kept. What you typed is still here.</p></FaultSummary>
          <input type="hidden" name="left" value={left} /><input type="hidden" name="right" value={right} />
          <Field name="is" label="They are" faults={faults} hint="Two people can’t be joined later, by whomever, before that is taken back." control={(ties) => (
            <select {...ties}>
              {([['', 'Choose one'], ['same', 'one person'], ['different', 'two people'], ['unsure', 'it can’t be told']] as const).map(([value, words]) => <option value={value} selected={value === typed.is}>{words}</option>)}
            </select>
          )} />
          <Field name="why" label="Why" faults={faults} hint="All can read it." control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.why}`}</textarea>} />
          {editor.fixed ? null : <Field name="editor" label="Your name" faults={faults} hint="Stands with it." control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />}
          <p class="form-do"><button type="submit">Judge</button></p>
        </form>
      )}
    </Layout>
  )
}
