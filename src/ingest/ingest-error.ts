/** Input that can't be read as a news page at all. The message is one line that says what to do. */
export class IngestError extends Error {
  override readonly name = 'IngestError'
}
