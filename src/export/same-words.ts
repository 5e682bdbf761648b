import { z } from 'zod'
import { Difference } from './difference.js'
import { Finding } from './finding.js'

/** The public contracts of `compare`, `quote`, `changes` and `related`, version 1. Documented in docs/reading.md. */

const schema = z.literal(1).describe('The version of this contract')
const more = z.boolean().describe('Whether there may be others: words that so many pages have that not all were looked at')
const total = z.int().min(0).describe('How many there are; `items` holds the first of them')
const FoundArticle = Finding.shape.article

export const QuotePieceContract = z
  .strictObject({
    is: z.enum(['same', 'removed', 'added', 'own', 'around']).describe('`same`: both have it. `removed`: left out. `added`: put in. `own`: the page’s own words around the quote. `around`: what the quote has before and behind what was asked for'),
    text: z.string().describe('The words'),
  })
  .describe('Words of a quote')
const pieces = z.array(QuotePieceContract).describe('Word by word in reading order, what was left out before what stands in its place')

export const ComparedQuote = z
  .strictObject({
    finding: Finding,
    relation: z.enum(['same', 'part', 'cut', 'changed', 'translation']).nullable().describe('`same`: the same from first to last. `part`: one has a stretch of the other. `cut`: words were left out within. `changed`: words stand in others’ place. `translation`: likely, not proven, the same in another language, by the numbers and names that both have. Null where nothing proves that the words are the same'),
    longer: z.enum(['asked', 'this']).nullable().describe('Which of the two has words that the other leaves out; null where neither or both do'),
    run: z.int().min(0).describe('The longest run of words in common; 0 where none proves anything'),
    otherOccasion: z.boolean().describe('Whether they were said more than thirty days apart, as far as that is known: perhaps the same words on another occasion'),
    pieces,
  })
  .describe('A statement laid beside the one that was asked about')

export const SameWordsContract = z
  .strictObject({
    schema,
    asked: Finding.describe('The statement that was asked about'),
    items: z.array(ComparedQuote).describe('Statements of other pages with the same words, by the same speaker or one who isn’t known; those first that were published first'),
    total, more,
    others: z.array(ComparedQuote).describe('Long stretches of the same words that are told to be somebody else’s'),
    translations: z.array(ComparedQuote).describe('Statements by the same speaker within a week, in other languages, that are likely the same through a translation: they share numbers and names, which nothing proves. Not among `total`'),
  })
  .meta({ title: 'Onrecord same words', description: 'Where the words of a statement stand on other pages' })

export const QuoteAnswerContract = z
  .strictObject({
    schema,
    words: z.string().describe('What was asked for'),
    speaker: z.string().nullable().describe('Whose it was asked to be; null where nobody was named'),
    verdict: z.enum(['exact', 'part', 'cut', 'near', 'denied', 'others', 'none']).describe('The closest that is on record of the speaker: `exact`, all words in a row; `cut`, words left out; `part`, a stretch of them; `near`, others in their place; `denied`, only denied, asked or supposed; `others`, only by others or by who isn’t known; `none`, not on record'),
    verbatim: z.boolean().describe('Whether some page tells that as verbatim'),
    items: z.array(z.strictObject({
      finding: Finding,
      match: z.enum(['exact', 'part', 'cut', 'near']).describe('How it has the words'),
      verbatim: z.boolean().describe('Whether the page tells them as verbatim'),
      by: z.enum(['asked', 'unknown', 'another']).describe('Whether the asked speaker said it, it isn’t known who, or another did'),
      told: z.enum(['said', 'denied', 'open']).describe('Whether the page tells that it was said, that somebody denies it, or only asks or supposes it'),
      pieces,
    })).describe('Who carries or denies it; those first that were published first'),
    total, more,
  })
  .meta({ title: 'Onrecord quote', description: 'Whether somebody said something' })

export const CoverageContract = z
  .strictObject({
    schema,
    release: FoundArticle.describe('The release'),
    articles: z.array(FoundArticle).describe('What it is laid against'),
    quotes: z.array(z.strictObject({
      words: z.string().describe('As they stand in the release'),
      speakers: z.array(z.string()).describe('Who says it there, where that is known'),
      in: z.array(z.strictObject({
        is: z.enum(['whole', 'cut', 'altered', 'absent']).describe('What the article has of it'),
        marked: z.boolean().describe('Whether that stands between quotation marks there'),
        pieces,
      })).describe('By article, in their order'),
    })).describe('The quotes of the release, in its order'),
  })
  .meta({ title: 'Onrecord coverage', description: 'What articles carry of each quote of a release' })

export const PageChangeContract = z
  .strictObject({
    seenAt: z.string().describe('When the page was first seen so: ISO 8601, UTC'),
    announced: z.boolean().describe('Whether the page itself tells it, by a notice of a correction or an update that it didn’t have before'),
    removed: z.int().min(0).describe('How many words were taken out'),
    added: z.int().min(0).describe('How many were put in'),
    before: Difference.shape.before, after: Difference.shape.after, facts: Difference.shape.facts, statements: Difference.shape.statements,
  })
  .describe('That a page was seen changed; `onrecord diff` tells all of it')

export const PageChangesContract = z
  .strictObject({ schema, items: z.array(PageChangeContract).describe('What was added last first'), next: z.string().nullable().describe('What `--after` takes for those that come next; null at the end') })
  .meta({ title: 'Onrecord changes', description: 'What changed on pages since a day' })

export const RelatedContract = z
  .strictObject({
    article: FoundArticle,
    likeness: z.number().min(0).max(1).describe('How alike the words of the two are (cosine of TF-IDF)'),
    sameWordsOf: z.array(z.string().nullable()).describe('Whose words both carry; null for somebody who isn’t known'),
    samePeople: z.array(z.string()).describe('Who speaks in both'),
    sharedWords: z.array(z.string()).describe('Words of both, those first that tell most'),
  })
  .describe('An article that is about the same, and why it is taken to be')

export const RelatedListContract = z
  .strictObject({ schema, items: z.array(RelatedContract).describe('The most alike first') })
  .meta({ title: 'Onrecord related', description: 'Articles that are about the same as one' })

export type SameWordsContract = z.infer<typeof SameWordsContract>
export type ComparedQuote = z.infer<typeof ComparedQuote>
export type QuoteAnswerContract = z.infer<typeof QuoteAnswerContract>
export type CoverageContract = z.infer<typeof CoverageContract>
export type PageChangeContract = z.infer<typeof PageChangeContract>
export type PageChangesContract = z.infer<typeof PageChangesContract>
export type RelatedContract = z.infer<typeof RelatedContract>
export type RelatedListContract = z.infer<typeof RelatedListContract>
