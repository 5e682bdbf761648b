import type { Analysis } from '../model/analysis.js'
import { isMachineTranslated, type Article, type Block } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { PartialDate } from '../model/partial-date.js'
import type { Problem } from '../model/problem.js'
import { statementKeys } from '../model/statement-id.js'
import type { Statement, Target } from '../model/statement.js'
import type { Span } from '../model/span.js'
import { findQuotes } from '../text/quotes.js'
import { firstBeginningAt, spanIndex, spansWithin } from '../text/span.js'
import type { SpanIndex } from '../text/span.js'
import { findAttributions } from './attributions/find-attributions.js'
import { withoutCitings } from './chain/cited.js'
import { chainOf, withNamedOutlets } from './chain/chain.js'
import { withPlatforms } from './chain/post-platforms.js'
import { withReadOut } from './chain/read-out.js'
import { withHolders } from './chain/holders.js'
import { cueMeaning } from './attributions/cue-meaning.js'
import { findDates } from './dates/find-dates.js'
import type { DateMention } from './dates/mention.js'
import { datesInEntries, entriesOf, givenEntries } from './dates/live-entries.js'
import { signatureDate } from './dates/signature-date.js'
import { dateOfClause } from './dates/hanging-clauses.js'
import { statementDate } from './dates/statement-date.js'
import { formOf, withoutThat } from './attributions/form.js'
import { nestingOf } from './attributions/nesting.js'
import { withoutDenied } from './attributions/denied.js'
import { isNoStatement } from './attributions/no-statement.js'
import { withoutPassiveSubject } from './attributions/passive.js'
import { isTopic } from './attributions/topic.js'
import { targetOf } from './attributions/targets.js'
import { isTranslatedByPerson } from './attributions/translated.js'
import { meaningsOf } from './coreference/meanings.js'
import { PASSES } from './passes-version.js'
import { aboutOf } from './people/about.js'
import { actorsAt, type ActorTable } from './people/actors.js'
import { withHeadlineSpeakers } from './people/headlines.js'
import { namedIn } from './people/named-in.js'
import { pageNames } from './people/page-names.js'
import { withOccasions } from './occasions/carry.js'
import { createExtract, laterExtract } from './extractor/extract.js'
import type { LaterNetwork, Network } from './extractor/network.js'
import type { Sentence } from './grammar/sentences.js'
import { withoutGenericName } from './people/generic-names.js'
import { voicesOf } from './people/speakers.js'
import { readByModel } from './languages/by-model.js'
import { languageParts } from './languages/parts.js'
import { readLanguages, type Read } from './languages/read.js'
import { readableOf, type Readable } from './readable.js'
import { isTranscribed, labelledActs } from './attributions/transcript.js'
import { tokenIndex } from './grammar/token-index.js'
import { createTokeniser } from './grammar/tokenise.js'

/** Reads an article's statements. Pure: the same article always gives the same analysis. */
export interface Analyser {
  /** Changes whenever the same article could be read otherwise: that of the passes, and the model's own. */
  readonly version: string
  /** `actors`: office holders other than the built-in ones alone; then the version isn't all that the analysis hangs on. */
  readonly analyse: (article: Article, actors?: ActorTable) => Promise<Analysis>
}

/**
 * Puts the passes together: quotes, tokens, attributions (by the trained network), then from their spans nesting,
 * speakers, addressees, form, act, chain and date. Making an analyser loads the parts of speech (some 150 ms). Blocks in German, French, Spanish, Russian and
 * Ukrainian are read by rules of their own, and by the network of many languages beside them; other languages by that network alone, or direct quotes by the English one where there is none.
 */
export function createAnalyser(network: Network, { many: learntMany }: More = {}): Analyser {
  const tokenise = createTokeniser()
  const model = { version: network.version, extract: createExtract(network) }
  const many = learntMany && { version: learntMany.version, extract: laterExtract(learntMany) }
  const version = [PASSES, network.version, ...(many === undefined ? [] : [many.version])].join('+')
  const english = async (article: Article, { text, blocks, problem }: Readable, table?: ActorTable): Promise<Analysis> => {
    const quotes = findQuotes(text, blocks)
    const tokenBlocks = tokenise(text, blocks)
    const page = pageNames(tokenBlocks)
    const found = await findAttributions({ text, blocks: tokenBlocks, quotes, page }, model)
    const { sentences } = found
    const problems: Problem[] = [...(problem === null ? [] : [problem]), ...quotes.problems]
    const tokens = tokenIndex(tokenBlocks)
    const byBegin = [...sentences].sort((a, b) => a.begin - b.begin || b.end - a.end)
    const attributions = found.attributions.filter((a) => !isNoStatement(a, tokens)).map((a) => withoutThat(text, withoutPassiveSubject(sentenceAt(byBegin, a), a), quotes.quotes))
    const within = nestingOf(attributions)
    const sentenceOf = attributions.map((a) => sentenceAt(byBegin, a))
    const actors = actorsAt(article.publishedAt, table)
    const meanings = network.coreference == null || found.pointed.length === 0 ? () => null : meaningsOf(network.coreference, found.pointed, page)
    const voices = voicesOf({ text, attributions, within, sentences, sentenceOf, tokens, words: tokenBlocks.flatMap((b) => b.tokens), page, quoted: quotes.quotes.filter((q) => q.level === 0), actors, meanings }, problems)
    const entries = article.entries ?? []
    const dates = entries.length > 0 ? datesInEntries(text, article.publishedAt, entries) : findDates(text, article.publishedAt)
    const entryAt = entries.length > 0 ? givenEntries(entries) : entriesOf(text, blocks, dates, article.publishedAt)
    const outer = sentences.filter((s) => s.inside === null)
    const pieces = new Map<Attribution, SpanIndex<Span>>()
    const acts = labelledActs(text, attributions)
    const byMachine = isMachineTranslated(article)
    const ids = statementKeys(article.captureId, text, attributions).map(({ id }) => id)
    const saidAt = (a: Attribution, holder: Attribution | null, sentence: Sentence) => {
      if (a.layout !== undefined) return signatureDate(text, blocks, a.source, a.content, dates) ?? entryAt(a.content[0]?.begin ?? 0)
      if (holder === null) return dateBetween(a, dates) ?? statementDate({ text, cue: a.cue, source: a.source, content: a.content, sentence, previousSentences: previous(outer, sentence), dates, publishedAt: article.publishedAt }) ?? entryAt(sentence.begin)
      // Of a statement within another only the words of the other's content can tell: the date around both is the outer one's.
      const content = pieces.get(holder) ?? spanIndex(holder.content)
      pieces.set(holder, content)
      const piece = a.cue.flatMap((u) => [...content.around(u)]).sort((one, other) => one.begin - other.begin)[0]
      const own = piece === undefined ? null : statementDate({ text, cue: a.cue, source: a.source, content: a.content, sentence: piece, previousSentences: [], dates })
      // `condemned on Tuesday the raids that she said`: the clause around it is the reporter's own.
      return own ?? dateOfClause({ text, cue: a.cue, source: a.source, content: [...a.content, ...holder.content], sentence, previousSentences: [], dates })?.date ?? null
    }
    const targetsOf = (sentence: Sentence, a: Attribution): readonly Target[] => {
      const target = targetOf(text, sentence, a, quotes.quotes)
      return target === null ? [] : namedIn(text, target, tokens.within(target), page)
    }
    const statements = attributions.map((a, i): Statement => {
      const sentence = sentenceOf[i] ?? null
      const cueTokens = a.cue.flatMap((c) => tokens.within(c))
      const sourceWords = a.source.map((s) => text.slice(s.begin, s.end)).join(' ')
      const anchor = a.source[0]?.begin ?? a.cue[0]?.begin ?? 0
      const content = a.content[0]
      const cueAt = a.cue[0]?.begin ?? anchor
      const lead = (at: number) => text.slice(Math.max(0, at - 12), at)
      const meaning = cueMeaning(cueTokens, sourceWords, /\bn(?:either|or)\s*$/i.test(lead(cueAt)) ? lead(cueAt) : lead(anchor), content === undefined ? '' : text.slice(content.begin, Math.min(content.end, content.begin + 60)))
      const holder = within[i] ?? null
      const about = aboutOf(text, a.content, voices[i]?.speakers ?? [], page, actors)
      return {
        id: ids[i] ?? '',
        articleId: article.id,
        form: formOf(text, a.content, a.cue.length > 0 ? a.cue : a.source, quotes.quotes, isTranscribed(a)),
        kind: isTopic(a, tokens, quotes.quotes) ? 'topic' : a.kind,
        act: acts[i] ?? meaning.act,
        negated: meaning.negated,
        source: a.source,
        cue: a.cue,
        content: a.content,
        speakers: (voices[i]?.speakers ?? []).map(withoutGenericName),
        addressees: voices[i]?.addressees ?? [],
        targets: sentence === null ? [] : targetsOf(sentence, a),
        ...(about.length > 0 && { about }),
        chain: sentence === null ? [] : chainOf({ text, sentence, cue: a.cue, source: a.source, content: a.content, speakers: voices[i]?.speakers ?? [] }),
        within: holder === null ? null : (ids[holder] ?? null),
        saidAt: sentence === null || sentence.inside !== null ? null : saidAt(a, holder === null ? null : (attributions[holder] ?? null), sentence),
        translatedBy: byMachine ? 'machine' : sentence !== null && isTranslatedByPerson(sentence, a) ? 'person' : null,
        confidence: a.confidence,
        by: a.by,
      }
    })
    const cueOf = ({ cue }: Statement): string => cue.map((c) => text.slice(c.begin, c.end)).join(' ')
    const told = withOccasions(withHeadlineSpeakers(withoutDenied(statements), text, blocks), { text, attributions, within, sentenceOf, dates, outer, named: (span) => namedIn(text, span, tokens.within(span), page) })
    return { articleId: article.id, version, statements: withHolders(withoutCitings(text, withReadOut(withPlatforms(withNamedOutlets(told, text, cueOf), text, cueOf), text), sentenceOf)), problems }
  }
  const analyse = async (article: Article, table?: ActorTable): Promise<Analysis> => {
    const readable = readableOf(article)
    const { text, blocks, problem } = readable
    const parts = languageParts(text, blocks, article.language)
    if (parts.ruled.length === 0 && parts.unknown.length === 0) return english(article, readable, table)
    const quotes = findQuotes(text, blocks)
    const own = parts.english.some(isProse) ? await english(article, { text, blocks: parts.english, problem: null }, table) : null
    const spans = many === undefined || parts.ruled.length === 0 ? [] : (await many.extract(text, parts.ruled.filter(({ block }) => isProse(block)).map(({ block, index }) => ({ begin: block.begin, end: block.end, block: index })), quotes)).found
    const ruled = readLanguages(article, text, parts.ruled, quotes, many === undefined ? [] : spans, many?.version ?? '')
    const others = await readByModel(text, parts.unknown, quotes, many ?? model, many !== undefined)
    const problems = [...(problem === null ? [] : [problem]), ...quotes.problems, ...others.problems, ...(own?.problems ?? []).filter(({ rule }) => !rule.startsWith('quote-not'))]
    return { articleId: article.id, version, statements: inOneOrder(article, text, own?.statements ?? [], [...ruled, ...others.statements]), problems }
  }
  return { version, analyse }
}

/** What an analyser may have beside the English network. */
export interface More {
  /** A network that learnt many languages: what it finds comes in beside what rules find. Loaded by the first text that isn't English. */
  readonly many?: LaterNetwork
}

const isProse = ({ kind }: Block) => kind !== 'furniture' && kind !== 'notice'

/** Statements that were read apart, by language, as those of one article: in the order of the text, each with its identifier among all. */
function inOneOrder(article: Article, text: string, own: readonly Statement[], others: readonly Read[]): readonly Statement[] {
  // The source of a statement that carries on another's words stands in front of them: not there does it begin.
  const nested = nestingOf(others.map((read) => (read.cue.length > 0 ? read : { ...read, source: [] })))
  const all = [...own.map((statement) => ({ statement, within: own.findIndex(({ id }) => id === statement.within) })), ...others.map((read, i) => {
    const holder = nested[i] ?? null
    return { statement: { ...read, id: '', articleId: article.id, within: null }, within: holder === null ? -1 : own.length + holder }
  })]
  const ids = statementKeys(article.captureId, text, all.map(({ statement }) => statement)).map(({ id }) => id)
  const at = ({ cue, content }: Statement) => cue[0]?.begin ?? content[0]?.begin ?? 0
  return all.map(({ statement, within }, i): Statement => ({ ...statement, id: ids[i] ?? '', within: ids[within] ?? null })).sort((a, b) => at(a) - at(b))
}

/** `accused Roe on Wednesday of theft`: a date that fills the gap between two pieces of one content. */
function dateBetween({ content, cue }: Attribution, dates: readonly DateMention[]): PartialDate | null {
  const [first, second] = content
  if (first === undefined || second === undefined || (cue[0]?.begin ?? 0) > first.begin) return null
  return spansWithin(dates, { begin: first.end, end: second.begin }).find((d) => second.begin - first.end < d.end - d.begin + 4)?.date ?? null
}

/** The innermost sentence that holds the attribution's cue, else its source, else its content. `sentences` by their begin. */
function sentenceAt(sentences: readonly Sentence[], { cue, source, content }: Attribution): Sentence | null {
  const anchor = cue[0] ?? source[0] ?? content[0]
  if (anchor === undefined) return null
  const behind = firstBeginningAt(sentences, anchor.begin + 1)
  let best: Sentence | null = null
  // Sentences inside quotes follow the one that holds them; a few steps back lie all that can hold the anchor.
  for (let i = behind - 1; i >= 0 && behind - i <= SENTENCES_INSIDE; i--) {
    const sentence = sentences[i]
    if (sentence !== undefined && anchor.begin < sentence.end && (best === null || sentence.end - sentence.begin < best.end - best.begin)) best = sentence
    if (best !== null && sentence?.inside === null) break
  }
  return best
}

/** How many sentences a quote may have before its holder is lost from sight. */
const SENTENCES_INSIDE = 200

/** Sentences before one, in its block and the block before it that was read; nearest first. */
function previous(outer: readonly Sentence[], sentence: Sentence): readonly Span[] {
  const at = firstBeginningAt(outer, sentence.begin)
  const found: Span[] = []
  for (let i = at - 1; i >= 0 && found.length < 6; i--) {
    const before = outer[i]
    if (before === undefined || before.block < sentence.block - 1) break
    found.push({ begin: before.begin, end: before.end })
  }
  return found
}
