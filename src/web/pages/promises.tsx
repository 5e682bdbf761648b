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
import { rich, t } from '../words/say.js'

/** Promises with their deadlines, what is due first, first. */
export function PromisesPage({ version, promises, asked, next }: { readonly version: string; readonly promises: readonly KeptPromise[]; readonly asked: { readonly state: string; readonly overdue: boolean }; readonly next: string | null }) {
  const all = asked.state === '' && !asked.overdue
  return (
    <Layout title={t('promises.title')} section="none" version={version} linked={(desk) => statementsPage('CollectionPage', 'Promises', promises.flatMap(({ found }) => (found === null ? [] : [found])), desk)}>
      <div class="opening">
        <h1>{t('promises.title')}</h1>
        <p class="tally">{rich('promises.tally', { a: (words) => <a href={urls.search({ act: 'promise' })}>{words}</a> })}</p>
      </div>
      <form class="search" method="get" action={urls.promises()}>
        <p class="field"><label for="state">{t('promises.state')}</label>
          <select id="state" name="state">
            {[['', t('promises.all')] as const, ...PROMISE_STATES.map((one) => [one, t(`promiseStates.${one}`)] as const)].map(([value, words]) => <option value={value} selected={value === asked.state}>{words}</option>)}
          </select>
        </p>
        <p class="field check"><input id="overdue" type="checkbox" name="overdue" value="true" checked={asked.overdue} /> <label for="overdue">{t('promises.onlyOverdue')}</label></p>
        <p class="field"><button type="submit">{t('deciding.show')}</button></p>
      </form>
      {promises.length === 0 ? <p class="empty">{t(all ? 'promises.none' : 'promises.noneSo')}</p> : (
        <ol class="contents promises" role="list">
          {promises.map(({ promise, found, overdue }) => (
            <li>
              <p class="promise-line"><PromiseState promise={promise} overdue={overdue} /></p>
              {found === null ? <p class="entry-words" dir="auto">{promise.target.quote.exact}</p> : <ul role="list"><Entry of={found} withArticle /></ul>}
              {promise.note === '' ? null : <p class="promise-note" dir="auto"><bdi>{promise.editor}</bdi>: {promise.note}</p>}
              <p class="aside"><a href={urls.promise(promise.of)}>{t('promises.allKept')}</a></p>
            </li>
          ))}
        </ol>
      )}
      {next === null ? null : <p class="onward"><a href={urls.promises({ state: asked.state, after: next, ...(asked.overdue && { overdue: 'true' }) })}>{t('remarks.later')}</a></p>}
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
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('promises.one') }) : t('promises.one')} section="none" version={version} linked={(desk) => schemaOrg(found, desk)}>
      <div class="opening">
        <h1>{t('promises.one')}</h1>
        <p class="tally">{kept.promise === null ? t('promises.nothingKept') : <PromiseState promise={kept.promise} overdue={kept.overdue} />}{kept.carried ? ` · ${t('promises.carried')}` : null} · <a href={urls.statement(statement.id)}>{t('promises.theStatement')}</a> · <a href={urls.promises()}>{t('promises.allPromises')}</a></p>
      </div>
      <blockquote class="tagged-words" dir="auto" {...langAttribute(article.language)}>{contentInWords(article.text, statement.content)}</blockquote>
      {!mayWrite ? null : (
        <form class="form" method="post" action={urls.promise(statement.id)}>
          <FaultSummary faults={faults}><p>{t('deciding.nothingKept')}</p></FaultSummary>
          <Field name="due" label={t('promises.due')} faults={faults} hint={t('promises.dueHint')} control={(ties) => <input {...ties} class="short" value={typed.due} autocomplete="off" inputmode="numeric" />} />
          <Field name="state" label={t('promises.stands')} faults={faults} hint={t('promises.standsHint')} control={(ties) => (
            <select {...ties}>{PROMISE_STATES.map((one) => <option value={one} selected={one === typed.state}>{t(`promiseStates.${one}`)}</option>)}</select>
          )} />
          <NoteFields typed={typed} editor={editor} faults={faults} hint={t('promises.noteHint')} />
          <p class="form-do"><button type="submit">{t('remarks.keepIt')}</button></p>
        </form>
      )}
      <RemarkLog log={kept.log} told={(one) => <PromiseState promise={one} overdue={false} />} editor={editor} title={t('promises.log')} />
    </Layout>
  )
}
