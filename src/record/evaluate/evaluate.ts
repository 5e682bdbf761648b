import type { Article } from '../../model/article.js'
import type { Analyser } from '../../analysis/pipeline.js'
import type { BadPage, GoodPage, LinkedPage, PagesInput } from '../read-pages.js'
import { GoldError, type GoldArticle } from './gold.js'
import { missesOf, type ComparedPredictions, type Misses, type Predicted } from './misses.js'
import { firstAnnotators, hasContent, isMarked, score, type Figures } from './score.js'
import { inOnePiece } from '../in-one-piece.js'

/** How well a version of the analysis reads some gold. */
export interface Evaluation {
  /** Of the analysis. */
  readonly version: string
  readonly articles: number
  /** As many as articles where each has one annotator. */
  readonly annotations: number
  /** Those that annotators marked, all annotations together; empty ones don't count. */
  readonly attributions: number
  /** Statements that were found, each article read once. */
  readonly predicted: number
  readonly figures: Figures
  readonly misses: Misses
}

/** The parts of Onrecord that are measured, and what they need of the world. */
export interface Measured {
  readonly readPages: (input: PagesInput) => AsyncIterable<GoodPage | LinkedPage | BadPage>
  readonly analyser: Analyser
  /** ISO 8601, UTC. */
  readonly receivedAt: string
  /** Called before each article is read: its number, from 1, of how many. */
  readonly onArticle?: (number: number, of: number, id: string) => Promise<void>
}

/**
 * Reads the articles of some gold and compares the statements found with what was marked. `name` of the gold, for
 * messages. Throws `GoldError` where nothing is marked, or where the text as read is not the gold's to the letter.
 */
export async function evaluate(name: string, gold: readonly GoldArticle[], measured: Measured): Promise<Evaluation> {
  const attributions = gold.flatMap((one) => one.attributions.filter(isMarked)).length
  if (attributions === 0) {
    throw new GoldError(`${name}: marks no attributions at all, so nothing can be measured; `
      + 'a cue or a content must be marked, and in brat tied by an event or relations')
  }
  const articles = firstAnnotators(gold)
  const predicted = new Map<string, readonly Predicted[]>()
  for (const [i, one] of articles.entries()) {
    await measured.onArticle?.(i + 1, articles.length, one.id)
    const { statements } = await measured.analyser.analyse(await articleOf(name, one, measured))
    predicted.set(one.id, statements)
  }
  const compared = gold.map(({ id, text, attributions: marked }): ComparedPredictions => ({
    id, text, gold: marked, predicted: predicted.get(id) ?? [],
  }))
  return {
    version: measured.analyser.version,
    articles: articles.length,
    annotations: gold.length,
    attributions,
    predicted: [...predicted.values()].flatMap((statements) => statements.filter(hasContent)).length,
    figures: score(compared),
    misses: missesOf(compared),
  }
}

// The reader takes the text of a line of JSON Lines for plain text, whatever it looks like.
const LINES = 'gold.jsonl'

async function articleOf(name: string, { id, text }: GoldArticle, { readPages, receivedAt }: Measured): Promise<Article> {
  const line = new TextEncoder().encode(JSON.stringify({ id, text }))
  for await (const page of readPages({ name: LINES, source: inOnePiece(line), receivedAt })) {
    if ('link' in page) continue
    if ('failure' in page) throw new GoldError(`${name}: article ${id}: ${page.failure.replace(`${LINES}, line 1: `, '')}`)
    const at = firstDifference(text, page.article.text)
    if (at === null) return page.article
    throw new GoldError(`${name}: article ${id}: is read as another text than the gold has, from UTF-16 code unit ${at} on, `
      + "so that spans can't be compared; replace characters there that no file of UTF-8 can hold")
  }
  throw new GoldError(`${name}: article ${id}: can't be read as a page; check its text`)
}

function firstDifference(a: string, b: string): number | null {
  if (a === b) return null
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}
