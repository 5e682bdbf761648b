import type { ReadPiece, TranslatedText } from '../model/translated.js'
import { firstEndingAfter } from '../text/span.js'

/** How stretches of a text read in another language; the edges of statements and of quote marks are edges of its pieces. */
export function reader(text: string, pieces: readonly ReadPiece[]): (begin: number, end: number) => string {
  return (begin, end) => {
    const read: string[] = []
    let at = begin
    for (let i = firstEndingAfter(pieces, begin); i < pieces.length && pieces[i]!.begin < end; i++) {
      const piece = pieces[i]!
      // What lies between pieces stays, and so does a piece of which only a part is asked for.
      if (piece.begin > at) read.push(text.slice(at, piece.begin))
      read.push(piece.begin >= begin && piece.end <= end ? piece.text : text.slice(Math.max(begin, piece.begin), Math.min(end, piece.end)))
      at = Math.min(end, piece.end)
    }
    return read.join('') + text.slice(at, end)
  }
}

/** Who made what is shown: each engine with its version and the last day on which it made some of it, and each editor who worded some. */
export function madeBy({ pieces }: Pick<TranslatedText, 'pieces'>): { readonly engines: readonly { readonly engine: string; readonly version: string; readonly day: string }[]; readonly editors: readonly { readonly name: string; readonly day: string }[] } {
  const engines = new Map<string, { readonly engine: string; readonly version: string; readonly day: string }>()
  const editors = new Map<string, { readonly name: string; readonly day: string }>()
  for (const { worded } of pieces) {
    if (worded?.by === 'engine') {
      const { engine, version, at } = worded.translation
      const key = JSON.stringify([engine, version])
      const day = at.slice(0, 10)
      if ((engines.get(key)?.day ?? '') < day) engines.set(key, { engine, version, day })
    } else if (worded?.by === 'editor') {
      const { editor, at } = worded.wording
      if ((editors.get(editor)?.day ?? '') < at.slice(0, 10)) editors.set(editor, { name: editor, day: at.slice(0, 10) })
    }
  }
  return { engines: [...engines.values()], editors: [...editors.values()] }
}
