/** Through whom words came. */
export const hops = {
  outlet: 'outlet',
  agency: 'agency',
  platform: 'platform',
  person: 'person',
  document: 'document',
} as const
