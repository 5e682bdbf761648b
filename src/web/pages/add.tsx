import { useContext } from 'hono/jsx'
import { LONGEST_TEXT, MOST_AT_ONCE, type AddField, type TypedToAdd } from '../forms/adding.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { urls } from '../urls.js'
import { bookmarklet } from '../view/bookmarklet.js'
import { count } from '../view/numbers.js'
import { VisitContext } from '../visit.js'

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
    <Layout title={faults.length > 0 ? 'Add pages: something to put right' : 'Add pages'} section="add" version={version}>
      <div class="opening">
        <h1>Add pages</h1>
        <p class="tally">What you add is read on this machine. On the web only the addresses that you give are asked for, and what feeds and site maps there name.</p>
      </div>
      {mayAdd ? <><AddForm typed={typed} faults={faults} from={from} /><Bookmarklet desk={desk} /></> : <ReadOnly />}
    </Layout>
  )
}

function AddForm({ typed, faults, from }: Pick<Add, 'typed' | 'faults' | 'from'>) {
  return (
    <form class="form" method="post" action={urls.add()} enctype="multipart/form-data">
      <FaultSummary faults={faults}><p>Nothing was added. What you typed is kept; files have to be chosen again.</p></FaultSummary>
      {from === null ? null : <From of={from} />}
      <Field name="text" label="Addresses, or the text of an article" faults={faults}
        hint={<>Addresses one a line, beginning with https:// or http://, up to {count(MOST_AT_ONCE)}. Anything else is taken as the text of one article, up to {count(LONGEST_TEXT)} characters.</>}
        // The first line break in a text area is not part of its text.
        control={(ties) => <textarea {...ties} rows={8} dir="auto">{`\n${typed.text}`}</textarea>} />
      <Field name="files" label="Files" faults={faults}
        hint="Saved pages (HTML, text), feeds, JSON Lines, web archives (WARC, WACZ) and ZIP, also in gzip; several at once, 64 MiB in all."
        control={(ties) => <input {...ties} type="file" multiple />} />
      <fieldset>
        <legend>If you know it</legend>
        <Field name="published" label="Date of publication" faults={faults}
          hint="2021-12-24, 2021-12 or 2021. It counts for all that is added, before what pages say themselves."
          control={(ties) => <input {...ties} class="short" value={typed.published} autocomplete="off" />} />
        <Field name="url" label="Address of the page" faults={faults}
          hint="Of a text or a file that holds one page: where it stands on the web. It isn’t asked for."
          control={(ties) => <input {...ties} value={typed.url} inputmode="url" autocomplete="off" />} />
        <Field name="captured" label="When the copy was saved" faults={faults}
          hint="Of texts and files: 2021-12-24, or 2021-12-24T18:30:00Z. Left empty, they count as received now."
          control={(ties) => <input {...ties} class="short" value={typed.captured} autocomplete="off" />} />
      </fieldset>
      <p class="form-do"><button type="submit">Add</button></p>
    </form>
  )
}

function From({ of: { title, isPage } }: { readonly of: NonNullable<Add['from']> }) {
  return isPage
    ? <p class="from" role="note">{title === '' ? 'A page was handed over' : <>Handed over: “<bdi>{title}</bdi>”</>}. Nothing is fetched before you press Add.</p>
    : <p class="from" role="note">The page that was handed over has no address on the web. Save it, and choose the file.</p>
}

function Bookmarklet({ desk }: { readonly desk: string }) {
  const link = bookmarklet(desk, urls.add())
  return (
    <section class="bookmarklet" aria-labelledby="bookmarklet">
      <h2 id="bookmarklet">From the page that you are reading</h2>
      {link === null ? <p>Open the desk under a plain name, such as 127.0.0.1, to get a bookmark that hands over the page that you are reading.</p> : (
        <>
          <p>Drag this into your bookmarks: <a class="drag" href={link}>Add to Onrecord</a></p>
          <p class="hint">On any page, the bookmark opens this form with that page’s address in it. Here a click does nothing: this desk lets no script run on its own pages. Where dragging is awkward, make a bookmark by hand, with this as its address:</p>
          <pre tabindex={0} aria-label="The bookmark’s address"><code>{link}</code></pre>
        </>
      )}
    </section>
  )
}
