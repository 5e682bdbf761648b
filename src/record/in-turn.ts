/** Resolves when what was begun before is done. */
export type Turn = () => Promise<void>

/**
 * Work of which a piece may begin while the one before it is still done: `ahead` pieces at most. So a page's words are read while the
 * network is at the page before, and no core waits. Whatever has to come in order (what is kept, what is printed) waits for its turn.
 */
export class InTurn {
  private readonly inWork: Promise<void>[] = []

  constructor(private readonly ahead: number) {}

  /** Whether a piece is in work, or failed. */
  get busy(): boolean {
    return this.inWork.length > 0
  }

  /** Begins a piece. Resolves when no more than `ahead` are in work; rejects where a piece did that it waited for. */
  async begin(piece: (turn: Turn) => Promise<void>): Promise<void> {
    const before = this.inWork.at(-1)
    const done = piece(() => before ?? Promise.resolve())
    this.inWork.push(done)
    // One that failed stays, for who waits next to hear of it.
    void done.then(() => this.inWork.splice(this.inWork.indexOf(done), 1), () => undefined)
    while (this.inWork.length > this.ahead) await this.inWork[0]
  }

  /** Waits for all that is in work. Rejects where a piece did. */
  async end(): Promise<void> {
    while (this.busy) await this.inWork[0]
  }
}
