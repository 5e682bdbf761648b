import { describe, expect, test } from 'vitest'
import type { Ledger } from '../record/ledger.js'
import { LedgerError } from '../store/ledger-error.js'
import { TooLongError } from '../store/too-long-error.js'
import { desk } from './desk.js'

describe('when the store fails', () => {
  const failing = (error: Error) => desk({
    ledger: new Proxy({} as Ledger, { get: () => () => Promise.reject(error) }),
    version: '0',
  })

  test('a ledger’s error is told', async () => {
    const long = await failing(new TooLongError('This took too long. Ask for less.')).request('/')
    expect(long.status).toBe(503)
    expect(await long.text()).toMatch(/<h1>This took too long<\/h1>[^]*Ask for less\./)
    const response = await failing(new LedgerError('The ledger is in use by another program.')).request('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('The ledger is in use by another program.')
  })

  test('any other keeps its details to itself', async () => {
    const response = await failing(new TypeError('secret detail')).request('/')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/secret detail|\.ts/)
  })
})
