/** A worker, as the queue knows it: the process that it ends with, on its machine, and a name that no other has. */
export interface WorkerName {
  readonly host: string
  readonly pid: number
  /** When that process started, in words that only serve to compare; `null` where it isn't known. */
  readonly start: string | null
  readonly id: string
}

/** As the queue keeps it. */
export function writtenWorker({ host, pid, start, id }: WorkerName): string {
  return JSON.stringify([host, pid, start, id])
}

/** `null` for a name that isn't written so. */
export function readWorker(written: string): WorkerName | null {
  try {
    const [host, pid, start, id] = JSON.parse(written) as readonly unknown[]
    if (typeof host !== 'string' || typeof pid !== 'number' || typeof id !== 'string' || (start !== null && typeof start !== 'string')) return null
    return { host, pid, start, id }
  } catch {
    return null
  }
}
