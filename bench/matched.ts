import type { Statement } from '../src/model/statement.js'
import { overlap } from './overlap.js'
import type { GoldArticle } from './polnear.js'

type Gold = GoldArticle['attributions'][number]

/** Each attribution of an article with the statement that finds it, one to one: content and source overlap by half, on characters. */
export function matched({ attributions }: GoldArticle, statements: readonly Statement[]): readonly (readonly [Gold, Statement | undefined])[] {
  const free = new Set(statements)
  return attributions.filter((one) => one.content.length > 0).map((a) => {
    const match = [...free].find((s) => overlap(s.content, a.content) >= 0.5 && overlap(s.source, a.source) >= 0.5)
    if (match !== undefined) free.delete(match)
    return [a, match] as const
  })
}
