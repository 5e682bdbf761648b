import { describe, expect, test } from 'vitest'
import { NO_PROGRESS, type Job } from '../model/job.js'
import { Jobs } from './job.js'
import { jobsText } from './job-text.js'
import { toJobs } from './to-jobs.js'

const WAITING: Job = {
  id: '0e3ee8f9-3cc4-483b-a37a-e503c5fc58df', task: { kind: 'read', from: { url: 'https://paper.example/1' }, given: {} }, state: 'waiting', tries: 1,
  addedAt: '2030-01-01T00:00:00.000Z', dueAt: '2030-01-01T00:05:00.000Z', startedAt: '2030-01-01T00:01:00.000Z', endedAt: null, progress: NO_PROGRESS, problem: 'the server is busy',
}
const DONE: Job = {
  ...WAITING, task: { kind: 'read', from: { upload: 'u', name: 'pages\u001b[2J.zip', door: 'file', receivedAt: '2030-05-30T00:00:00.000Z' }, given: {} }, state: 'done', problem: null,
  progress: { pages: 3, added: 1, statements: 12, failed: 1, failures: ['3.png: is a picture'], articles: ['a'] },
}

describe('jobs', () => {
  test('as JSON are what the contract says', () => {
    const jobs = toJobs({ items: [WAITING, DONE], next: 'x' })
    expect(Jobs.parse(jobs)).toEqual(jobs)
    expect(jobs.items.map(({ kind, what, articles }) => [kind, what, articles])).toEqual([['read', 'https://paper.example/1', []], ['read', 'pages\u001b[2J.zip', ['a']]])
  })

  test('as text are a line each, with what went wrong, and nothing that a terminal obeys', () => {
    expect(jobsText([WAITING, DONE])).toBe([
      '0e3ee8f9-3cc4-483b-a37a-e503c5fc58df  waits, tried again after 2030-01-01T00:05:00.000Z: https://paper.example/1',
      '    the server is busy',
      '0e3ee8f9-3cc4-483b-a37a-e503c5fc58df  done, 3 pages, 1 new, 12 statements: pages␛[2J.zip',
      '    3.png: is a picture',
      '',
    ].join('\n'))
    expect(jobsText([])).toBe('Nothing is in the queue.\n')
  })
})
