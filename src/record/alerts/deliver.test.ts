import { expect, it } from 'vitest'
import type { AttemptOutcome } from '../../model/alert.js'
import { deliver, type SendingNeeds } from './deliver.js'

/** What is needed to deliver one thing of which so many tries are kept; nothing may be sent. */
function needs(tries: readonly AttemptOutcome[], noted: string[]): SendingNeeds {
  const at = '2026-01-01T00:00:00Z'
  return {
    store: {
      delivery: (id) => Promise.resolve({ delivery: { id, alert: 'a', body: '{}', items: [], at } as never, attempts: tries.map((is) => ({ at, is, what: '' })) }),
      alert: () => Promise.resolve({ alert: { id: 'a' } as never, end: { at, by: null, why: '' } } as never),
      addAttempt: (_, { is }) => { noted.push(is); return Promise.resolve() },
      alertSecret: () => Promise.reject(new Error('nothing is to be sent')), endAlert: () => Promise.reject(new Error('nothing is to be ended')),
    },
    tools: { now: () => new Date(at) },
  }
}

it('what was delivered before the worker was killed is not sent anew, nor told as sent', async () => {
  const noted: string[] = []
  expect(await deliver('msg_1', needs(['failed', 'delivered'], noted))).toEqual({ is: 'done', idle: true })
  expect(noted).toEqual([])
})

it('what an ended alert had found is dropped, which is kept and not told as sent', async () => {
  const noted: string[] = []
  expect(await deliver('msg_1', needs(['failed'], noted))).toEqual({ is: 'done', idle: true })
  expect(noted).toEqual(['dropped'])
})
