/** What the fields of a statement are called. */
export const fieldNames = {
  content: 'what was said',
  cue: 'words for how',
  source: 'words for who',
  speakers: 'speaker',
  addressees: 'addressee',
  targets: 'target',
  chain: 'through',
  saidAt: 'when',
  form: 'form',
  kind: 'kind',
  act: 'act',
  negated: 'whether it was said',
  translatedBy: 'translated by',
  within: 'in whose words',
} as const
