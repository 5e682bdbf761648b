import type { Store } from '../../store/store.js'

/** Ends a job by hand. What an alert found and was to be sent by it isn't put into the queue anew: that is kept with it. */
export async function endJob(store: Pick<Store, 'job' | 'endJob' | 'addAttempt'>, id: string, now: Date): Promise<boolean> {
  const task = (await store.job(id))?.task
  const ended = await store.endJob(id)
  if (ended && task?.kind === 'deliver') await store.addAttempt(task.delivery, { at: now.toISOString(), is: 'dropped', what: 'its job was ended by hand' })
  return ended
}
