import { useContext, type Child } from 'hono/jsx'
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
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

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
    <Layout title={t(faults.length > 0 ? 'sources.faultTitle' : 'sources.title')} section="sources" version={version}>
      <div class="opening">
        <h1>{t('sources.title')}</h1>
        <p class="tally">{troubled === 0 ? t('sources.tally', { n: sources.length }) : t('sources.tallyTroubled', { n: sources.length, troubled })}{mayWrite ? <>{' · '}<a href={urls.alerts()}>{t('sources.alerts')}</a></> : null}{sources.length > 0 && mayAdd ? <>{' · '}<a href="#follow">{t('sources.followAnother')}</a></> : null}</p>
        {done.followed + done.already === 0 ? null : (
          <p class="said" role="status">
            {done.already === 0 ? t('sources.followedNow', { n: done.followed }) : t('sources.followedNowAndBefore', { n: done.followed, already: done.already })}
          </p>
        )}
      </div>
      {faults.length > 0 ? <FollowForm typed={typed} faults={faults} /> : null}
      {sources.length === 0 ? <p class="empty">{t('sources.nothing')}</p> : (
        <ul class="sources" role="list">{ordered.map((source) => <li id={sourceAnchor(source.id)} class={source.condition}><Row of={source} asking={asking.get(source.url) ?? {}} /></li>)}</ul>
      )}
      {faults.length > 0 ? null : mayAdd ? <FollowForm typed={typed} faults={faults} /> : <ReadOnly />}
    </Layout>
  )
}

function FollowForm({ typed, faults }: Pick<Sources, 'typed' | 'faults'>) {
  return (
    <form class="form" method="post" action={urls.sources()} enctype="multipart/form-data" aria-labelledby="follow">
      <h2 id="follow">{t('sources.follow')}</h2>
      <FaultSummary faults={faults}><p>{t('sources.nothingFollowed')}</p></FaultSummary>
      <Field name="url" label={t('sources.url')} faults={faults}
        hint={t('sources.urlHint')}
        control={(ties) => <input {...ties} value={typed.url} inputmode="url" autocomplete="off" />} />
      <Field name="title" label={t('sources.name')} faults={faults} hint={t('sources.nameHint')}
        control={(ties) => <input {...ties} value={typed.title} autocomplete="off" dir="auto" />} />
      <Field name="list" label={t('sources.list')} faults={faults} hint={t('sources.listHint')}
        control={(ties) => <input {...ties} type="file" />} />
      <p class="form-do"><button type="submit">{t('sources.submit')}</button></p>
    </form>
  )
}

const ORDER: readonly Condition[] = ['failing', 'silent', 'unasked', 'well']

function Row({ of: { id, url, title, condition, dueAt, state }, asking }: { readonly of: SourceWithCondition; readonly asking: Asking }) {
  const { through, problem, failures, newAt, checkedAt, succeededAt } = state
  const name = visible(title ?? url)
  const times = t('sources.times', { n: failures })
  return (
    <>
      <div class="source-name">
        <h2>{title === null ? <Address url={url} /> : <bdi>{name}</bdi>}</h2>
        {title === null ? null : <p class="aside"><Address url={url} /></p>}
        {through === null ? null : <p class="aside">{rich('sources.through', { url: <Address url={through} /> })}</p>}
        <Buttons id={id} name={name} isAsked={asking.now !== undefined} />
      </div>
      <div class="source-state">
        <p>{condition === 'failing' || condition === 'silent' ? <strong class="doubt-word">{t(`sources.${condition}`)}</strong> : t(`sources.${condition}`)}</p>
        {problem === null ? null : <p class="aside"><InEnglish><bdi>{visible(problem)}</bdi></InEnglish></p>}
        {failures === 0 ? null : <p class="aside">{succeededAt === null ? t('sources.inARowNever', { times }) : t('sources.inARow', { times, when: timeInWords(succeededAt) })}</p>}
        <Now job={asking.now} />
        <Last job={asking.last} problem={problem} />
        <dl class="aside">
          <div><dt>{t('sources.lastNew')}</dt> <dd><When at={newAt} /></dd></div>
          <div><dt>{t('sources.lastAsked')}</dt> <dd><When at={checkedAt} /></dd></div>
          <div><dt>{t('sources.dueAgain')}</dt> <dd><When at={dueAt} /></dd></div>
        </dl>
      </div>
    </>
  )
}

const unseen = (words: Child[]) => <span class="unseen">{words}</span>

function Buttons({ id, name, isAsked }: { readonly id: number; readonly name: string; readonly isAsked: boolean }) {
  if (!useContext(VisitContext).mayAdd) return null
  return (
    <div class="source-do">
      {isAsked ? null : <form method="post" action={urls.askSource(id)}><button type="submit" class="small">{rich('sources.ask', { name, unseen })}</button></form>}
      <a href={urls.endSource(id)}>{rich('sources.endNamed', { name, unseen })}</a>
    </div>
  )
}

function Now({ job }: { readonly job: Job | undefined }) {
  if (job === undefined) return null
  const { pages, added } = job.progress
  const state = <a href={urls.progress({ of: [job.id] })}>{t(job.state === 'working' ? 'sources.isAsked' : job.problem === null ? 'sources.waits' : 'sources.waitsAgain')}</a>
  return <p>{pages === 0 ? state : rich('sources.soFar', { state, pages, added })}</p>
}

/** What the last asking came to, and of which pages it couldn't have. What was wrong with the source itself stands above. */
function Last({ job, problem }: { readonly job: Job | undefined; readonly problem: string | null }) {
  if (job === undefined) return null
  const { id, progress: { added, statements, failed, failures } } = job
  const others = failures.filter((why) => why !== problem)
  const link = (words: Child[]) => <a href={urls.progress({ of: [id] })}>{words}</a>
  if (added === 0 && failed === 0 && others.length === 0 && job.problem === null) return problem === null ? <p>{t('sources.nothingLast')}</p> : null
  return (
    <>
      <p>
        {failed === 0 ? rich('sources.lastTime', { added, n: statements, a: link }) : rich('sources.lastTimeFailed', { added, n: statements, failed, a: link })}
      </p>
      {job.problem === null || job.problem === problem ? null : <p class="aside"><InEnglish><bdi>{visible(job.problem)}</bdi></InEnglish></p>}
      {others.length === 0 ? null : <ul class="aside">{others.slice(0, 3).map((why) => <li><InEnglish><bdi>{visible(why)}</bdi></InEnglish></li>)}</ul>}
    </>
  )
}

function When({ at }: { readonly at: string | null }) {
  return at === null ? <span class="unknown">{t('sources.never')}</span> : <time datetime={at}>{timeInWords(at)}</time>
}
