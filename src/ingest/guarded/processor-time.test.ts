import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { processorTime, type Measured } from './processor-time.js'

describe('processorTime', () => {
  it('is told of a thread that runs a loop, and of no other thread', async () => {
    const [looping, waiting] = ['setTimeout(() => { for (;;); })', 'setInterval(() => {}, 1000)'].map((code) => new Worker(code, { eval: true, execArgv: [] })) as [Worker, Worker]
    try {
      await Promise.all([once(looping, 'online'), once(waiting, 'online')])
      const [loops, waits] = [processorTime(looping), processorTime(waiting)]
      let used = 0
      while (used < 300) used = await loops()
      expect(await waits()).toBeLessThan(used)
    } finally {
      await Promise.all([looping.terminate(), waiting.terminate()])
    }
  })

  it('is the lesser of two bounds where the thread can’t be asked', async () => {
    const busy = (...active: number[]): Measured => ({ performance: { eventLoopUtilization: () => ({ active: active.shift() ?? 0 }) } })
    expect(await processorTime(busy(7, 7))()).toBe(0)
    const used = processorTime(busy(0, 1_000_000))
    const before = process.cpuUsage()
    while (process.cpuUsage(before).user + process.cpuUsage(before).system < 20_000);
    expect(await used()).toBeGreaterThanOrEqual(20)
    expect(await used()).toBeLessThan(1_000_000)
  })
})
