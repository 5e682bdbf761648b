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
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

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
    <Layout title={t('people.title')} section="speakers" version={version} linked={(desk) => judgedPage({ judgements, assignments: assignments.items }, desk)}>
      <div class="opening">
        <h1>{t('people.title')}</h1>
        <p class="tally">{rich('people.tally', { a: (words) => <a href={urls.speakers()}>{words}</a> })}</p>
      </div>
      {problem === null ? null : (
        <section class="waiting">
          <p class="said" role="alert"><InEnglish>{problem.message}</InEnglish></p>
          <Undo id={problem.id} action={problem.of === 'judgement' ? urls.undoJudgement(problem.id) : urls.undoAssignment(problem.id)} editor={{ ...editor, name: problem.editor }} typed={problem.why} />
        </section>
      )}
      <section class="waiting" aria-labelledby="may-be">
        <h2 id="may-be">{t('people.mayBe')}</h2>
        {suggestions.length === 0 ? <p>{t('people.noneMayBe')}</p> : (
          <ul class="correction-list" role="list">
            {suggestions.map(({ left, right, why }) => (
              <li>{rich('people.pairWhy', { left: <a href={urls.speaker(left)}><bdi>{left}</bdi></a>, right: <a href={urls.speaker(right)}><bdi>{right}</bdi></a>, why: <InEnglish>{why.join('; ')}</InEnglish> })} <a href={urls.judge(left, right)}>{rich(mayWrite ? 'people.judgePair' : 'people.comparePair', { left, right, unseen: (words) => <span class="unseen">{words}</span> })}</a></li>
            ))}
          </ul>
        )}
      </section>
      <section class="waiting" aria-labelledby="judged">
        <h2 id="judged">{t('people.judged')}</h2>
        {judgements.length === 0 ? <p>{t('people.noneJudged')}</p> : <ol class="correction-list" role="list">{judgements.map((of) => <JudgementEntry of={of} editor={editor} />)}</ol>}
      </section>
      <section class="waiting" aria-labelledby="given">
        <h2 id="given">{t('people.given')}</h2>
        {assignments.items.length === 0 ? <p>{t('people.noneGiven')}</p> : <ol class="correction-list" role="list">{assignments.items.map((of) => <AssignmentEntry of={of} editor={editor} />)}</ol>}
        {assignments.next === null ? null : <p class="onward"><a href={urls.people(assignments.next)}>{t('people.earlier')}</a></p>}
      </section>
    </Layout>
  )
}

function JudgementEntry({ of: { judgement: { id, at, editor: by, left, right, is, why, undoes }, counts }, editor }: { readonly of: KeptJudgement; readonly editor: Editor }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <li>
      <p class="correction-who"><bdi>{by}</bdi> <time datetime={at}>{timeInWords(at)}</time></p>
      <p>{rich(undoes === null ? `people.${is}` : 'people.takenBack', { left: <bdi>{left}</bdi>, right: <bdi>{right}</bdi> })}. {rich('deciding.whyIs', { why: <bdi>{why}</bdi> })}</p>
      {counts || undoes !== null ? null : <p class="doubt-word">{t('deciding.countsNoMore')}</p>}
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
      <p>{undoes === null ? rich('people.ofAnother', { speaker: <a href={urls.speaker(speaker)}><bdi>{speaker}</bdi></a>, actor: <a href={urls.speaker(actor)}><bdi>{actor}</bdi></a> }) : rich('people.backTo', { actor: <bdi>{actor}</bdi>, speaker: <bdi>{speaker}</bdi> })}. {rich('deciding.whyIs', { why: <bdi>{why}</bdi> })}</p>
      {counts || undoes !== null ? null : <p class="doubt-word">{t('deciding.countsNoMore')}</p>}
      {counts && !fits ? <p class="doubt-word">{rich('people.fitsNoMore', { speaker: <bdi>{speaker}</bdi> })}</p> : null}
      {mayWrite && counts ? <Undo id={id} action={urls.undoAssignment(id)} editor={editor} /> : null}
    </li>
  )
}

/** `typed`: a reason that came back. */
function Undo({ id, action, editor, typed }: { readonly id: string; readonly action: string; readonly editor: Editor; readonly typed?: string }) {
  const of = typed === undefined ? id : `again-${id}`
  return (
    <form class="handle" method="post" action={action}>
      {editor.fixed ? null : <p><label for={`editor-${of}`}>{t('deciding.yourName')}</label> <input id={`editor-${of}`} name="editor" value={editor.name} autocomplete="name" class="short" /></p>}
      <p><label for={`why-${of}`}>{t('people.whyTakeBack')}</label> <input id={`why-${of}`} name="why" value={typed ?? ''} autocomplete="off" /></p>
      <p class="form-do"><button type="submit" class="small">{t('deciding.takeBack')}</button></p>
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
  const names = (of: JoinPreview['left']) => of.map(({ name, statements }, i) => <>{i > 0 ? ', ' : null}{rich('people.nameWith', { name: <bdi>{name}</bdi>, n: statements })}</>)
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('people.oneOrTwo') }) : t('people.oneOrTwo')} section="speakers" version={version} {...(preview !== null && { linked: (desk: string) => statementsPage('CollectionPage', 'What joining them moves', preview.moved, desk) })}>
      <div class="opening"><h1>{t('people.oneOrTwo')}</h1><p class="tally"><a href={urls.people()}>{t('people.title')}</a></p></div>
      <form class="form" method="get" action={urls.judge()}>
        <Field name="left" label={t('people.left')} faults={mayWrite ? [] : faults} hint={t('people.leftHint')} control={(ties) => <input {...ties} value={left} autocomplete="off" dir="auto" />} />
        <Field name="right" label={t('people.right')} faults={mayWrite ? [] : faults} hint={t('people.rightHint')} control={(ties) => <input {...ties} value={right} autocomplete="off" dir="auto" />} />
        <p class="form-do"><button type="submit" class="small">{t('people.compare')}</button></p>
      </form>
      {preview === null ? null : (
        <section class="preview" aria-labelledby="preview">
          <h2 id="preview">{t('people.whatMoves')}</h2>
          <p>{rich('people.under', { person: <bdi>{preview.person}</bdi>, names: names(preview.left) })}</p>
          <p>{rich('people.wouldCome', { names: names(preview.right), n: preview.total })}</p>
          <ul class="entries" role="list">{preview.moved.map((of) => <Entry of={of} withArticle />)}</ul>
        </section>
      )}
      {!mayWrite || ((left === '' || right === '') && faults.length === 0) ? null : (
        <form class="form" method="post" action={urls.judge()}>
          <FaultSummary faults={faults}><p>{t('deciding.nothingKept')}</p></FaultSummary>
          <input type="hidden" name="left" value={left} /><input type="hidden" name="right" value={right} />
          <Field name="is" label={t('people.theyAre')} faults={faults} hint={t('people.theyAreHint')} control={(ties) => (
            <select {...ties}>
              {([['', t('deciding.chooseOne')], ['same', t('people.onePerson')], ['different', t('people.twoPeople')], ['unsure', t('people.cantBeTold')]] as const).map(([value, words]) => <option value={value} selected={value === typed.is}>{words}</option>)}
            </select>
          )} />
          <Field name="why" label={t('deciding.why')} faults={faults} hint={t('people.allCanRead')} control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.why}`}</textarea>} />
          {editor.fixed ? null : <Field name="editor" label={t('deciding.yourName')} faults={faults} hint={t('deciding.standsWithIt')} control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />}
          <p class="form-do"><button type="submit">{t('people.judge')}</button></p>
        </form>
      )}
    </Layout>
  )
}
