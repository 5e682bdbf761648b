/** A field of a form. */
export const field = {
  fault: 'Fault:',
  summary: '{n, plural, one {Something has to be put right first} other {{n} things have to be put right first}}',
} as const
