/** Pages that say why there is no other. */
export const messages = {
  notFound: 'Not found',
  toFront: 'To the front page',
  badAddress: 'There is no page at this address: it holds a sign that no text in the ledger can hold.',
  noArticle: 'There is no article with this identifier in the ledger.',
  noVersion: 'There is no version before this one in the ledger to compare it with.',
  noStatement: 'There is no statement with this identifier in the ledger.',
  nobody: 'Nobody under this name is on record in the ledger.',
  noCapture: 'There is no capture with this identifier in the ledger.',
  noPage: 'There is no page at this address.',
  noSuchPage: 'No such page',
  tooLong: 'This took too long',
  noLedger: 'The ledger can’t be read',
  wrong: 'Something went wrong',
  wrongMeans: 'This page could not be made. The ledger is untouched; load the page again, or restart the desk.',
  signInFirst: 'Sign in first',
  closed: 'This desk is closed to who hasn’t signed in. Nothing was changed. What you typed is still in the page before this one: open /sign-in in another tab, sign in, go back and send it again.',
} as const
