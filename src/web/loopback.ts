import { BlockList, isIP } from 'node:net'

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether an IP address, as systems write it, is this machine's own and reached from nowhere else. */
export function isLoopback(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && !address.includes('%') && LOOPBACK.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** Whether a host to listen on is reached by this machine alone, as far as its name tells. */
export function isLoopbackHost(host: string): boolean {
  return isLoopback(host) || host.toLowerCase() === 'localhost'
}
