import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address may be dialled: an ordinary public one. Private, loopback, link-local (the clouds' metadata among
 * them), carrier-grade NAT, multicast and reserved ranges are not, nor is an IPv6 address that carries an IPv4 one (mapped,
 * NAT64, 6to4, Teredo): where it leads is not seen from here. `false` for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.parse(address).range() === 'unicast'
}
