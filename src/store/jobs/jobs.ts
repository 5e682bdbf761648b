import type { Job, JobKind, JobProgress, JobState, TakenJob, Task } from '../../model/job.js'

/** Which jobs are listed: of a state, or all; `after` a job of an earlier list, by its identifier. Newest first. */
export interface JobQuery {
  readonly state?: JobState | undefined
  readonly limit: number
  readonly after?: string | undefined
}

/** What is to be done in the background. A job is one worker's at a time; what a worker that has ended left is taken by another. */
export interface Jobs {
  /** Puts a task into the queue; resolves to the job, once it is safely on disk. A source, or a capture, that waits already isn't put there twice. */
  addJob(task: Task): Promise<string>
  /** Keeps bytes that were handed in until the job that reads them has ended; resolves to the name to give it. */
  keepUpload(bytes: Uint8Array): Promise<string>
  /** `null` where they are gone: the job has ended. */
  upload(id: string): Promise<Uint8Array | null>
  /** Takes what is next for a worker, or what is of one kind only; `null` where nothing is due. */
  takeJob(worker: string, only?: JobKind): Promise<TakenJob | null>
  /** Tells that a worker is at it still, and how far it is. Resolves to `false` where the job is no longer that worker's: it is to stop. */
  tellJob(taken: TakenJob, progress: JobProgress): Promise<boolean>
  /** Resolves to `false` where the job was no longer the worker's. */
  finishJob(taken: TakenJob, progress: JobProgress): Promise<boolean>
  /** `again`: whether another try may do better. Resolves to `false` where the job was no longer the worker's. */
  failJob(taken: TakenJob, problem: string, again: boolean): Promise<boolean>
  /** Gives back what a worker has that has ended, to be taken by another at once. */
  giveBackJobsOf(worker: string, problem: string): Promise<number>
  /** Gives back what workers of this machine have that have ended unheard, as when the machine stood still; resolves to how much that was. */
  giveBackLostJobs(): Promise<number>
  jobs(query: JobQuery): Promise<{ readonly items: readonly Job[]; readonly next: string | null }>
  job(id: string): Promise<Job | null>
  /** How many there are of each state. */
  jobCounts(): Promise<Readonly<Record<JobState, number>>>
  /** Has a job that failed for good, or was ended, tried again; resolves to `false` where there is none such. */
  retryJob(id: string): Promise<boolean>
  /** Ends a job that isn't done; resolves to `false` where there is none such. */
  endJob(id: string): Promise<boolean>
}
