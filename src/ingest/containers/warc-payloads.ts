import { field, type Fields } from './warc-fields.js'

/** What is remembered of at most so many pages; of more, the newest. */
const MOST = 100_000

/** The pages that WARC records held, by all that a `revisit` record may call them. */
export class Payloads {
  readonly #known = new Set<string>()

  /** Remembers a record that held a page. */
  add(fields: Fields): void {
    this.#remember('digest', field(fields, 'warc-payload-digest'))
    this.#remember('id', field(fields, 'warc-record-id'))
  }

  /** Whether a `revisit` record is of a page that is remembered. */
  knows(fields: Fields): boolean {
    return this.#known.has(key('digest', field(fields, 'warc-payload-digest')))
      || this.#known.has(key('id', field(fields, 'warc-refers-to')))
  }

  #remember(kind: string, name: string | null): void {
    if (name === null) return
    if (this.#known.size >= MOST * 2) for (const oldest of this.#known) { this.#known.delete(oldest); break }
    this.#known.add(key(kind, name))
  }
}

function key(kind: string, name: string | null): string {
  return `${kind} ${name ?? ''}`
}
