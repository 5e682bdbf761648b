/** The command was called in a way that it doesn't know: exit status 2. The message says what to do instead. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** The command could not do its work: exit status 1. The message says what to do. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** The command could not do all of its work and has already told so: exit status 1. */
export class Told extends Error {
  override readonly name = 'Told'
}

/** Node's error code (`ENOENT`), or `undefined`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** What an error says, as one line. */
export function messageOf(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).trim()
  return text.replace(/\s*\n\s*(?=\()/g, ' ').replace(/\s*\n\s*/g, '; ')
}
