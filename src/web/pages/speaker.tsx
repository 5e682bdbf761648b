import type { Speaker } from '../../model/statement.js'
import type { Listing, StatementInArticle } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Entry } from '../parts/entry.js'
import { AsWritten } from '../parts/facts.js'
import { Layout } from '../parts/layout.js'
import { Names, type NameOnRecord } from '../parts/names.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { listed } from '../parts/speaker-name.js'
import { urls } from '../urls.js'
import { runs } from '../view/grouped.js'
import { counted } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'
import { officeInWords, speakerKey } from '../view/speaker.js'

export const STATEMENTS_A_PAGE = 40
/** Of what others say that they said, and of what they only spoke of; a search gives the rest. */
export const OTHERS_A_PAGE = 20

interface OneSpeaker {
  readonly version: string
  /** As in `SpeakerSummary`; not called `key`, which JSX keeps for itself. */
  readonly speaker: string
  /** All names that are theirs. */
  readonly names: readonly NameOnRecord[]
  readonly after: string | undefined
  readonly said: Listing<StatementInArticle>
  /** What only others say, deny or ask that they said. */
  readonly reported: Listing<StatementInArticle>
  readonly topics: Listing<StatementInArticle>
}

/** Everything that a speaker said, newest first, with what they are in each article. */
export function SpeakerPage({ version, speaker, names, after, said, reported, topics }: OneSpeaker) {
  const place = placeOf(after, said)
  const urlOf = (next?: string) => urls.speaker(speaker, next)
  const keys = [speaker, ...names.map(({ key }) => key)]
  const name = [...said.items, ...reported.items, ...topics.items].map((of) => own(of, [speaker])?.name).find((own) => own !== undefined && own !== null) ?? speaker
  return (
    <Layout title={name} section="speakers" version={version}>
      <div class="opening">
        <h1><bdi>{name}</bdi></h1>
        <p class="tally">
          {place.more ? 'More than ' : null}{counted(said.total, 'statement')} on record, newest first
          {speaker === name ? null : <> · <span class="identifier">{speaker}</span></>}
        </p>
        <Names speaker={speaker} names={names} />
      </div>
      {place.shown === 0 && said.total > 0 ? <NoSuchPage urlOf={urlOf} /> : null}
      {runs(said.items, ({ article }) => article.id).map(({ items }) => <InArticle items={items} keys={keys} />)}
      <Pager place={place} urlOf={urlOf} />
      <Others of={reported} id="reported" title="In others’ words" about="What others say, deny or ask that they said: not counted above." all={urls.search({ speaker: name, within: true })} />
      <Others of={topics} id="topics" title="Also spoken of" about="Not what they said, only of what: no statements." all={urls.search({ speaker: name, topics: true })} />
      <p class="onward"><a href={urls.speakers()}>All speakers</a></p>
    </Layout>
  )
}

function Others({ of, id, title, about, all }: { readonly of: Listing<StatementInArticle>; readonly id: string; readonly title: string; readonly about: string; readonly all: string }) {
  if (of.total === 0) return null
  return (
    <section class="others" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="aside">{about}</p>
      <ul class="entries" role="list">{of.items.map((one) => <Entry of={one} withArticle />)}</ul>
      {of.next === null ? null : <p class="more"><a href={all}>All of these</a></p>}
    </section>
  )
}

function InArticle({ items, keys }: { readonly items: readonly StatementInArticle[]; readonly keys: readonly string[] }) {
  const article = items[0]?.article
  if (article === undefined) return null
  return (
    <section class="said-in">
      <div class="said-where">
        <p class="kicker"><OutletAndDate article={article} /></p>
        <h2><ArticleLink article={article} /></h2>
        <Here speakers={items.flatMap((of) => own(of, keys) ?? [])} />
      </div>
      <ul class="entries" role="list">{items.map((of) => <Entry of={of} withArticle={false} />)}</ul>
    </section>
  )
}

/** What the speaker is in an article: offices and the words that stand for them there, each once. */
function Here({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const offices = [...new Set(speakers.flatMap((speaker) => officeInWords(speaker) ?? []))]
  const names = [...new Set(speakers.map(({ as }) => as).filter((as) => as !== ''))]
  return (
    <p class="here">
      {offices.length === 0 ? null : <>Here {listed(offices.map((office) => <bdi>{office}</bdi>))}. </>}
      {names.length === 0 ? null : <>Called {listed(names.map((words) => <AsWritten words={words} />))}.</>}
    </p>
  )
}

function own({ statement }: StatementInArticle, keys: readonly string[]): Speaker | undefined {
  return statement.speakers.find((speaker) => keys.includes(speakerKey(speaker) ?? ''))
}
