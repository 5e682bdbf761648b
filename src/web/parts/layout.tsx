import { useContext, type Child } from 'hono/jsx'
import { urls } from '../urls.js'
import { WhoIsHere } from './who-is-here.js'
import { STYLESHEET_VERSION } from '../style/stylesheet.js'
import { count } from '../view/numbers.js'
import { VisitContext } from '../visit.js'
import { ABOUT } from '../words/languages.js'
import { t } from '../words/say.js'
import { languageNow } from '../words/spoken.js'
import { JsonLd } from './json-ld.js'
import { JsonTwin } from './json-twin.js'
import { Languages } from './languages.js'
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

const SECTIONS: readonly (readonly [Exclude<Section, 'none'>, string])[] = [
  ['front', urls.front()],
  ['speakers', urls.speakers()],
  ['articles', urls.articles()],
  ['corrections', urls.corrections()],
  ['queue', urls.queue()],
  ['sources', urls.sources()],
  ['add', urls.add()],
  ['progress', urls.progress()],
  ['search', urls.search()],
]

/** The dress of every page: masthead, sections, the page itself, foot. */
export function Layout({ title, section, version, script, feeds, linked, children }: Dress) {
  const { locale, direction } = ABOUT[languageNow()]
  return (
    <html lang={locale} {...(direction === 'rtl' && { dir: direction })}>
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
        <a class="skip" href="#main">{t('layout.skip')}</a>
        <header class="masthead">
          <p class="nameplate"><a href={urls.front()}>Onrecord</a></p>
          <p class="motto">{t('layout.tagline')}</p>
          <WhoIsHere />
          <nav class="sections" aria-label={t('layout.sections')}>
            <ul role="list">
              {SECTIONS.map(([of, url]) => (
                <li><a href={url} {...(of === section ? { 'aria-current': 'page' } : {})}>{t(`layout.${of}`)}{of === 'progress' ? <InQueue /> : null}</a></li>
              ))}
            </ul>
            {section === 'front' || section === 'search' ? null : <SearchForm place="masthead" />}
          </nav>
        </header>
        <main id="main" tabindex={-1}>{children}</main>
        <footer class="foot">
          <p><a href="#top">{t('layout.toTop')}</a> · <a href={urls.api()}>{t('layout.forPrograms')}</a></p>
          <Languages />
          <p>{t('layout.foot', { version })}</p>
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
