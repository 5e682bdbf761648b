import type { Job, JobState } from '../../model/job.js'
import { Jobs, type ShownWith } from '../parts/job.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { count } from '../view/numbers.js'

interface Progress {
  readonly version: string
  /** Those that the address asks for: shown before all others. */
  readonly first: readonly Job[]
  /** The newest of each state. `next`: `null` where these are all. */
  readonly lists: Readonly<Record<JobState, { readonly items: readonly Job[]; readonly next: string | null }>>
  readonly counts: Readonly<Record<JobState, number>>
  /** After how many seconds there may be news; `null` where nothing is to be done. */
  readonly seconds: number | null
  readonly asked: ShownWith
}

/** In the order in which they matter to who waits; with what there is to say where there is none. */
const SECTIONS: readonly (readonly [state: JobState, title: string, none: string | null])[] = [
  ['working', 'Being read now', 'Nothing is being read.'],
  ['waiting', 'Waiting', null],
  ['failed', 'Failed for good', null],
  ['done', 'Done lately', 'Nothing has been done yet.'],
  ['ended', 'Ended by hand', null],
]

/** What is in the queue, and what became of what was. */
export function ProgressPage({ version, first, lists, counts, seconds, asked }: Progress) {
  const isFirst = new Set(first.map(({ id }) => id))
  return (
    <Layout title="In progress" section="progress" version={version}>
      <div class="opening">
        <h1>In progress</h1>
        <p class="tally">
          {count(counts.working)} being read, {count(counts.waiting)} waiting, {count(counts.failed)} failed, {count(counts.done)} done in the last days
        </p>
        <Reloads seconds={seconds} asked={asked} />
      </div>
      {first.length === 0 ? null : (
        <section class="queue" aria-labelledby="first">
          <h2 id="first">What you asked for</h2>
          <Jobs jobs={first} shown={asked} />
        </section>
      )}
      {SECTIONS.map(([state, title, none]) => {
        const { items, next } = lists[state]
        const others = items.filter(({ id }) => !isFirst.has(id))
        if (others.length === 0 && (none === null || first.length > 0)) return null
        return (
          <section class="queue" aria-labelledby={state}>
            <h2 id={state}>{title}</h2>
            {others.length === 0 ? <p class="aside">{none}</p> : <Jobs jobs={others} shown={asked} />}
            {next === null ? null : <p class="more"><a href={urls.progress({ state })}>All of these<span class="unseen">: {title}</span></a></p>}
          </section>
        )
      })}
      <p class="onward"><a href={urls.add()}>Add pages</a> · <a href={urls.sources()}>Sources that are followed</a></p>
    </Layout>
  )
}

/** That the page loads itself again, and how to have it stay. */
function Reloads({ seconds, asked: { of, still } }: Pick<Progress, 'seconds' | 'asked'>) {
  if (seconds === null) return null
  return still
    ? <p class="aside reloads">This page stays as it is. <a href={urls.progress({ of })}>Keep it up to date</a></p>
    : <p class="aside reloads">This page loads itself again every {seconds} seconds. <a href={urls.progress({ of, still: true })}>Have it stay as it is</a></p>
}
