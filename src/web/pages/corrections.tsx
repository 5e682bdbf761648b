import { useContext } from 'hono/jsx'
import type { KeptCorrection, Part } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { CorrectionEntry } from '../parts/correction.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'

/** The public log of corrections: all, of a statement, or of a page. */
export function CorrectionsPage({ version, found, of, isFirst }: {
  readonly version: string
  readonly found: Part<KeptCorrection>
  readonly of: { readonly statement?: string | undefined; readonly article?: string | undefined }
  readonly isFirst: boolean
}) {
  const some = of.statement !== undefined || of.article !== undefined
  return (
    <Layout title="Corrections" section="corrections" version={version}>
      <div class="opening">
        <h1>Corrections</h1>
        <p class="tally">
          {of.statement !== undefined ? <>Of <a href={urls.statement(of.statement)}>one statement</a>. <a href={urls.corrections()}>All corrections</a></>
            : of.article !== undefined ? <>Of <a href={urls.article(of.article)}>one page</a>. <a href={urls.corrections()}>All corrections</a></>
              : <>What editors decided: before, after, who and why. To be followed as <a href={urls.correctionsAtom()}>Atom</a> or <a href={urls.correctionsFeed()}>JSON Feed</a>.</>}
        </p>
      </div>
      {found.items.length === 0 ? <p class="empty">{some || !isFirst ? 'There is none here.' : 'Nothing was corrected yet.'}</p> : null}
      <ol class="correction-list" role="list">{found.items.map((one) => <CorrectionEntry of={one} />)}</ol>
      {found.next === null ? null : <p class="onward"><a rel="next" href={urls.corrections({ ...of, after: found.next })}>Older ones</a></p>}
    </Layout>
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
    <Layout title={faults.length > 0 ? 'Correction: something to put right' : 'Correction'} section="corrections" version={version}>
      <div class="opening"><h1>Correction</h1><p class="tally"><a href={urls.corrections()}>All corrections</a></p></div>
      <ol class="correction-list" role="list"><CorrectionEntry of={kept} /></ol>
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
