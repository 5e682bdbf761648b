import { useContext, type Child } from 'hono/jsx'
import { visible } from '../../export/visible.js'
import type { Job, Task } from '../../model/job.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'
import { Address } from './address.js'

/** Articles, and failures, of a job that are shown at first; the rest on demand. */
const MOST_ARTICLES = 12
const MOST_FAILURES = 3

/** What is to be shown again after a button of a job was used. */
export interface ShownWith {
  readonly of: readonly string[]
  readonly still: boolean
}

/** Jobs, each with how far it is, what went wrong, what it led to, and what can be done about it. */
export function Jobs({ jobs, shown }: { readonly jobs: readonly Job[]; readonly shown: ShownWith }) {
  return <ul class="jobs" role="list">{jobs.map((job) => <li><OneJob job={job} shown={shown} /></li>)}</ul>
}

function OneJob({ job, shown }: { readonly job: Job; readonly shown: ShownWith }) {
  const { task, state, progress, problem } = job
  const again = state === 'waiting' && problem !== null
  const failures = progress.failures.filter((why) => why !== problem)
  const found = foundInWords(job)
  return (
    <div class={`job ${state}`}>
      <p class="job-what"><span class="job-state">{t(again ? 'job.waitsAgain' : `job.${state}`)}</span> <What task={task} /></p>
      <p class="aside">{found === null ? <When job={job} /> : rich('job.whenAndFound', { when: <When job={job} />, found })}</p>
      {problem === null || state === 'done' ? null : <p class="job-problem">{rich(state === 'failed' ? 'job.why' : 'job.whyLast', { label: (words) => <span class="doubt-word">{words}</span>, problem: <InEnglish><bdi>{visible(problem)}</bdi></InEnglish> })}</p>}
      <Failures failures={failures} failed={progress.failed} />
      <Articles job={job} />
      <Buttons job={job} shown={shown} />
    </div>
  )
}

/** What a job is to do. */
export function What({ task }: { readonly task: Task }) {
  switch (task.kind) {
    case 'read': return 'url' in task.from ? <Address url={task.from.url} /> : <bdi class="job-name">{visible(task.from.name)}</bdi>
    case 'poll': return rich('job.source', { url: <Address url={task.url} /> })
    case 'deliver': return rich('job.alert', { name: <bdi>{visible(task.alert)}</bdi> })
    case 'reread': return rich('job.again', { id: <span class="identifier">{task.articleId.slice(0, 8)}</span>, a: (words) => <a href={urls.article(task.articleId)}>{words}</a> })
  }
}

/** The same, as text. */
function taskInWords(task: Task): string {
  switch (task.kind) {
    case 'read': return 'url' in task.from ? task.from.url : task.from.name
    case 'poll': return t('job.source', { url: task.url })
    case 'deliver': return t('job.alertQuoted', { name: task.alert })
    case 'reread': return t('job.againPlain', { id: task.articleId })
  }
}

function When({ job: { state, addedAt, dueAt, startedAt, endedAt, tries, problem } }: { readonly job: Job }) {
  const time = (at: string) => <time datetime={at}>{timeInWords(at)}</time>
  const attempts = tries > 1 ? `, ${t('job.tries', { n: tries })}` : ''
  switch (state) {
    case 'working': return startedAt === null ? <>{t('job.begun')}</> : <>{rich('job.begunAt', { time: time(startedAt) })}{attempts}</>
    case 'waiting': return problem === null ? <>{rich('job.addedAt', { time: time(addedAt) })}</> : <>{rich('job.notBefore', { time: time(dueAt) })}{attempts}</>
    case 'failed': return <>{endedAt === null ? t('job.givenUp') : rich('job.givenUpAt', { time: time(endedAt) })}{attempts}</>
    case 'ended': return <>{endedAt === null ? t('job.wasEnded') : rich('job.wasEndedAt', { time: time(endedAt) })}</>
    case 'done': return <>{endedAt === null ? t('job.isDone') : rich('job.isDoneAt', { time: time(endedAt) })}</>
  }
}

/** What a job came to so far; `null` where there is nothing to say yet. */
function foundInWords({ task, state, progress: { pages, added, statements, failed } }: Job): string | null {
  if (pages > 0) {
    const found = t(state === 'working' ? 'job.foundSoFar' : 'job.found', { pages, added, n: statements })
    return failed > 0 ? `${found}, ${t('job.unread', { n: failed })}` : found
  }
  if (state !== 'done') return null
  if (task.kind === 'deliver') return t('job.sent')
  return t(task.kind === 'reread' ? 'job.readAlready' : task.kind === 'poll' ? 'job.nothingNew' : 'job.noPage')
}

function Failures({ failures, failed }: { readonly failures: readonly string[]; readonly failed: number }) {
  if (failures.length === 0) return null
  const line = (why: string) => <li><InEnglish><bdi>{visible(why)}</bdi></InEnglish></li>
  const [first, rest] = [failures.slice(0, MOST_FAILURES), failures.slice(MOST_FAILURES)]
  const untold = failed - failures.length
  return (
    <div class="job-failures">
      <ul>{first.map(line)}</ul>
      {rest.length === 0 ? null : <details><summary>{t('job.more', { n: rest.length })}</summary><ul>{rest.map(line)}</ul>{untold > 0 ? <p>{t('job.notListed', { n: untold })}</p> : null}</details>}
    </div>
  )
}

function Articles({ job: { progress: { articles }, task } }: { readonly job: Job }) {
  const [only] = articles
  if (only === undefined) return null
  if (articles.length === 1) return <p class="job-articles"><a href={urls.article(only)}>{rich('job.see', { task: visible(taskInWords(task)), unseen })}</a></p>
  return (
    <p class="job-articles">
      {rich('job.seeEach', { list: (
        <>
          {articles.slice(0, MOST_ARTICLES).map((id, i) => <>{i === 0 ? null : ', '}<a href={urls.article(id)}>{rich('job.numbered', { n: i + 1, task: visible(taskInWords(task)), unseen })}</a></>)}
          {articles.length > MOST_ARTICLES ? <>, <a href={urls.articles()}>{t('job.andOthers')}</a></> : null}
        </>
      ) })}
    </p>
  )
}

/** For those who hear a link or a button by itself. */
const unseen = (words: Child[]) => <span class="unseen">{words}</span>

function Buttons({ job: { id, state, task }, shown }: { readonly job: Job; readonly shown: ShownWith }) {
  if (!useContext(VisitContext).mayAdd || state === 'done') return null
  const again = state === 'failed' || state === 'ended'
  return (
    <form class="job-do" method="post" action={again ? urls.retryJob(id) : urls.endJob(id)}>
      <input type="hidden" name="of" value={shown.of.join(',')} />
      {shown.still ? <input type="hidden" name="still" value="1" /> : null}
      <button type="submit" class="small">{rich(again ? 'job.retry' : 'job.end', { task: visible(taskInWords(task)), unseen })}</button>
    </form>
  )
}
