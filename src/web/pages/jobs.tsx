import type { Job, JobState } from '../../model/job.js'
import { Jobs } from '../parts/job.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'

interface Listed {
  readonly version: string
  readonly state: JobState
  readonly jobs: readonly Job[]
  /** After which job the list goes on; `null` where it ends. */
  readonly next: string | null
}

/** All jobs of a state, the newest first, page by page. */
export function JobsPage({ version, state, jobs, next }: Listed) {
  return (
    <Layout title={t(`job.${state}`)} section="progress" version={version}>
      <div class="opening">
        <h1>{t(`job.${state}`)}</h1>
        <p class="tally"><a href={urls.progress()}>{t('progress.everything')}</a></p>
      </div>
      {jobs.length === 0 ? <p class="empty">{t('progress.nothing')}</p> : <Jobs jobs={jobs} shown={{ of: [], still: false }} />}
      {next === null ? null : <p class="onward"><a rel="next" href={urls.progress({ state, after: next })}>{t('progress.earlier')}</a></p>}
    </Layout>
  )
}
