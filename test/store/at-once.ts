import { article } from '../../src/model/article.js'
import type { Entry, Store } from '../../src/store/store.js'
import { analysisOf, entry, person, received, repeated, type Analysed } from './entries.js'

const PEOPLE = Array.from({ length: 12 }, (_, i) => `Member ${i} of the Quay`)

function said(names: readonly string[], content: string) {
  return names.map((name) => ({ speakers: [person(name)], content: `“${content} ${name.length}”` }))
}

/** The same article at another address, as if it had been read otherwise. */
function moved(of: Analysed, name: string): Analysed {
  const other = article({ ...of.article, url: `https://paper.example/${name}` })
  return { ...of, article: other, analysis: analysisOf(other, of.analysis.statements.map((one) => ({ ...one, articleId: other.id })), 'test-1') }
}

const longText = (word: string) => Array.from({ length: 120 }, (_, i) => `${word}${(i * 7919) % 1009}`).join(' ')

/**
 * Entries in groups, those of each in each other's way: a page's versions and captures that say the same, captures read at another
 * address, pages with one text; and the same people in all, in every order. All but the pages with one text are too short to be compared.
 */
export function entriesInTheWay(): Entry[][] {
  const groups: Entry[][] = []
  for (let group = 0; group < 2; group++) {
    const names = PEOPLE.map((_, i) => PEOPLE[(i * 5 + group) % PEOPLE.length]!)
    const versions = Array.from({ length: 3 }, (_, version) => received(
      entry({ name: `page-${group}`, said: said(version % 2 === 0 ? names.slice(0, 3) : names.slice(0, 3).toReversed(), `Version ${version}`) }), `2030-01-0${version + 1}T00:00:00.000Z`,
    ))
    groups.push([...versions, ...versions.map((one, version) => repeated(one, `the bytes of ${group} ${version}`, '2030-01-05T00:00:00.000Z'))])
    const away = Array.from({ length: 3 }, (_, i) => entry({ name: `away-${group}`, said: said(names.slice(i, i + 2), `Away ${i}`) }))
    groups.push(away.flatMap((one, i) => {
      const both = [one, moved(one, `moved-${group}-${i % 2}`)]
      return [...both, ...both.map((again) => ({ ...again, anew: true }))]
    }))
    groups.push(Array.from({ length: 5 }, (_, copy) => {
      const words = `${longText(`w${group}x`)} of ${copy}`
      return entry({ name: `copy-${group}-${copy}`, publishedAt: `2030-02-0${copy + 1}`, said: [{ speakers: [person(names[copy]!)], content: words }] })
    }))
    groups.push(Array.from({ length: 4 }, (_, i) => entry({ name: `all-${group}-${i}`, said: said(i % 2 === 0 ? names : names.toReversed(), 'Here') })))
  }
  return groups
}

/** What a ledger comes to, however its entries took turns; `copies`: of each text, how many others each page is tied to. */
export async function comesTo(store: Store) {
  const damages: string[] = []
  for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
  const copies: (readonly [string | null, number])[] = []
  for (const { article: { id, title } } of entriesInTheWay().flat()) {
    const { first, total } = await store.copies(id)
    copies.push([title, total + (first === null ? 0 : 1)])
  }
  const { items: speakers } = await store.speakers({ limit: 1000 })
  const { items: articles, total } = await store.articles({ limit: 1000 })
  return {
    damages, copies, total, counts: await store.counts(), speakers: speakers.map(({ key, statements }) => `${key}: ${statements}`).sort(),
    // Where a capture is that was read at two addresses is for who comes last to say.
    articles: articles.map(({ article: of, statements }) => `${of.captureId} ${statements}`).sort(),
  }
}
