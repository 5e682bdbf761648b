/** As much of a `Worker` as is measured here. */
export interface Measured {
  /** Missing before Node 22.19. */
  readonly cpuUsage?: () => Promise<NodeJS.CpuUsage>
  readonly performance: { eventLoopUtilization(): { readonly active: number } }
}

/**
 * A meter of the milliseconds of processor time that a thread uses from now on, however long that takes by the clock. It answers also
 * while the thread runs a loop; while the thread is in one long call of the engine, or waits in one, only afterwards. It rejects where
 * the thread doesn't run yet or any more.
 *
 * Before Node 22.19 a thread can't be asked. Then it is the lesser of two numbers that are never too small: what the whole process
 * used, and how long the thread was busy by the clock. Both are too large only where the machine is busy and this process has other work.
 */
export function processorTime(thread: Measured): () => Promise<number> {
  if (thread.cpuUsage === undefined) {
    const before = { process: process.cpuUsage(), busy: busy(thread) }
    return () => Promise.resolve(Math.min(milliseconds(process.cpuUsage(before.process)), busy(thread) - before.busy))
  }
  const used = async () => milliseconds(await thread.cpuUsage!())
  // A thread that doesn't run yet has used nothing.
  const before = used().catch(() => 0)
  return async () => await used() - await before
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}

function busy({ performance }: Measured): number {
  return performance.eventLoopUtilization().active
}
