import type { Store } from '../store.js'
import { CALLS, STREAMS, type CallName, type PassedStore, type StreamName } from './contract.js'

/** How a store that is elsewhere is asked. */
export interface Asking {
  readonly call: (name: CallName, args: readonly unknown[]) => Promise<unknown>
  readonly stream: (name: StreamName, args: readonly unknown[]) => AsyncIterable<unknown>
  readonly close: () => Promise<void>
}

/** A store each of whose methods asks by its own name. */
export function storeOf({ call, stream, close }: Asking): Store {
  const calls = Object.keys(CALLS).map((name) => [name, (...args: readonly unknown[]) => call(name as CallName, args)] as const)
  const streams = Object.keys(STREAMS).map((name) => [name, (...args: readonly unknown[]) => stream(name as StreamName, args)] as const)
  const methods: unknown = Object.fromEntries<unknown>([...calls, ...streams])
  // What each takes and gives is the contract's, which both sides check.
  return { ...(methods as PassedStore), close }
}

/** Calls the method of a store by its name. */
export function callMethod(store: Store, name: CallName, args: readonly unknown[]): Promise<unknown> {
  // For any one of the names there is no type that holds for all.
  const methods = store as unknown as Readonly<Record<CallName, (...taken: readonly unknown[]) => Promise<unknown>>>
  // eslint-disable-next-line no-restricted-syntax -- bounded: as many as the contract says.
  return methods[name](...args)
}
