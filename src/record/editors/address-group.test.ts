import { expect, test } from 'vitest'
import { addressGroup } from './address-group.js'

test.each([
  ['192.0.2.1', '192.0.2.1'], ['::ffff:192.0.2.1', '192.0.2.1'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:DB8::1', '2001:db8:0:0'], ['2001:0db8:0001::', '2001:db8:1:0'], ['fe80::1%eth0', 'fe80:0:0:0'], ['', ''],
])('%s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group)
})
