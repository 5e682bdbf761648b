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
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

/** The public log of corrections: all, or those that are asked for. `wrong`: fields whose day is none. */
export function CorrectionsPage({ version, found, of, isFirst, wrong }: {
  readonly version: string
  readonly found: Part<KeptCorrection>
  readonly of: CorrectionsAsked
  readonly isFirst: boolean
  readonly wrong: readonly ('from' | 'to')[]
}) {
  const some = Object.keys(of).length > 0
  const { statement, article } = of
  return (
    <Layout title={t('corrections.title')} section="corrections" version={version} linked={(desk) => correctionsPage(found.items, desk)}>
      <div class="opening">
        <h1>{t('corrections.title')}</h1>
        <p class="tally">
          {statement !== undefined ? rich('corrections.ofStatement', { of: (words) => <a href={urls.statement(statement)}>{words}</a>, all: (words) => <a href={urls.corrections()}>{words}</a> })
            : article !== undefined ? rich('corrections.ofPage', { of: (words) => <a href={urls.article(article)}>{words}</a>, all: (words) => <a href={urls.corrections()}>{words}</a> })
              : t('corrections.whatDecided')}
          {' '}{rich(some ? 'corrections.feedsAsked' : 'corrections.feeds', { atom: (words) => <a href={urls.correctionsAtom(of)}>{words}</a>, json: (words) => <a href={urls.correctionsFeed(of)}>{words}</a> })}
          {' '}<a href={urls.accuracy()}>{t('corrections.accuracy')}</a> · <a href={urls.wordings()}>{t('corrections.wordings')}</a>
        </p>
      </div>
      <form class="search" method="get" action={urls.corrections()} aria-label={t('corrections.which')}>
        {of.statement === undefined ? null : <input type="hidden" name="statement" value={of.statement} />}
        {of.article === undefined ? null : <input type="hidden" name="article" value={of.article} />}
        <Asked name="person" label={t('corrections.person')} of={of} />
        <Asked name="editor" label={t('corrections.editor')} of={of} />
        <Asked name="from" label={t('corrections.from')} of={of} wrong={wrong.includes('from')} />
        <Asked name="to" label={t('corrections.to')} of={of} wrong={wrong.includes('to')} />
        <p class="field"><button type="submit">{t('deciding.show')}</button></p>
      </form>
      {wrong.length > 0 ? <p class="said" role="alert">{t('corrections.wrongDay')}</p>
        : found.items.length === 0 ? <p class="empty">{t(some || !isFirst ? 'corrections.noneHere' : 'corrections.noneYet')}</p> : null}
      <ol class="correction-list" role="list">{found.items.map((one) => <CorrectionEntry of={one} />)}</ol>
      {found.next === null ? null : <p class="onward"><a rel="next" href={urls.corrections({ ...of, after: found.next })}>{t('deciding.older')}</a></p>}
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
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title: t('corrections.one') }) : t('corrections.one')} section="corrections" version={version} linked={(desk) => correctionComment(kept, desk)}>
      <div class="opening"><h1>{t('corrections.one')}</h1><p class="tally"><a href={urls.corrections()}>{t('corrections.all')}</a></p></div>
      <ol class="correction-list" role="list"><CorrectionEntry of={kept} /></ol>
      {faults.length > 0 && !kept.counts ? (
        <div class="said" role="alert">
          {faults.map(({ message }) => <p><InEnglish>{message}</InEnglish></p>)}
          <p dir="auto">{editor.fixed ? rich('corrections.youWrote', { words: <span class="as-typed">{why}</span> }) : rich('corrections.youWroteAs', { words: <span class="as-typed">{why}</span>, who: <bdi>{editor.name}</bdi> })}</p>
        </div>
      ) : null}
      {mayWrite && kept.counts ? (
        <form class="form" id="undo" method="post" action={urls.undo(kept.correction.id)}>
          <h2>{t('deciding.takeBack')}</h2>
          <FaultSummary faults={faults}><p>{t('deciding.nothingChanged')}</p></FaultSummary>
          <Field name="why" label={t('deciding.why')} faults={faults} hint={t('corrections.bothStay')} control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${why}`}</textarea>} />
          {editor.fixed ? null : <Field name="editor" label={t('deciding.yourName')} faults={faults} hint={t('deciding.standsWithIt')} control={(ties) => <input {...ties} class="short" value={editor.name} autocomplete="name" />} />}
          <p class="form-do"><button type="submit">{t('deciding.takeBack')}</button></p>
        </form>
      ) : null}
    </Layout>
  )
}
