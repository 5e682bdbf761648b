import { useContext } from 'hono/jsx'
import { correctionComment, correctionsPage } from '../../export/schema-org-pages.js'
import type { KeptCorrection, Part } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { CorrectionEntry } from '../parts/correction.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls, type CorrectionsAsked } from '../urls.js'
import { VisitContext } from '../visit.js'

/** The public log of corrections: all, or those that are asked for. `wrong`: fields whose day is none. */
export function CorrectionsPage({ version, found, of, isFirst, wrong }: {
  readonly version: string
  readonly found: Part<KeptCorrection>
  readonly of: CorrectionsAsked
  readonly isFirst: boolean
  readonly wrong: readonly ('from' | 'to')[]
}) {
  const some = Object.keys(of).length > 0
  return (
    <Layout title="Corrections" section="corrections" version={version} linked={(desk) => correctionsPage(found.items, desk)}>
      <div class="opening">
        <h1>Corrections</h1>
        <p class="tally">
          {of.statement !== undefined ? <>Of <a href={urls.statement(of.statement)}>one statement</a>. <a href={urls.corrections()}>All corrections</a></>
            : of.article !== undefined ? <>Of <a href={urls.article(of.article)}>one page</a>. <a href={urls.corrections()}>All corrections</a></>
              : <>What editors decided: before, after, who and why.</>}
          {' '}To be followed as <a href={urls.correctionsAtom(of)}>Atom</a> or <a href={urls.correctionsFeed(of)}>JSON Feed</a>{some ? ', as they are asked for here' : ''}.
          {' '}<a href={urls.accuracy()}>What they tell of the reading</a> · <a href={urls.wordings()}>Corrections of translations</a>
        </p>
      </div>
      <form class="search" method="get" action={urls.corrections()} aria-label="Which corrections">
        {of.statement === undefined ? null : <input type="hidden" name="statement" value={of.statement} />}
        {of.article === undefined ? null : <input type="hidden" name="article" value={of.article} />}
        <Asked name="person" label="Of whose statements" of={of} />
        <Asked name="editor" label="By whom" of={of} />
        <Asked name="from" label="From the day" of={of} wrong={wrong.includes('from')} />
        <Asked name="to" label="To the day" of={of} wrong={wrong.includes('to')} />
        <p class="field"><button type="submit">Show</button></p>
      </form>
      {wrong.length > 0 ? <p class="said" role="alert">Write a day, month or year as 2031-03-09, 2031-03 or 2031.</p>
        : found.items.length === 0 ? <p class="empty">{some || !isFirst ? 'There is none here.' : 'Nothing was corrected yet.'}</p> : null}
      <ol class="correction-list" role="list">{found.items.map((one) => <CorrectionEntry of={one} />)}</ol>
      {found.next === null ? null : <p class="onward"><a rel="next" href={urls.corrections({ ...of, after: found.next })}>Older ones</a></p>}
    </Layout>
  )
}

function Asked({ name, label, of, wrong = false }: { readonly name: 'person' | 'editor' | 'from' | 'to'; readonly label: string; readonly of: CorrectionsAsked; readonly wrong?: boolean }) {
  const isDay = name === 'from' || name === 'to'
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} value={of[name] ?? ''} autocomplete="off" dir="auto" {...(isDay && { placeholder: '2031-03-09' })} {...(wrong && { 'aria-invalid': 'true' as const })} />
    </p>
  )
}

/** One correction; and the form that takes it back. */
export function CorrectionPage({ version, kept, editor, why, faults }: {
  readonly version: string
  readonly kept: KeptCorrection
  readonly editor: Editor
  readonly why: string
  readonly faults: readonly Fault<'why' | 'editor' | 'undoes'>[]
}) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title={faults.length > 0 ? 'Correction: something to put right' : 'Correction'} section="corrections" version={version} linked={(desk) => correctionComment(kept, desk)}>
      <div class="opening"><h1>Correction</h1><p class="tally"><a href={urls.corrections()}>All corrections</a></p></div>
      <ol class="correction-list" role="list"><CorrectionEntry of={kept} /></ol>
      {faults.length > 0 && !kept.counts ? (
        <div class="said" role="alert">
          {faults.map(({ message }) => <p>{message}</p>)}
          <p dir="auto">You wrote: “<span class="as-typed">{why}</span>”{editor.fixed ? null : <>, as <bdi>{editor.name}</bdi></>}</p>
        </div>
      ) : null}
      {mayWrite && kept.counts ? (
        <form class="form" id="undo" method="post" action={urls.undo(kept.correction.id)}>
          <h2>Take it back</h2>
          <FaultSummary faults={faults}><p>Nothing was changed.</p></FaultSummary>
          <Field name="why" label="Why" faults={faults} hint="Both stay in the log." control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${why}`}</textarea>} />
          {editor.fixed ? null : <Field name="editor" label="Your name" faults={faults} hint="Stands with it." control={(ties) => <input {...ties} class="short" value={editor.name} autocomplete="name" />} />}
          <p class="form-do"><button type="submit">Take it back</button></p>
        </form>
      ) : null}
    </Layout>
  )
}
