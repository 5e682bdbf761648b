/** What programs can ask and do; what each thing is stays in English. */
export const apiPage = {
  same: 'The same as an OpenAPI document: {link}',
  records: 'Records',
  problems: 'Problems',
  token: 'Takes a token.',
  mayBeMissing: 'may be missing',
  body: 'Body: {kind}',
  problemsAre: '<a>Problems</a>: {list}',
  example: 'An example',
} as const
