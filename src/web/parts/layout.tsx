import { useContext, type Child } from 'hono/jsx'
import { urls } from '../urls.js'
import { WhoIsHere } from './who-is-here.js'
import { STYLESHEET_VERSION } from '../style/stylesheet.js'
import { count } from '../view/numbers.js'
import { VisitContext } from '../visit.js'
import { JsonLd } from './json-ld.js'
import { JsonTwin } from './json-twin.js'
import { SearchForm } from './search-form.js'

/** Which of the desk's sections a page belongs to. */
export type Section = 'front' | 'speakers' | 'articles' | 'sources' | 'add' | 'progress' | 'search' | 'corrections' | 'queue' | 'none'

interface Dress {
  /** What the page is called in the browser's title bar. */
  readonly title: string
  readonly section: Section
  readonly version: string
  /** The address of the script that it runs; none, unless given. */
  readonly script?: string
  /** Feeds of what the page shows. */
  readonly feeds?: { readonly atom: string; readonly json: string }
  /** What the page tells programs in schema.org's words, under the desk's address. */
  readonly linked?: (desk: string) => object
  readonly children?: Child
}

const SECTIONS: readonly (readonly [Section, string, string])[] = [
  ['front', 'Statements', urls.front()],
  ['speakers', 'Speakers', urls.speakers()],
  ['articles', 'Articles', urls.articles()],
  ['corrections', 'Corrections', urls.corrections()],
  ['queue', 'Queue', urls.queue()],
  ['sources', 'Sources', urls.sources()],
  ['add', 'Add', urls.add()],
  ['progress', 'In progress', urls.progress()],
  ['search', 'Search', urls.search()],
]

/** The dress of every page: masthead, sections, the page itself, foot. */
export function Layout({ title, section, version, script, feeds, linked, children }: Dress) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Onrecord`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={urls.stylesheet(STYLESHEET_VERSION)} />
        <link rel="icon" href={urls.icon()} type="image/svg+xml" />
        {script === undefined ? null : <script src={script} defer></script>}
        <JsonTwin />
        {linked === undefined ? null : <JsonLd of={linked} />}
        {feeds === undefined ? null : <><link rel="alternate" type="application/atom+xml" href={feeds.atom} title="Atom" /><link rel="alternate" type="application/feed+json" href={feeds.json} title="JSON Feed" /></>}
      </head>
      <body id="top">
        <a class="skip" href="#main">Skip to the page</a>
        <header class="masthead">
          <p class="nameplate"><a href={urls.front()}>Onrecord</a></p>
          <p class="motto">Who said what, to whom, through whom, and when</p>
          <WhoIsHere />
          <nav class="sections" aria-label="Sections">
            <ul role="list">
              {SECTIONS.map(([of, name, url]) => (
                <li><a href={url} {...(of === section ? { 'aria-current': 'page' } : {})}>{name}{of === 'progress' ? <InQueue /> : null}</a></li>
              ))}
            </ul>
            {section === 'front' || section === 'search' ? null : <SearchForm place="masthead" />}
          </nav>
        </header>
        <main id="main" tabindex={-1}>{children}</main>
        <footer class="foot">
          <p><a href="#top">Back to the top</a> · <a href={urls.api()}>For programs</a></p>
          <p>Onrecord {version}. This ledger is kept on the machine that serves it.</p>
        </footer>
      </body>
    </html>
  )
}

/** How much is read, waits, or failed. */
function InQueue() {
  const { queue } = useContext(VisitContext)
  const some = queue === null ? 0 : queue.working + queue.waiting + queue.failed
  return some === 0 ? null : <> ({count(some)})</>
}
