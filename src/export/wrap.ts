import { visible } from './visible.js'

/** What a run of text is, for those who can show it. */
export type Style = 'heading' | 'source' | 'cue' | 'direct' | 'indirect' | 'mixed' | 'mark' | 'quiet' | 'alert'

export interface Run {
  readonly text: string
  readonly style?: Style | undefined
}

export interface Layout {
  /** Columns of the page, indentation included. */
  readonly width: number
  readonly colour: boolean
}

const SGR: Readonly<Record<Style, string>> = {
  heading: '1',
  source: '1',
  cue: '4',
  direct: '32',
  indirect: '33',
  mixed: '36',
  mark: '2',
  quiet: '2',
  alert: '31',
}

const NARROW = /\p{Mark}|\p{Format}/u
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** How many columns a terminal gives a character, near enough to wrap by. */
function columnsOf(character: string): number {
  if (character < '\u0300') return 1
  return NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1
}

/** A line being filled: its runs so far and how many columns they take. */
class Page {
  private readonly lines: string[] = []
  private line = ''
  private used = 0

  constructor(
    private readonly layout: Layout,
    private readonly first: string,
    private readonly rest: string,
  ) {}

  private get room(): number {
    return Math.max(20, this.layout.width - this.rest.length)
  }

  /** Puts a word on the line, or on the next one; a word longer than a line is cut. */
  put(word: readonly Run[], spaced: boolean): void {
    const width = word.reduce((sum, run) => sum + [...run.text].reduce((n, c) => n + columnsOf(c), 0), 0)
    if (this.used > 0 && this.used + (spaced ? 1 : 0) + width > this.room) this.turn()
    if (this.used > 0 && spaced) {
      this.line += ' '
      this.used += 1
    }
    if (width <= this.room) {
      for (const run of word) this.line += paint(run, this.layout.colour)
      this.used += width
      return
    }
    for (const run of word) this.cut(run)
  }

  private cut({ text, style }: Run): void {
    let piece = ''
    for (const character of text) {
      const width = columnsOf(character)
      if (this.used + width > this.room) {
        this.line += paint({ text: piece, style }, this.layout.colour)
        piece = ''
        this.turn()
      }
      piece += character
      this.used += width
    }
    this.line += paint({ text: piece, style }, this.layout.colour)
  }

  private turn(): void {
    this.lines.push((this.lines.length === 0 ? this.first : this.rest) + this.line)
    this.line = ''
    this.used = 0
  }

  finish(): string[] {
    if (this.used > 0 || this.lines.length === 0) this.turn()
    return this.lines
  }
}

function paint({ text, style }: Run, colour: boolean): string {
  return colour && style && text ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text
}

/**
 * Sets runs of text into lines of at most `layout.width` columns, breaking at spaces (not at no-break spaces). Control
 * characters in the runs are made visible. `first` stands before the first line, `rest`, as long, before the others.
 */
export function wrap(runs: readonly Run[], layout: Layout, first = '', rest = ' '.repeat(first.length)): string[] {
  const page = new Page(layout, first, rest)
  let word: Run[] = []
  let spaced = false
  const flush = () => {
    if (word.length > 0) page.put(word, spaced)
    word = []
    spaced = true
  }
  for (const { text, style } of runs) {
    for (const [i, piece] of visible(text).split(/ +/).entries()) {
      if (i > 0) flush()
      if (piece) word.push({ text: piece, style })
    }
  }
  flush()
  return page.finish()
}
