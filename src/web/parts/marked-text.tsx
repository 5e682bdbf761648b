import { useContext, type Child } from 'hono/jsx'
import type { NumberedStatement } from '../../export/numbered.js'
import { wordsAnchor } from '../urls.js'
import type { MarkedBlock } from '../view/rows.js'
import type { Cover, Segment } from '../view/segments.js'
import { runs } from '../view/grouped.js'
import { cueInWords } from '../../export/excerpt.js'
import { CardAddress } from './card.js'
import { t } from '../words/say.js'

interface Shown {
  readonly text: string
  readonly block: MarkedBlock
  /** Without numbers: where a page shows one statement only. */
  readonly unnumbered?: boolean
  /** How a stretch of the text reads, where not as it stands. */
  readonly reads?: ((begin: number, end: number) => string) | undefined
}

type Reads = (begin: number, end: number) => string

/** Makes the number that stands before a statement's words. */
type Numbering = (of: NumberedStatement) => Child

/** A block's words with the statements marked in them, each with its number before it. */
export function MarkedText({ text, block, unnumbered = false, reads = (begin, end) => text.slice(begin, end) }: Shown) {
  const numbering: Numbering = (of) => (unnumbered ? null : <Marker of={of} text={text} again={firstOf(of) < block.begin} />)
  return <>{nested(block.segments, 0, reads, numbering)}</>
}

function firstOf({ statement }: NumberedStatement): number {
  return [...statement.source, ...statement.cue, ...statement.content].reduce((first, { begin }) => Math.min(first, begin), Infinity)
}

/** Segments under one cover become one element, so that a line under many words is one line. */
function nested(segments: readonly Segment[], level: number, reads: Reads, numbering: Numbering): Child[] {
  const key = (segment: Segment) => keyOf(segment.covers[level])
  return runs(segments, key).flatMap(({ items }): Child[] => {
    const cover = items[0]?.covers[level]
    if (cover === undefined) return items.map((segment) => <Plain segment={segment} reads={reads} numbering={numbering} />)
    return [<Marked cover={cover}>{nested(items, level + 1, reads, numbering)}</Marked>]
  })
}

function keyOf(cover: Cover | undefined): string {
  return cover === undefined ? '' : `${cover.of.number} ${cover.part}`
}

function Marked({ cover: { of, part }, children }: { readonly cover: Cover; readonly children?: Child }) {
  if (part !== 'content') return <span class={`n${of.number} ${part}`}>{children}</span>
  return <mark class={`n${of.number} content ${of.statement.form}${of.depth === 0 ? '' : ` deep-${Math.min(of.depth, 2)}`}`}>{children}</mark>
}

function Plain({ segment, reads, numbering }: {
  readonly segment: Segment
  readonly reads: Reads
  readonly numbering: Numbering
}) {
  return (
    <>
      {segment.starts.map(numbering)}
      {reads(segment.begin, segment.end)}
      {segment.ends.map((of) => <span class="unseen"> {t('facts.endOf', { n: of.number })} </span>)}
    </>
  )
}

/** The number before a statement's words; it leads to the card. Where the words go on in a later block it stands again. */
function Marker({ of: { number, statement }, text, again }: { readonly of: NumberedStatement; readonly text: string; readonly again: boolean }) {
  const who = statement.speakers.map(({ name, as }) => name ?? as).join(', ')
  const cue = cueInWords(text, statement)
  const what = `${who === '' ? t('who.notGiven') : who}${cue === '' ? '' : ` ${cue}`}, ${t(`forms.${statement.form}`)}`
  return (
    <a
      class={`marker n${number} ${statement.form}`}
      {...(again ? {} : { id: wordsAnchor(statement.id) })}
      href={useContext(CardAddress)(statement.id)}
      aria-label={again ? t('facts.continued', { n: number }) : t('facts.statement', { n: number, what })}
    >{number}</a>
  )
}
