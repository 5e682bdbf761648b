import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Article, BlockKind } from '../../model/article.js'
import type { BlockChange } from '../../model/comparison.js'
import { textOf } from '../../model/span.js'
import { ALIKE, alike, wordsOf } from './alike.js'

/** Milliseconds after which a text is told as removed and added as a whole: what is so different needs no finer telling. */
const PATIENCE = 2_000

interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
}

function blocksOf({ text, blocks }: Article): TextBlock[] {
  return blocks.filter(({ kind }) => kind !== 'furniture').map((block) => ({ kind: block.kind, text: textOf(text, block).trim() }))
}

/** What became of an article's blocks. Furniture is passed over. */
export function blockChanges(before: Article, after: Article): BlockChange[] {
  const [old, now] = [blocksOf(before), blocksOf(after)]
  const runs = diffArrays([...old], [...now], { comparator: (one, other) => one.kind === other.kind && one.text === other.text, timeout: PATIENCE })
    ?? [{ value: old, removed: true, added: false }, { value: now, removed: false, added: true }]
  const changes: BlockChange[] = []
  let gone: TextBlock[] = []
  const leave = () => {
    for (const block of gone) changes.push(whole('removed', block))
    gone = []
  }
  for (const { value, removed, added } of runs) {
    if (removed) gone = gone.concat(value)
    else if (added) {
      for (const change of paired(gone, value)) changes.push(change)
      gone = []
    } else {
      leave()
      for (const block of value) changes.push(whole('same', block))
    }
  }
  leave()
  return changes
}

function whole(is: 'same' | 'removed' | 'added', { kind, text }: TextBlock): BlockChange {
  return { is, kind, pieces: [{ is, text }] }
}

/** Pairs, in order, what was removed with what was added in its place and shares words with it. */
function paired(removed: readonly TextBlock[], added: readonly TextBlock[]): BlockChange[] {
  const changes: BlockChange[] = []
  let from = 0
  let fresh: TextBlock[] = []
  const upTo = (at: number) => {
    for (const block of removed.slice(from, at)) changes.push(whole('removed', block))
    for (const block of fresh) changes.push(whole('added', block))
    fresh = []
  }
  for (const block of added) {
    const at = removed.findIndex((other, i) => i >= from && alike(wordsOf(other.text), wordsOf(block.text)) >= ALIKE)
    if (at < 0) {
      fresh.push(block)
      continue
    }
    upTo(at)
    changes.push(changed(removed[at]!, block))
    from = at + 1
  }
  upTo(removed.length)
  return changes
}

function changed(before: TextBlock, after: TextBlock): BlockChange {
  const pieces = diffWordsWithSpace(before.text, after.text, { timeout: PATIENCE })
    ?? [{ value: before.text, removed: true, added: false }, { value: after.text, removed: false, added: true }]
  return { is: 'changed', kind: after.kind, pieces: pieces.map(({ value, removed, added }) => ({ is: removed ? 'removed' : added ? 'added' : 'same', text: value })) }
}
