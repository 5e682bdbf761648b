import type { Job, JobState } from '../../model/job.js'
import { Jobs, type ShownWith } from '../parts/job.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import type { Key } from '../words/messages.js'
import { rich, t } from '../words/say.js'

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
const SECTIONS: readonly (readonly [state: JobState, title: Key, none: Key | null])[] = [
  ['working', 'progress.now', 'progress.nothingNow'],
  ['waiting', 'progress.waiting', null],
  ['failed', 'progress.failed', null],
  ['done', 'progress.done', 'progress.nothingDone'],
  ['ended', 'progress.ended', null],
]

/** What is in the queue, and what became of what was. */
export function ProgressPage({ version, first, lists, counts, seconds, asked }: Progress) {
  const isFirst = new Set(first.map(({ id }) => id))
  return (
    <Layout title={t('progress.title')} section="progress" version={version}>
      <div class="opening">
        <h1>{t('progress.title')}</h1>
        <p class="tally">
          {t('progress.tally', { working: counts.working, waiting: counts.waiting, failed: counts.failed, done: counts.done })}
        </p>
        <Reloads seconds={seconds} asked={asked} />
      </div>
      {first.length === 0 ? null : (
        <section class="queue" aria-labelledby="first">
          <h2 id="first">{t('progress.first')}</h2>
          <Jobs jobs={first} shown={asked} />
        </section>
      )}
      {SECTIONS.map(([state, title, none]) => {
        const { items, next } = lists[state]
        const others = items.filter(({ id }) => !isFirst.has(id))
        if (others.length === 0 && (none === null || first.length > 0)) return null
        return (
          <section class="queue" aria-labelledby={state}>
            <h2 id={state}>{t(title)}</h2>
            {others.length === 0 ? <p class="aside">{none === null ? null : t(none)}</p> : <Jobs jobs={others} shown={asked} />}
            {next === null ? null : <p class="more"><a href={urls.progress({ state })}>{rich('progress.all', { title: t(title), unseen: (words) => <span class="unseen">{words}</span> })}</a></p>}
          </section>
        )
      })}
      <p class="onward"><a href={urls.add()}>{t('progress.add')}</a> · <a href={urls.sources()}>{t('progress.sources')}</a></p>
    </Layout>
  )
}

/** That the page loads itself again, and how to have it stay. */
function Reloads({ seconds, asked: { of, still } }: Pick<Progress, 'seconds' | 'asked'>) {
  if (seconds === null) return null
  return still
    ? <p class="aside reloads">{rich('progress.still', { a: (words) => <a href={urls.progress({ of })}>{words}</a> })}</p>
    : <p class="aside reloads">{rich('progress.reloads', { seconds, a: (words) => <a href={urls.progress({ of, still: true })}>{words}</a> })}</p>
}
