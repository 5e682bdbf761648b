import { useContext } from 'hono/jsx'
import { LONGEST_TEXT, MOST_AT_ONCE, type AddField, type TypedToAdd } from '../forms/adding.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { urls } from '../urls.js'
import { bookmarklet } from '../view/bookmarklet.js'
import { VisitContext } from '../visit.js'
import { rich, t } from '../words/say.js'

interface Add {
  readonly version: string
  /** An address of this desk, as it was asked for. */
  readonly desk: string
  readonly typed: TypedToAdd
  readonly faults: readonly Fault<AddField>[]
  /** The page that a bookmarklet handed over: whether it has an address that can be fetched. */
  readonly from: { readonly title: string; readonly isPage: boolean } | null
}

/** Where pages are added. */
export function AddPage({ version, desk, typed, faults, from }: Add) {
  const { mayAdd } = useContext(VisitContext)
  return (
    <Layout title={t(faults.length > 0 ? 'add.faultTitle' : 'add.title')} section="add" version={version}>
      <div class="opening">
        <h1>{t('add.title')}</h1>
        <p class="tally">{t('add.explained')}</p>
      </div>
      {mayAdd ? <><AddForm typed={typed} faults={faults} from={from} /><Bookmarklet desk={desk} /></> : <ReadOnly />}
    </Layout>
  )
}

function AddForm({ typed, faults, from }: Pick<Add, 'typed' | 'faults' | 'from'>) {
  return (
    <form class="form" method="post" action={urls.add()} enctype="multipart/form-data">
      <FaultSummary faults={faults}><p>{t('add.nothingAdded')}</p></FaultSummary>
      {from === null ? null : <From of={from} />}
      <Field name="text" label={t('add.text')} faults={faults}
        hint={t('add.textHint', { most: MOST_AT_ONCE, longest: LONGEST_TEXT })}
        // The first line break in a text area is not part of its text.
        control={(ties) => <textarea {...ties} rows={8} dir="auto">{`\n${typed.text}`}</textarea>} />
      <Field name="files" label={t('add.files')} faults={faults}
        hint={t('add.filesHint')}
        control={(ties) => <input {...ties} type="file" multiple />} />
      <fieldset>
        <legend>{t('add.ifKnown')}</legend>
        <Field name="published" label={t('add.published')} faults={faults}
          hint={t('add.publishedHint')}
          control={(ties) => <input {...ties} class="short" value={typed.published} autocomplete="off" />} />
        <Field name="url" label={t('add.url')} faults={faults}
          hint={t('add.urlHint')}
          control={(ties) => <input {...ties} value={typed.url} inputmode="url" autocomplete="off" />} />
        <Field name="captured" label={t('add.captured')} faults={faults}
          hint={t('add.capturedHint')}
          control={(ties) => <input {...ties} class="short" value={typed.captured} autocomplete="off" />} />
      </fieldset>
      <p class="form-do"><button type="submit">{t('add.submit')}</button></p>
    </form>
  )
}

function From({ of: { title, isPage } }: { readonly of: NonNullable<Add['from']> }) {
  return isPage
    ? <p class="from" role="note">{title === '' ? t('add.handedOverUntitled') : rich('add.handedOver', { title: <bdi>{title}</bdi> })}</p>
    : <p class="from" role="note">{t('add.handedOverElsewhere')}</p>
}

function Bookmarklet({ desk }: { readonly desk: string }) {
  const link = bookmarklet(desk, urls.add())
  return (
    <section class="bookmarklet" aria-labelledby="bookmarklet">
      <h2 id="bookmarklet">{t('add.fromPage')}</h2>
      {link === null ? <p>{t('add.plainName')}</p> : (
        <>
          <p>{rich('add.drag', { a: (words) => <a class="drag" href={link}>{words}</a> })}</p>
          <p class="hint">{t('add.dragHint')}</p>
          <pre tabindex={0} aria-label={t('add.bookmarkAddress')}><code>{link}</code></pre>
        </>
      )}
    </section>
  )
}
