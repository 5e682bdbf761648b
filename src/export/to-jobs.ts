import type { Job } from '../model/job.js'
import type { JobContract, Jobs } from './job.js'
import { taskText } from './job-text.js'

export function toJobs({ items, next }: { readonly items: readonly Job[]; readonly next: string | null }): Jobs {
  return { schema: 1, items: items.map(toJob), next }
}

export function toJob({ id, task, state, tries, addedAt, dueAt, startedAt, endedAt, progress, problem }: Job): JobContract {
  const { pages, added, statements, failed, failures, articles } = progress
  return {
    id, kind: task.kind, what: taskText(task), state, tries, addedAt, dueAt, startedAt, endedAt,
    pages, added, statements, failed, failures: [...failures], articles: [...articles], problem,
  }
}
