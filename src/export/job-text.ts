import type { Job, JobState, Task } from '../model/job.js'
import { visible } from './visible.js'

/** What a job is to do, in words. */
export function taskText(task: Task): string {
  switch (task.kind) {
    case 'read': return 'url' in task.from ? task.from.url : task.from.name
    case 'poll': return `source ${task.url}`
    case 'deliver': return `what the alert “${task.alert}” found`
    case 'reread': return `article ${task.articleId} again`
  }
}

export const JOB_STATE_WORDS: Readonly<Record<JobState, string>> = {
  waiting: 'waits', working: 'in progress', done: 'done', failed: 'failed', ended: 'ended by hand',
}

/** Jobs for a terminal: each in a line, what went wrong below it. */
export function jobsText(jobs: readonly Job[]): string {
  if (jobs.length === 0) return 'Nothing is in the queue.\n'
  return jobs.map((job) => {
    const { pages, added, statements } = job.progress
    const done = pages === 0 ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}, ${added} new, ${statements} ${statements === 1 ? 'statement' : 'statements'}`
    const again = job.state === 'waiting' && job.problem !== null ? `, tried again after ${job.dueAt}` : ''
    const head = visible(`${job.id}  ${JOB_STATE_WORDS[job.state]}${again}${done}: ${taskText(job.task)}`)
    const failures = [...(job.problem === null ? [] : [job.problem]), ...job.progress.failures.filter((why) => why !== job.problem)]
    return [head, ...failures.map((why) => `    ${visible(why)}`)].join('\n')
  }).join('\n') + '\n'
}
