import type { Listing, SpeakerSummary } from '../../record/ledger.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { urls } from '../urls.js'
import { counted } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'

export const SPEAKERS_A_PAGE = 90

interface Speakers {
  readonly version: string
  readonly q: string
  readonly after: string | undefined
  readonly speakers: Listing<SpeakerSummary>
}

export function SpeakersPage({ version, q, after, speakers }: Speakers) {
  const place = placeOf(after, speakers)
  const urlOf = (next?: string) => urls.speakers({ q, ...(next !== undefined && { after: next }) })
  return (
    <Layout title="Speakers" section="speakers" version={version}>
      <div class="opening">
        <h1>Speakers</h1>
        <p class="tally" role="status">{place.more ? 'More than ' : null}{counted(speakers.total, 'speaker')}{q === '' ? ' in the ledger' : <> called “<bdi>{q}</bdi>”</>}</p>
      </div>
      <p class="statement-do"><a href={urls.people()}>Names that may be one person’s</a> · <a href={urls.actors()}>Office holders</a></p>
      <form class="search" role="search" aria-label="Speakers" action={urls.speakers()} method="get">
        <p class="field wide"><label for="q">Name</label><input id="q" type="search" name="q" value={q} /></p>
        <p class="field"><button type="submit">Find</button></p>
      </form>
      {speakers.total === 0 ? (
        <p class="empty">{q === '' ? 'Nobody is on record yet.' : <>Nobody of that name. <a href={urls.speakers()}>See all speakers</a></>}</p>
      ) : null}
      {speakers.total > 0 && place.shown === 0 ? <NoSuchPage urlOf={urlOf} /> : null}
      <ul class="index" role="list">
        {speakers.items.map(({ key, name, statements }) => (
          <li>
            <a href={urls.speaker(key)}><bdi>{name}</bdi></a>
            <span class="leader" aria-hidden="true"></span>
            <span class="amount">{counted(statements, 'statement')}</span>
          </li>
        ))}
      </ul>
      <Pager place={place} urlOf={urlOf} further="Next" />
    </Layout>
  )
}
