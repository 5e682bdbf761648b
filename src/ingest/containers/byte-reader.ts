import { Buffer } from 'node:buffer'

/** Reads a stream of bytes by pieces of its own choosing, looking ahead where it must. Offsets count bytes from the begin. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Uint8Array[] = []
  #heldSize = 0
  #ended = false
  #at = 0

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The offset of the next byte. */
  get at(): number {
    return this.#at
  }

  /** The next `count` bytes, or all that are left, without passing them. */
  async peek(count: number): Promise<Uint8Array> {
    while (this.#heldSize < count && !this.#ended) await this.#pull()
    if ((this.#held[0]?.length ?? 0) < Math.min(count, this.#heldSize)) this.#held = [Buffer.concat(this.#held)]
    return this.#held[0]?.subarray(0, count) ?? new Uint8Array()
  }

  /** The next `count` bytes, or all that are left. */
  async take(count: number): Promise<Uint8Array> {
    const taken = await this.peek(count)
    this.#drop(taken.length)
    return taken
  }

  /** Passes `count` bytes without holding them; resolves to how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      const piece = await this.chunk(left)
      if (piece === null) break
      left -= piece.length
    }
    return count - left
  }

  /** Some next bytes, at most `most`; `null` at the end. */
  async chunk(most = Infinity): Promise<Uint8Array | null> {
    while (this.#heldSize === 0 && !this.#ended) await this.#pull()
    const piece = this.#held[0]?.subarray(0, most)
    if (piece === undefined) return null
    this.#drop(piece.length)
    return piece
  }

  async atEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0
  }

  /** Puts bytes back that were just taken. */
  unread(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#held.unshift(bytes)
    this.#heldSize += bytes.length
    this.#at -= bytes.length
  }

  /** All that is left. */
  async* rest(): AsyncGenerator<Uint8Array> {
    for (let piece = await this.chunk(); piece !== null; piece = await this.chunk()) yield piece
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    this.#ended = true
    await this.#source.return?.()
  }

  async #pull(): Promise<void> {
    const next = await this.#source.next()
    if (next.done) {
      this.#ended = true
    } else if (next.value.length > 0) {
      this.#held.push(next.value)
      this.#heldSize += next.value.length
    }
  }

  #drop(count: number): void {
    this.#at += count
    this.#heldSize -= count
    let left = count
    while (left > 0) {
      const first = this.#held[0]
      if (first === undefined) return
      if (first.length > left) {
        this.#held[0] = first.subarray(left)
        return
      }
      left -= first.length
      this.#held.shift()
    }
  }
}
