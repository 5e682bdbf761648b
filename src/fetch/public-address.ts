import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Global unicast addresses of IPv6: all that is given out to anybody (RFC 4291 and IANA's registry). */
const GLOBAL: [ipaddr.IPv6, number] = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address may be dialled: an ordinary public one. Private, loopback, link-local (the clouds' metadata among
 * them), carrier-grade NAT, multicast and reserved ranges are not, nor any IPv6 address outside of `2000::/3`, nor one that carries an
 * IPv4 address (mapped, NAT64, 6to4, Teredo, ISATAP): where it leads is not seen from here. `false` for what is no address, or is
 * written in another way than systems write it.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return !(parsed instanceof ipaddr.IPv6) || (parsed.match(GLOBAL) && !isIsatap(parsed))
}

/** RFC 5214: an interface's number that ends in an IPv4 address, within any network. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return ((parts[4] ?? 0) & 0xfdff) === 0 && parts[5] === 0x5efe
}
