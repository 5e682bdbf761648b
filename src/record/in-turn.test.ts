import { describe, expect, it } from 'vitest'
import { InTurn } from './in-turn.js'

/** A promise that is settled from outside. */
function gate() {
  let open = (): void => undefined
  let fail = (_: Error): void => undefined
  const passed = new Promise<void>((resolve, reject) => {
    open = resolve
    fail = reject
  })
  return { passed, open: () => { open() }, fail: (error: Error) => { fail(error) } }
}

describe('work in turn', () => {
  it('begins a piece while the one before is in work, which is done first all the same', async () => {
    const told: string[] = []
    const first = gate()
    const pieces = new InTurn(1)
    await pieces.begin(async () => {
      told.push('first begun')
      await first.passed
      told.push('first done')
    })
    const second = pieces.begin(async (turn) => {
      told.push('second begun')
      await turn()
      told.push('second done')
    })
    expect(told).toEqual(['first begun', 'second begun'])
    first.open()
    await second
    await pieces.end()
    expect(told).toEqual(['first begun', 'second begun', 'first done', 'second done'])
  })

  it('begins no more than are to be ahead', async () => {
    const gates = [gate(), gate(), gate()]
    let begun = 0
    const pieces = new InTurn(1)
    const all = (async () => {
      for (const { passed } of gates) {
        await pieces.begin(() => {
          begun += 1
          return passed
        })
      }
    })()
    await new Promise(setImmediate)
    expect(begun).toBe(2)
    for (const { open } of gates) open()
    await all
    expect(begun).toBe(3)
  })

  it('does one after the other where none is to be ahead', async () => {
    const told: number[] = []
    const pieces = new InTurn(0)
    for (const i of [1, 2]) {
      await pieces.begin(async () => {
        told.push(i)
        await new Promise(setImmediate)
        told.push(-i)
      })
    }
    expect(told).toEqual([1, -1, 2, -2])
  })

  it('tells that a piece failed, also the last', async () => {
    const pieces = new InTurn(1)
    const [first, second] = [gate(), gate()]
    await pieces.begin(() => first.passed)
    first.fail(new Error('the first'))
    await expect(pieces.begin(() => second.passed)).rejects.toThrow('the first')
    const other = new InTurn(1)
    await other.begin(() => Promise.reject(new Error('the last')))
    await expect(other.end()).rejects.toThrow('the last')
  })
})
