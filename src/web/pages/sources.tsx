import { useContext } from 'hono/jsx'
import { visible } from '../../export/visible.js'
import type { Job } from '../../model/job.js'
import type { Condition } from '../../record/follow/condition.js'
import type { SourceWithCondition } from '../../record/ledger.js'
import type { Fault } from '../forms/fault.js'
import type { FollowField, TypedToFollow } from '../forms/following.js'
import { Address } from '../parts/address.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { ReadOnly } from '../parts/read-only.js'
import { sourceAnchor, urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { count, counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'

/** What is known of asking a source: that it is asked, or waits to be, and what it came to the last time. */
export interface Asking {
  readonly now?: Job
  readonly last?: Job
}

interface Sources {
  readonly version: string
  readonly sources: readonly SourceWithCondition[]
  /** By the source's address. */
  readonly asking: ReadonlyMap<string, Asking>
  readonly typed: TypedToFollow
  readonly faults: readonly Fault<FollowField>[]
  /** How many the form that was sent before had followed. */
  readonly done: { readonly followed: number; readonly already: number }
}

/** What is followed, those first that stopped answering or publishing. */
export function SourcesPage({ version, sources, asking, typed, faults, done }: Sources) {
  const { mayAdd, mayWrite } = useContext(VisitContext)
  const ordered = sources.toSorted((one, other) => ORDER.indexOf(one.condition) - ORDER.indexOf(other.condition))
  const troubled = sources.filter(({ condition }) => condition === 'failing' || condition === 'silent').length
  return (
    <Layout title={faults.length > 0 ? 'Sources: something to put right' : 'Sources'} section="sources" version={version}>
      <div class="opening">
        <h1>Sources</h1>
        <p class="tally">{counted(sources.length, 'source')} followed{troubled === 0 ? '' : `, of which ${troubled} stopped answering or publishing`}{mayWrite ? <>{' · '}<a href={urls.alerts()}>Alerts</a></> : null}{sources.length > 0 && mayAdd ? <>{' · '}<a href="#follow">Follow another</a></> : null}</p>
        {done.followed + done.already === 0 ? null : (
          <p class="said" role="status">
            {counted(done.followed, 'source')} {done.followed === 1 ? 'is' : 'are'} followed from now on{done.already === 0 ? '' : `, ${count(done.already)} ${done.already === 1 ? 'was' : 'were'} followed already`}.
          </p>
        )}
      </div>
      {faults.length > 0 ? <FollowForm typed={typed} faults={faults} /> : null}
      {sources.length === 0 ? <p class="empty">Nothing is followed yet. What you follow, a feed, a site map or a page, is asked again and again while the desk is open, and what is new there is read.</p> : (
        <ul class="sources" role="list">{ordered.map((source) => <li id={sourceAnchor(source.id)} class={source.condition}><Row of={source} asking={asking.get(source.url) ?? {}} /></li>)}</ul>
      )}
      {faults.length > 0 ? null : mayAdd ? <FollowForm typed={typed} faults={faults} /> : <ReadOnly />}
    </Layout>
  )
}

function FollowForm({ typed, faults }: Pick<Sources, 'typed' | 'faults'>) {
  return (
    <form class="form" method="post" action={urls.sources()} enctype="multipart/form-data" aria-labelledby="follow">
      <h2 id="follow">Follow a source</h2>
      <FaultSummary faults={faults}><p>Nothing was followed. What you typed is kept; a list has to be chosen again.</p></FaultSummary>
      <Field name="url" label="Address" faults={faults}
        hint="Of a feed, a site map or a page, beginning with https:// or http://."
        control={(ties) => <input {...ties} value={typed.url} inputmode="url" autocomplete="off" />} />
      <Field name="title" label="Title, if you like" faults={faults} hint="How it is called in the list above."
        control={(ties) => <input {...ties} value={typed.title} autocomplete="off" dir="auto" />} />
      <Field name="list" label="Or a list of sources" faults={faults} hint="OPML, as readers of feeds export it, or a file with an address a line."
        control={(ties) => <input {...ties} type="file" />} />
      <p class="form-do"><button type="submit">Follow</button></p>
    </form>
  )
}

const ORDER: readonly Condition[] = ['failing', 'silent', 'unasked', 'well']

const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  failing: 'Does not answer', silent: 'Answers, but names nothing new for a week', unasked: 'Not read yet', well: 'Well',
}

function Row({ of: { id, url, title, condition, dueAt, state }, asking }: { readonly of: SourceWithCondition; readonly asking: Asking }) {
  const { through, problem, failures, newAt, checkedAt, succeededAt } = state
  const name = visible(title ?? url)
  return (
    <>
      <div class="source-name">
        <h2>{title === null ? <Address url={url} /> : <bdi>{name}</bdi>}</h2>
        {title === null ? null : <p class="aside"><Address url={url} /></p>}
        {through === null ? null : <p class="aside">through its feed <Address url={through} /></p>}
        <Buttons id={id} name={name} isAsked={asking.now !== undefined} />
      </div>
      <div class="source-state">
        <p>{condition === 'failing' || condition === 'silent' ? <strong class="doubt-word">{CONDITION_WORDS[condition]}</strong> : CONDITION_WORDS[condition]}</p>
        {problem === null ? null : <p class="aside"><bdi>{visible(problem)}</bdi></p>}
        {failures === 0 ? null : <p class="aside">{counted(failures, 'time')} in a row; answered last {succeededAt === null ? 'never' : timeInWords(succeededAt)}</p>}
        <Now job={asking.now} />
        <Last job={asking.last} problem={problem} />
        <dl class="aside">
          <div><dt>Last something new</dt> <dd><When at={newAt} /></dd></div>
          <div><dt>Last asked</dt> <dd><When at={checkedAt} /></dd></div>
          <div><dt>Due again</dt> <dd><When at={dueAt} /></dd></div>
        </dl>
      </div>
    </>
  )
}

function Buttons({ id, name, isAsked }: { readonly id: number; readonly name: string; readonly isAsked: boolean }) {
  if (!useContext(VisitContext).mayAdd) return null
  return (
    <div class="source-do">
      {isAsked ? null : <form method="post" action={urls.askSource(id)}><button type="submit" class="small">Ask now<span class="unseen">: {name}</span></button></form>}
      <a href={urls.endSource(id)}>Follow no more<span class="unseen">: {name}</span></a>
    </div>
  )
}

function Now({ job }: { readonly job: Job | undefined }) {
  if (job === undefined) return null
  const { pages, added } = job.progress
  return (
    <p>
      <a href={urls.progress({ of: [job.id] })}>{job.state === 'working' ? 'Is being asked' : job.problem === null ? 'Waits to be asked' : 'Waits to be asked once more'}</a>
      {pages === 0 ? null : `: ${counted(pages, 'page')} so far, ${count(added)} new`}
    </p>
  )
}

/** What the last asking came to, and of which pages it couldn't have. What was wrong with the source itself stands above. */
function Last({ job, problem }: { readonly job: Job | undefined; readonly problem: string | null }) {
  if (job === undefined) return null
  const { id, progress: { added, statements, failed, failures } } = job
  const others = failures.filter((why) => why !== problem)
  if (added === 0 && failed === 0 && others.length === 0 && job.problem === null) return problem === null ? <p>Nothing new the last time</p> : null
  return (
    <>
      <p>
        {'The last time '}
        <a href={urls.progress({ of: [id] })}>{counted(added, 'new page')}, {counted(statements, 'statement')}</a>
        {failed === 0 ? null : <>, {counted(failed, 'page')} could not be read:</>}
      </p>
      {job.problem === null || job.problem === problem ? null : <p class="aside"><bdi>{visible(job.problem)}</bdi></p>}
      {others.length === 0 ? null : <ul class="aside">{others.slice(0, 3).map((why) => <li><bdi>{visible(why)}</bdi></li>)}</ul>}
    </>
  )
}

function When({ at }: { readonly at: string | null }) {
  return at === null ? <span class="unknown">never</span> : <time datetime={at}>{timeInWords(at)}</time>
}
