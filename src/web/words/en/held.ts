/** In whose words a statement stands. */
export const held = {
  says: 'according to {who}',
  denies: '{n, plural, one {{who} denies it} other {{who} deny it}}',
  asks: 'asked by {who}',
  supposes: '{n, plural, one {so {who} thinks, fears or hopes} other {so {who} think, fear or hope}}',
  doesNotSay: '{n, plural, one {{who} does not say so} other {{who} do not say so}}',
  doesNotDeny: '{n, plural, one {{who} does not deny it} other {{who} do not deny it}}',
  nobodyNamed: 'somebody not named',
} as const
