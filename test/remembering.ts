import type { Network, NetworkRead } from '../src/analysis/extractor/network.js'

/** A network that reads each window once, however often it is asked: for tests that read the same pages again and again, and aren't about the network. */
export function remembering(network: Network): Network {
  const known = new Map<string, Promise<NetworkRead>>()
  return {
    ...network,
    read: async (window) => {
      const key = JSON.stringify(window, (_, value: unknown) => value instanceof BigInt64Array ? value.join() : value)
      const reading = known.get(key) ?? network.read(window)
      known.set(key, reading)
      return structuredClone(await reading)
    },
  }
}
