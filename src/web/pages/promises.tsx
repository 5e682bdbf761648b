import { contentInWords } from '../../export/excerpt.js'
import { schemaOrg } from '../../export/schema-org.js'
import { statementsPage } from '../../export/schema-org-pages.js'
import { PROMISE_STATES } from '../../model/remark.js'
import type { KeptPromise, PromiseOf, StatementInArticle } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { Entry } from '../parts/entry.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { PromiseState } from '../parts/promise-state.js'
import { NoteFields } from '../parts/note-fields.js'
import { RemarkLog } from '../parts/remark-log.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'

/** Promises with their deadlines, what is due first, first. */
export function PromisesPage({ version, promises, asked, next }: { readonly version: string; readonly promises: readonly KeptPromise[]; readonly asked: { readonly state: string; readonly overdue: boolean }; readonly next: string | null }) {
  const all = asked.state === '' && !asked.overdue
  return (
    <Layout title="Promises" section="none" version={version} linked={(desk) => statementsPage('CollectionPage', 'Promises', promises.flatMap(({ found }) => (found === null ? [] : [found])), desk)}>
      <div class="opening">
        <h1>Promises</h1>
        <p class="tally">By when something was promised, and how it went, as editors keep it; what is due first, first. <a href={urls.search({ act: 'promise' })}>All statements that promise</a></p>
      </div>
      <form class="search" method="get" action={urls.promises()}>
        <p class="field"><label for="state">How they stand</label>
          <select id="state" name="state">
            {[['', 'all'], ...PROMISE_STATES.map((one) => [one, one])].map(([value, words]) => <option value={value} selected={value === asked.state}>{words}</option>)}
          </select>
        </p>
        <p class="field check"><input id="overdue" type="checkbox" name="overdue" value="true" checked={asked.overdue} /> <label for="overdue">only what is overdue</label></p>
        <p class="field"><button type="submit">Show</button></p>
      </form>
      {promises.length === 0 ? <p class="empty">None is kept here{all ? '. An editor keeps one from a statement’s own page' : ' that stands so'}.</p> : (
        <ol class="contents promises" role="list">
          {promises.map(({ promise, found, overdue }) => (
            <li>
              <p class="promise-line"><PromiseState promise={promise} overdue={overdue} /></p>
              {found === null ? <p class="entry-words" dir="auto">{promise.target.quote.exact}</p> : <ul role="list"><Entry of={found} withArticle /></ul>}
              {promise.note === '' ? null : <p class="promise-note" dir="auto"><bdi>{promise.editor}</bdi>: {promise.note}</p>}
              <p class="aside"><a href={urls.promise(promise.of)}>All that was kept of it</a></p>
            </li>
          ))}
        </ol>
      )}
      {next === null ? null : <p class="onward"><a href={urls.promises({ state: asked.state, after: next, ...(asked.overdue && { overdue: 'true' }) })}>Later ones</a></p>}
    </Layout>
  )
}

export type PromiseField = 'due' | 'state' | 'note' | 'editor'

/** One statement as a promise: how it stands, its log, and for editors the form to keep it. */
export function PromisePage({ version, found, kept, typed, mayWrite, editor, faults }: {
  readonly version: string
  readonly found: Pick<StatementInArticle, 'statement' | 'article' | 'holders' | 'seen'>
  readonly kept: PromiseOf
  readonly typed: Readonly<Record<PromiseField, string>>
  readonly mayWrite: boolean
  readonly editor: Editor
  readonly faults: readonly Fault<PromiseField>[]
}) {
  const { statement, article } = found
  return (
    <Layout title={faults.length > 0 ? 'A promise: something to put right' : 'A promise'} section="none" version={version} linked={(desk) => schemaOrg(found, desk)}>
      <div class="opening">
        <h1>A promise</h1>
        <p class="tally">{kept.promise === null ? 'Nothing is kept of it' : <PromiseState promise={kept.promise} overdue={kept.overdue} />}{kept.carried ? ' · kept on another version of this page, in which the same sentence stands' : null} · <a href={urls.statement(statement.id)}>The statement</a> · <a href={urls.promises()}>All promises</a></p>
      </div>
      <blockquote class="tagged-words" dir="auto" {...langAttribute(article.language)}>{contentInWords(article.text, statement.content)}</blockquote>
      {!mayWrite ? null : (
        <form class="form" method="post" action={urls.promise(statement.id)}>
          <FaultSummary faults={faults}><p>Nothing was kept. What you typed is still here.</p></FaultSummary>
          <Field name="due" label="Until when" faults={faults} hint="2031-12-24, 2031-12 or 2031; empty where no day is given." control={(ties) => <input {...ties} class="short" value={typed.due} autocomplete="off" inputmode="numeric" />} />
          <Field name="state" label="How it stands" faults={faults} hint="By your reading: no program says whether a promise was kept." control={(ties) => (
            <select {...ties}>{PROMISE_STATES.map((one) => <option value={one} selected={one === typed.state}>{one}</option>)}</select>
          )} />
          <NoteFields typed={typed} editor={editor} faults={faults} hint="All can read it. Where it stands otherwise than before: by what that is known." />
          <p class="form-do"><button type="submit">Keep it</button></p>
        </form>
      )}
      <RemarkLog log={kept.log} told={(one) => <PromiseState promise={one} overdue={false} />} editor={editor} title="What was kept of it" />
    </Layout>
  )
}
