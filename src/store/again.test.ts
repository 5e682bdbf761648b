import { expect, it } from 'vitest'
import { BeginAgain, untilDone } from './again.js'

const noPause = () => Promise.resolve()

it.each([
  ['a deadlock', Object.assign(new Error('deadlock detected'), { code: '40P01' })],
  ['a serialization failure', Object.assign(new Error('could not serialize access'), { code: '40001' })],
  ['what asks for it itself', new BeginAgain('moved')],
])('runs a transaction again after %s, and no more often than ten times', async (_, error) => {
  let runs = 0
  const third = () => (++runs < 3 ? Promise.reject(error) : Promise.resolve(runs))
  expect(await untilDone(third, noPause)).toBe(3)
  runs = 0
  await expect(untilDone(() => Promise.reject((runs += 1, error)), noPause)).rejects.toBe(error)
  expect(runs).toBe(10)
})

it('runs it once where something else is wrong', async () => {
  let runs = 0
  const error = Object.assign(new Error('the disk is full'), { code: '53100' })
  await expect(untilDone(() => Promise.reject((runs += 1, error)), noPause)).rejects.toBe(error)
  expect(runs).toBe(1)
})
