import { visible } from '../export/visible.js'
import type { Output } from './effects.js'

/** Tells on standard error how far a long job is: a line rewritten on a terminal, some ten plain lines elsewhere. */
export class Progress {
  private readonly every: number

  constructor(
    private readonly output: Output,
    private readonly total: number,
  ) {
    this.every = output.isTerminal ? 1 : Math.ceil(total / 10)
  }

  /** Input number `done` (from 1) is next. */
  async at(done: number, name: string): Promise<void> {
    if (this.total < 2 || (done % this.every !== 0 && done !== this.total)) return
    const line = `${done} of ${this.total}: ${visible(name)}`
    if (!this.output.isTerminal) return this.output.write(`${line}\n`)
    const room = (this.output.columns ?? 80) - 1
    await this.output.write(`\r\u001b[K${[...line].slice(0, room).join('')}`)
  }

  /** Takes the line away, so that something else can be printed. */
  async clear(): Promise<void> {
    if (this.total > 1 && this.output.isTerminal) await this.output.write('\r\u001b[K')
  }
}
