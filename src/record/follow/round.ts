import type { Source } from '../../model/source.js'
import { refuseNoArticle } from '../refuse-no-article.js'
import { pollSource, type Polled, type PollNeeds } from './poll.js'

/** Sources that are read at once: they are of different hosts mostly, and wait most of the time. */
const AT_ONCE = 6

/** Reads all sources that are due, once each, and tells of each as it is done. Throws `LedgerError`. */
export async function pollDue(needs: PollNeeds, tell: (polled: Polled) => Promise<void>): Promise<void> {
  const now = needs.now().toISOString()
  const due = (await needs.store.sources()).filter(({ dueAt }) => dueAt <= now)
  // One page is analysed at a time: two would not be done sooner.
  let adding: Promise<unknown> = Promise.resolve()
  const add: PollNeeds['add'] = (page) => {
    const mine = adding.then(() => {
      refuseNoArticle(page)
      return needs.add(page)
    })
    adding = mine.catch(() => undefined)
    return mine
  }
  const rest: Source[] = [...due]
  const work = async (): Promise<void> => {
    for (let source = rest.shift(); source !== undefined; source = rest.shift()) {
      if (needs.signal?.aborted === true) return
      const polled = await pollSource(source, { ...needs, add })
      if (polled !== null) await tell(polled)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
