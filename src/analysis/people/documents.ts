import { firstBeginningAt } from '../../text/span.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { Token } from '../grammar/tokens.js'
import { PLATFORMS } from '../lang/en/outlets.js'
import { describes } from './describing.js'
import { isCapital } from './name-parts.js'
import { DOCUMENT_NOUNS } from '../lang/en/description-nouns.js'
import type { PageNames } from './entity.js'

/** Who made a writing. */
export interface Maker {
  readonly entity: number
  /** The words themselves tell (`TNO's report`), not a sentence before (`the report`). */
  readonly here: boolean
}

export interface DocumentMakers {
  /** Who made the writing that the words, about a `noun` at `at`, speak of; `null` where the page doesn't tell. */
  readonly makerOf: (words: readonly Token[], noun: string, at: number) => Maker | null
}

interface Made { readonly noun: string; readonly at: number; readonly entity: number }

/** What stands between a writing and its maker's name. */
const BY = new Set(['by', 'from'])
/** Between who publishes and what. */
const PUBLISHING = /^(?:publish|release|issue|write|file|commission|post|compile|send|put)$/
const MAKING = /^(?:write|make|publish|release|issue|compile|prepare|commission|sign|send|file|lead|conduct|author|produce|draft|post|carry)$/
/** Makers that are remembered; a hostile page has more. */
const MOST_MADE = 5_000

/**
 * Finds who made the page's writings: `the institute's report`, `a report by Tarn`, `Tarn said in a statement`, `Tarn published a study`. A later `the report` is
 * that of the last one, unless two makers have one each.
 */
export function makersOf(tokens: readonly Token[], page: PageNames): DocumentMakers {
  const made: Made[] = []
  tokens.forEach((token, i) => {
    const opens = i === 0 || TERMINAL.test(tokens[i - 1]?.text ?? '')
    if (made.length >= MOST_MADE || !DOCUMENT_NOUNS.has(token.lower) || (token.text !== token.lower && !opens)) return
    const entity = ownerBefore(tokens, i, page) ?? makerBehind(tokens, i, page) ?? publisherBefore(tokens, i, page)
    if (entity !== null) made.push({ noun: singular(token.lower), at: token.begin, entity })
  })
  return {
    makerOf(words, noun, at) {
      const own = singular(noun)
      const here = made.find((m) => m.noun === own && m.at >= (words[0]?.begin ?? 0) && m.at < (words.at(-1)?.end ?? 0))
      if (here !== undefined) return { entity: here.entity, here: true }
      if (!/^(?:the|that|this|its)$/.test(words[0]?.lower ?? '') || words.length > 4) return null
      const before = made.filter((m) => m.noun === own && m.at < at)
      const last = before.at(-1)
      return last === undefined || before.some(({ entity }) => entity !== last.entity) ? null : { entity: last.entity, here: false }
    },
  }
}

function singular(noun: string): string {
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}

function entityEndingAt(page: PageNames, end: number): number | null {
  const mention = page.mentions[firstBeginningAt(page.mentions, end) - 1]
  const [only, ...others] = mention?.fits ?? []
  return mention !== undefined && mention.end >= end && mention.end <= end + 2 && only !== undefined && others.length === 0 && page.entities[only]?.kind !== 'place' ? only : null
}

/** `Tarn's annual report`. */
function ownerBefore(tokens: readonly Token[], i: number, page: PageNames): number | null {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const token = tokens[k]
    // `an internal NIT analysis`, `a Greenpeace report`: the name of a body right before.
    if (token !== undefined && k === i - 1 && isCapital(token)) {
      const body = entityEndingAt(page, token.end)
      return body !== null && !PLATFORMS.has(page.entities[body]?.name.toLowerCase() ?? '') && (page.entities[body]?.kind === 'body' || /^\p{Lu}{2,7}$/u.test(token.text)) ? body : null
    }
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADP' || (token.pos === 'PUNCT' && !/^['’]$/.test(token.text))) return null
    if (/^['’]s?$/.test(token.lower)) return entityEndingAt(page, tokens[k - 1]?.end ?? -1)
  }
  return null
}

/** `a report by Tarn`, `a report on tides by the Institute of Tides`. */
function makerBehind(tokens: readonly Token[], i: number, page: PageNames): number | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    const token = tokens[k]
    if (token === undefined || /^[.;:!?"“”]$/.test(token.text) || token.pos === 'AUX') return null
    if (!BY.has(token.lower)) continue
    // `a letter seen by the Courier` isn’t the Courier’s.
    if (tokens[k - 1]?.pos === 'VERB' && !MAKING.test(tokens[k - 1]?.lemma ?? '')) return null
    // `by the chairman, Tarn`: over what he is.
    let at = tokens[k + 1]?.pos === 'DET' ? k + 2 : k + 1
    while (at < k + 6 && (describes(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'ADJ' || (tokens[at]?.text === ',' && describes(tokens[at - 1]?.lower ?? '')))) at++
    const next = tokens[at]
    const mention = next === undefined ? undefined : page.mentions[firstBeginningAt(page.mentions, next.begin)]
    const [only, ...others] = mention?.begin === next?.begin ? mention?.fits ?? [] : []
    return only !== undefined && others.length === 0 && page.entities[only]?.kind !== 'place' ? only : null
  }
  return null
}

/** `Tarn published a report`, `Tarn said in a statement`: the subject of the verb before it. */
function publisherBefore(tokens: readonly Token[], i: number, page: PageNames): number | null {
  let verb = -1
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k]
    if (token === undefined || /^[.;:!?,]$/.test(token.text)) return null
    if (PUBLISHING.test(token.lemma) || (token.lemma === 'say' && tokens.slice(k + 1, i).some(({ lower }) => lower === 'in'))) { verb = k; break }
  }
  return verb < 1 ? null : entityEndingAt(page, tokens[verb - 1]?.end ?? -1)
}
