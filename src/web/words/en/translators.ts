/** By whom or what words were translated. */
export const translators = {
  machine: 'machine',
  person: 'person',
} as const
