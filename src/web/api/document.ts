// What the document of the API says of the whole.

const DESCRIPTION = [
  'What a person can do on the desk and the command line, a program can do here: read what the ledger holds, and add to it. Everything that is told points at the exact words in an archived page.',
  'Reading takes no token, unless the ledger is closed. Writing takes one, as `Authorization: Bearer TOKEN`, of a role that may: a reporter’s adds pages and sources, an editor’s decides on what was said, a chief’s says who may; `onrecord token` makes it. Nothing is read while a request waits: what is added is put into a queue, and the answer names the job.',
  'Lists hold `items` and `next`; give `next` as `after` for those that come next, until it is null. Identifiers may be cut short, to four digits or more, where only one begins so.',
  'What can’t be done is told as RFC 9457 has it (`application/problem+json`). Fields are added under the same version, and none is removed nor changes its meaning.',
].join('\n\n')

export const ABOUT = (version: string) => ({
  openapi: '3.1.0',
  info: { title: 'Onrecord', version, description: DESCRIPTION, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
  tags: [
    { name: 'Statements', description: 'Who said what, to whom, through whom and when' },
    { name: 'Articles', description: 'The pages, as they were read' },
    { name: 'Speakers', description: 'Those who are on record' },
    { name: 'Comparing', description: 'The same words on several pages, what changed, and what is about the same' },
    { name: 'Translations', description: 'Statements and articles in other languages: no part of what is on record' },
    { name: 'Captures', description: 'The bytes of pages, and how they were received' },
    { name: 'Corrections', description: 'What editors decided' },
    { name: 'Reports', description: 'What readers reported' },
    { name: 'Editors', description: 'Who may do what; for chiefs' },
    { name: 'Alerts', description: 'Being told of what comes new' },
    { name: 'Pages', description: 'Adding pages' },
    { name: 'Sources', description: 'What is followed' },
    { name: 'Jobs', description: 'What is done in the background' },
  ],
})

export const TOKEN_SCHEME = { type: 'http' as const, scheme: 'bearer', description: 'A token of this ledger, made by `onrecord token`' }
