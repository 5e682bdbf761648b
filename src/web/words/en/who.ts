/** Names of who said it. */
export const who = {
  nobodyNamed: 'nobody named',
  notResolved: '? not resolved',
  notGiven: 'Speaker not given',
  notGivenDoubt: '? Speaker not given',
  neither: 'neither {who}',
  nor: 'nor',
  or: 'or',
  somebody: 'Somebody',
  mayBe: 'may be {who}',
  toldBy: 'told by the {how}',
  toldBySure: 'told by the {how}, right {n} times in 100',
  quoted: '“{words}”',
  as: 'as {words}',
} as const
