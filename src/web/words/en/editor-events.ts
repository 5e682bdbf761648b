/** What happened to an editor or a token. */
export const editorEvents = {
  added: '{of} was added',
  removed: '{of} was taken away',
  role: '{of} has another role',
  password: '{of} has a new password',
  identity: '{of} is known to the provider of identities',
  'signed in': '{of} signed in',
  failed: '{of} failed to sign in',
  slowed: '{of} has to wait after tries that failed',
  quiet: '{of} and others fail too often to note each, for an hour',
  'signed out': '{of} signed out',
  'signed out everywhere': '{of} signed out everywhere',
  'token added': '{of} was made, a token',
  'token removed': '{of} was taken back, a token',
} as const
