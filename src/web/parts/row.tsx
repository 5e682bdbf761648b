import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { overlap } from '../../text/span.js'
import { langAttribute } from '../view/language.js'
import { MOST_ROOM } from '../view/rows.js'
import type { MarkedBlock, Row } from '../view/rows.js'
import { useContext } from 'hono/jsx'
import { ReadInContext } from './translation.js'
import { Card } from './card.js'
import { MarkedText } from './marked-text.js'
import { t } from '../words/say.js'

interface Shown {
  readonly row: Row
  readonly article: Pick<Article, 'text' | 'language' | 'notices' | 'blocks'>
  readonly numbers: ReadonlyMap<string, number>
  readonly holdersOf: (statement: Statement) => readonly Statement[]
}

/** Blocks set as what they are, and the cards of the statements that begin in them. */
export function RowOfBlocks({ row, article, numbers, holdersOf }: Shown) {
  return (
    <>
      <Blocks row={row} article={article} />
      <Cards row={row} article={article} numbers={numbers} holdersOf={holdersOf} />
    </>
  )
}

export function Cards({ row, article, numbers, holdersOf }: Shown) {
  if (row.cards.length === 0) return null
  return (
    <ul class={`cards room-${Math.min(row.room, MOST_ROOM)}`} role="list">
      {row.cards.map((of) => <Card of={of} numbers={numbers} article={article} holders={holdersOf(of.statement)} />)}
    </ul>
  )
}

/** The blocks, and beneath them how they read in the language that is asked for. */
function Blocks({ row, article }: Pick<Shown, 'row' | 'article'>) {
  const readIn = useContext(ReadInContext)
  if (readIn === null || row.kind === 'furniture') return <OriginalBlocks row={row} article={article} />
  return (
    <div class="both">
      <OriginalBlocks row={row} article={article} />
      {row.blocks.map((block) => <p class={`translated-block ${row.kind}`} dir="auto" {...langAttribute(readIn.to)}><MarkedText text={article.text} block={block} unnumbered reads={readIn.reads} /></p>)}
    </div>
  )
}

function OriginalBlocks({ row, article }: Pick<Shown, 'row' | 'article'>) {
  const { blocks } = row
  const lang = langAttribute(blocks[0]?.language ?? article.language)
  const own = ({ language }: MarkedBlock) => (language === undefined ? {} : langAttribute(language))
  const words = (block: MarkedBlock) => <MarkedText text={article.text} block={block} />
  const first = blocks[0]
  if (first === undefined) return null
  switch (row.kind) {
    case 'heading':
      return <h2 class="block" dir="auto" {...lang}>{words(first)}</h2>
    case 'standfirst':
      return <p class="block standfirst" dir="auto" {...lang}>{words(first)}</p>
    case 'paragraph':
      return <p class="block" dir="auto" {...lang}>{words(first)}</p>
    case 'quote':
      return <blockquote class="block" {...langAttribute(article.language)}>{blocks.map((block) => <p dir="auto" {...own(block)}>{words(block)}</p>)}</blockquote>
    case 'list':
      return <ul class="block" {...langAttribute(article.language)}>{blocks.map((block) => <li dir="auto" {...own(block)}>{words(block)}</li>)}</ul>
    case 'caption':
      return <p class="block caption" dir="auto" {...lang}><span class="what">{t('blocks.caption')}</span> {words(first)}</p>
    case 'notice':
      return (
        <p class="block notice">
          <span class="what">{t('blocks.notice')}</span> <span dir="auto" {...langOfNotice(first, article)}>{words(first)}</span>
        </p>
      )
    case 'furniture':
      return (
        <details class="block furniture" open={row.cards.length > 0}>
          <summary>{t('blocks.furniture', { n: blocks.length })}</summary>
          {blocks.map((block) => <p dir="auto" {...own(block)}>{words(block)}</p>)}
        </details>
      )
  }
}

/** A notice is often in another language than the article: the language of whoever republished it. */
function langOfNotice(block: MarkedBlock, { notices, language }: Pick<Article, 'notices' | 'language'>) {
  const own = notices.find((notice) => overlap(notice, block))
  return langAttribute(own === undefined ? language : own.language)
}
