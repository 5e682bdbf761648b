import type { Network } from '../../src/analysis/extractor/network.js'
import { TAGS } from '../../src/analysis/extractor/tags.js'

/** Pieces around a cue that the made network gives to its source and to its content. */
const SOURCE = 2
const CONTENT = 12
const VERBS = ['said', 'says', 'told', 'asked', 'wrote', 'claimed', 'according']
const WORDS = [...VERBS, 'the', 'a', 'that', 'he', 'she', 'it', 'we', 'ferry', 'quay', 'late', 'to', 'and', 'was', 'so', '.', ',', '“', '”', ':', '?']

/**
 * A network that costs nothing: each of its verbs is a cue, the words before it are the source, those behind it the content;
 * every third one also has content before its source. Always the same for the same words. `calls` counts what it is asked.
 */
export function madeNetwork(): Network & { readonly calls: { windows: number; anchors: number } } {
  const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...WORDS]
  const cues = new Set(VERBS.map((verb) => vocabulary.indexOf(verb)))
  const calls = { windows: 0, anchors: 0 }
  return {
    version: 'made-1', vocabulary, calibration: { raw: [0, 1], right: [0, 1] }, calls,
    read({ ids, from, to }) {
      const width = ids.length
      const anchors = Array.from({ length: to - from }, (_, i) => from + i).filter((entry) => cues.has(Number(ids[entry])))
      calls.windows++
      calls.anchors += anchors.length
      const tagScores = new Float32Array(anchors.length * width * TAGS.length).fill(-30)
      anchors.forEach((entry, k) => {
        const tags = new Uint8Array(width)
        run(tags, 'source', entry - SOURCE, entry)
        run(tags, 'cue', entry, entry + 1)
        run(tags, 'content', entry + 1, entry + 1 + CONTENT)
        if (entry % 3 === 0) run(tags, 'content', entry - SOURCE - CONTENT, entry - SOURCE)
        tags.forEach((tag, i) => { tagScores[(k * width + i) * TAGS.length + tag] = 0 })
      })
      return Promise.resolve({ anchors, chances: anchors.map(() => 0.9), tagScores, kinds: null })
    },
  }
}

/** Writes the tags of one run over `[from, to)`, as far as the window goes between its two marks. */
function run(tags: Uint8Array, role: 'source' | 'cue' | 'content', from: number, to: number): void {
  const [first, last] = [Math.max(1, from), Math.min(tags.length - 1, to) - 1]
  for (let i = first; i <= last; i++) {
    const place = first === last ? 'single' : i === first ? 'begin' : i === last ? 'end' : 'inside'
    tags[i] = TAGS.findIndex((tag) => tag?.role === role && tag.place === place)
  }
}
