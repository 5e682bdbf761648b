import { useContext } from 'hono/jsx'
import { taskText } from '../../export/job-text.js'
import { visible } from '../../export/visible.js'
import type { Job, JobState, Task } from '../../model/job.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { count, counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'
import { Address } from './address.js'

/** Articles, and failures, of a job that are shown at first; the rest on demand. */
const MOST_ARTICLES = 12
const MOST_FAILURES = 3

/** What is to be shown again after a button of a job was used. */
export interface ShownWith {
  readonly of: readonly string[]
  readonly still: boolean
}

export const JOB_WORDS: Readonly<Record<JobState, string>> = {
  working: 'In progress', waiting: 'Waits', failed: 'Failed', ended: 'Ended by hand', done: 'Done',
}

/** Jobs, each with how far it is, what went wrong, what it led to, and what can be done about it. */
export function Jobs({ jobs, shown }: { readonly jobs: readonly Job[]; readonly shown: ShownWith }) {
  return <ul class="jobs" role="list">{jobs.map((job) => <li><OneJob job={job} shown={shown} /></li>)}</ul>
}

function OneJob({ job, shown }: { readonly job: Job; readonly shown: ShownWith }) {
  const { task, state, progress, problem } = job
  const again = state === 'waiting' && problem !== null
  const failures = progress.failures.filter((why) => why !== problem)
  return (
    <div class={`job ${state}`}>
      <p class="job-what"><span class="job-state">{again ? 'Waits for another try' : JOB_WORDS[state]}</span> <What task={task} /></p>
      <p class="aside"><When job={job} /><Found job={job} /></p>
      {problem === null || state === 'done' ? null : <p class="job-problem"><span class="doubt-word">{state === 'failed' ? 'Why: ' : 'Why the last try failed: '}</span><bdi>{visible(problem)}</bdi></p>}
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
    case 'poll': return <>source <Address url={task.url} /></>
    case 'deliver': return <>what the alert <bdi>{visible(task.alert)}</bdi> found</>
    case 'reread': return <><a href={urls.article(task.articleId)}>article <span class="identifier">{task.articleId.slice(0, 8)}</span></a> again</>
  }
}

function When({ job: { state, addedAt, dueAt, startedAt, endedAt, tries, problem } }: { readonly job: Job }) {
  const time = (at: string) => <time datetime={at}>{timeInWords(at)}</time>
  const attempts = tries > 1 ? `, ${counted(tries, 'try', 'tries')}` : ''
  switch (state) {
    case 'working': return startedAt === null ? <>begun</> : <>begun {time(startedAt)}{attempts}</>
    case 'waiting': return problem === null ? <>added {time(addedAt)}</> : <>not before {time(dueAt)}{attempts}</>
    case 'failed': return <>given up{endedAt === null ? null : <> {time(endedAt)}</>}{attempts}</>
    case 'ended': return <>ended{endedAt === null ? null : <> {time(endedAt)}</>}</>
    case 'done': return <>done{endedAt === null ? null : <> {time(endedAt)}</>}</>
  }
}

function Found({ job: { task, state, progress: { pages, added, statements, failed } } }: { readonly job: Job }) {
  if (pages > 0) return <>: {counted(pages, 'page')}{state === 'working' ? ' so far' : ''}, {count(added)} new, {counted(statements, 'statement')} found{failed > 0 ? `, ${counted(failed, 'page')} could not be read` : ''}</>
  if (state !== 'done') return null
  if (task.kind === 'deliver') return <>: sent</>
  return <>{task.kind === 'reread' ? ': this reader and this model had read it already' : task.kind === 'poll' ? ': nothing new' : ': no page was read'}</>
}

function Failures({ failures, failed }: { readonly failures: readonly string[]; readonly failed: number }) {
  if (failures.length === 0) return null
  const line = (why: string) => <li><bdi>{visible(why)}</bdi></li>
  const [first, rest] = [failures.slice(0, MOST_FAILURES), failures.slice(MOST_FAILURES)]
  const untold = failed - failures.length
  return (
    <div class="job-failures">
      <ul>{first.map(line)}</ul>
      {rest.length === 0 ? null : <details><summary>{count(rest.length)} more</summary><ul>{rest.map(line)}</ul>{untold > 0 ? <p>And {count(untold)} more that are not listed.</p> : null}</details>}
    </div>
  )
}

function Articles({ job: { progress: { articles }, task } }: { readonly job: Job }) {
  const [only] = articles
  if (only === undefined) return null
  if (articles.length === 1) return <p class="job-articles"><a href={urls.article(only)}>See the article<Which task={task} /></a></p>
  return (
    <p class="job-articles">
      {'See article '}
      {articles.slice(0, MOST_ARTICLES).map((id, i) => <>{i === 0 ? null : ', '}<a href={urls.article(id)}>{i + 1}<Which task={task} /></a></>)}
      {articles.length > MOST_ARTICLES ? <>, <a href={urls.articles()}>and others</a></> : null}
    </p>
  )
}

/** For those who hear a link or a button by itself. */
function Which({ task }: { readonly task: Task }) {
  return <span class="unseen">: {visible(taskText(task))}</span>
}

function Buttons({ job: { id, state, task }, shown }: { readonly job: Job; readonly shown: ShownWith }) {
  if (!useContext(VisitContext).mayAdd || state === 'done') return null
  const again = state === 'failed' || state === 'ended'
  return (
    <form class="job-do" method="post" action={again ? urls.retryJob(id) : urls.endJob(id)}>
      <input type="hidden" name="of" value={shown.of.join(',')} />
      {shown.still ? <input type="hidden" name="still" value="1" /> : null}
      <button type="submit" class="small">{again ? 'Try again' : 'End'}<Which task={task} /></button>
    </form>
  )
}
