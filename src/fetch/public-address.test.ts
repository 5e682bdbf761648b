import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './public-address.js'

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '3ffe::1', '2001:4860:4860::8888', '2A00:1450::200E'])('lets %s be dialled', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    ['loopback', '127.0.0.1'], ['loopback', '127.8.9.1'], ['loopback', '::1'], ['unspecified', '0.0.0.0'], ['unspecified', '::'],
    ['private', '10.1.2.3'], ['private', '172.16.0.1'], ['private', '172.31.255.255'], ['private', '192.168.1.1'],
    ['link-local and metadata', '169.254.169.254'], ['link-local', 'fe80::1'], ['unique local', 'fd00:ec2::254'], ['unique local', 'fc00::1'],
    ['carrier-grade NAT', '100.64.0.1'], ['carrier-grade NAT', '100.127.255.254'], ['mapped', '::ffff:127.0.0.1'], ['mapped public', '::ffff:8.8.8.8'],
    ['NAT64', '64:ff9b::7f00:1'], ['6to4', '2002:7f00:1::'], ['Teredo', '2001::1'], ['multicast', '224.0.0.1'], ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'], ['reserved', '240.0.0.1'], ['documentation', '192.0.2.1'], ['documentation', '2001:db8::1'],
    ['outside of 2000::/3', '4000::1'], ['outside of 2000::/3', '1000::1'], ['outside of 2000::/3', '200::1'], ['outside of 2000::/3', 'e000::1'], ['discarded', '100::1'],
    ['compatible', '::127.0.0.1'], ['compatible', '::8.8.8.8'], ['translated', '::ffff:0:127.0.0.1'], ['mapped in hexadecimal', '::ffff:7f00:1'], ['NAT64', '64:ff9b::127.0.0.1'],
    ['local NAT64', '64:ff9b:1::10.0.0.1'], ['6to4', '2002:0a00:0001::1'], ['Teredo', '2001:0:7f00:1::1'], ['ISATAP', '2606:2800:220:1:0:5efe:127.0.0.1'], ['ISATAP', '2606:2800:220:1:200:5efe:a00:1'],
    ['benchmarking', '2001:2::1'], ['benchmarking', '198.18.0.1'], ['documentation', '3fff::1'], ['site local', 'fec0::1'], ['segment routing', '5f00::1'],
    ['octal', '0177.0.0.1'], ['octal public', '010.8.8.8'], ['short', '8.8'], ['decimal', '134744072'], ['hexadecimal', '0x08.8.8.8'], ['with a zone', '2606:2800::1%1'],
    ['no address', 'example.org'], ['no address', ''], ['with a zone', 'fe80::1%eth0'],
  ])('does not let a %s address be dialled: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
