import type { FilePiece, StillFiles } from '../../store/still-files.js'

/** A ledger's files as they come, one after the other, each taken in its turn. */
export class Pieces {
  #next: FilePiece | null = null

  constructor(private readonly source: AsyncIterator<FilePiece>) {}

  async begin(): Promise<StillFiles> {
    const first = await this.#take()
    if (first?.is !== 'begin') throw new RangeError(`begin: got ${first?.is ?? 'nothing'}`)
    return first
  }

  /** The bytes of the file that comes next, which `path` must name. */
  async *file(path: string): AsyncGenerator<Uint8Array> {
    const head = await this.#take()
    if (head?.is !== 'file' || head.path !== path) throw new RangeError(`file: got ${head?.is === 'file' ? head.path : head?.is ?? 'nothing'}, expected ${path}`)
    for (let piece = await this.#take(); piece !== null; piece = await this.#take()) {
      if (piece.is !== 'bytes') {
        this.#next = piece
        return
      }
      yield piece.bytes
    }
  }

  /** No more are wanted. */
  async end(): Promise<void> {
    await this.source.return?.()
  }

  async #take(): Promise<FilePiece | null> {
    const given = this.#next
    this.#next = null
    if (given !== null) return given
    const { value, done } = await this.source.next() as IteratorResult<FilePiece, undefined>
    return done === true ? null : value
  }
}
