import type { Store } from '../store.js'
import { CALLS, STREAMS } from './contract.js'
import type { Line } from './line.js'
import { storeOf } from './methods.js'

/** A store in another process. */
export function remoteStore(line: Line): Store {
  return storeOf({
    call: async (name, args) => CALLS[name].gives.parse(await line.call(name, CALLS[name].takes.parse(args))),
    stream: async function* (name, args) {
      for await (const value of line.stream(name, STREAMS[name].takes.parse(args))) yield STREAMS[name].gives.parse(value)
    },
    close: () => line.close(),
  })
}
