import type { Store } from '../store.js'
import { CALLS, STREAMS, type CallName, type PassedStore, type StreamName } from './contract.js'
import type { Line } from './line.js'

/** A store in another process. */
export function remoteStore(line: Line): Store {
  const one = (name: CallName) => async (...args: readonly unknown[]): Promise<unknown> => CALLS[name].gives.parse(await line.call(name, CALLS[name].takes.parse(args)))
  const many = (name: StreamName) => async function* (...args: readonly unknown[]): AsyncGenerator<unknown> {
    for await (const value of line.stream(name, STREAMS[name].takes.parse(args))) yield STREAMS[name].gives.parse(value)
  }
  const methods = Object.fromEntries([
    ...Object.keys(CALLS).map((name) => [name, one(name as CallName)] as const),
    ...Object.keys(STREAMS).map((name) => [name, many(name as StreamName)] as const),
  ])
  // Each of its methods is the contract's of that name, which checks what it takes and gives.
  const passed: Store = { ...(methods as unknown as PassedStore), close: () => line.close() }
  return passed
}
