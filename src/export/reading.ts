import { z } from 'zod'
import { BLOCK_KINDS, NOTICE_KINDS } from '../model/article.js'
import { ATTRIBUTION_KINDS } from '../model/attribution.js'
import { CORRECTED_FIELDS } from '../model/edited.js'
import { CONTROLS } from '../model/site.js'
import { HOLDINGS } from '../model/holding.js'
import { ACTS, FORMS, HOP_KINDS, TRANSLATORS, KNOWN } from '../model/statement.js'

/**
 * The public contract of `--format json` and `jsonl`, version 1: what Onrecord read in one article. A field is never
 * removed nor changes its meaning under the same version. Spans are `[begin, end)` in UTF-16 code units of
 * `article.text`. Documented in docs/reading.md; as JSON Schema in docs/reading.schema.json.
 */

const begin = z.int().min(0).describe('Where it begins: UTF-16 code units from the start of `article.text`')
const end = z.int().min(0).describe('Where it ends, exclusive: UTF-16 code units from the start of `article.text`')

const ReadingBlock = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS).describe('What the piece does on the page'),
    begin,
    end,
    language: z.string().optional().describe("Language of its words (BCP 47); left out where it is the article's, or where there are too few words to tell"),
  })
  .describe('A piece of the text with one job on the page')

const ReadingNotice = z
  .strictObject({
    kind: z.enum(NOTICE_KINDS).describe('What the notice is about'),
    begin,
    end,
    language: z.string().nullable().describe("Language of the notice's own words (BCP 47); null when unsure"),
  })
  .describe('What the page says about itself')

const ReadingPageDate = z
  .strictObject({
    of: z.enum(['published', 'modified']).describe('Of what'),
    value: z.string().describe('YYYY-MM-DD, YYYY-MM or YYYY, in the page’s own time zone'),
    candidates: z.array(z.string()).optional().describe('Both days that its numbers may mean, where nothing tells which; `value` is the year then'),
    from: z.string().describe('Where the page gives it'),
    written: z.string().describe('The words there'),
  })
  .describe('A date that the page gives for itself')

const ReadingOrigins = z
  .strictObject({
    title: z.string().optional().describe('Of `title`'),
    outlet: z.string().optional().describe('Of `outlet`'),
    byline: z.string().optional().describe('Of `byline`'),
    claimedLanguage: z.string().optional().describe('Of `claimedLanguage`'),
    published: z.string().optional().describe('Of `publishedAt`, where it was given with the page or by hand'),
    url: z.string().optional().describe('Of the address, where it isn’t simply the one that the bytes came from'),
  })
  .describe('Where what is known of the page comes from')

const ReadingStateControl = z
  .strictObject({
    outlet: z.string().describe('The outlet as the list calls it'),
    country: z.string().describe('The state, in English'),
    control: z.enum(CONTROLS).describe('How the state holds it, as the list puts it'),
    source: z.string().describe('The list'),
  })
  .describe('That an outlet is under a state’s control, and who says so')

const ReadingSite = z
  .strictObject({
    host: z.string().describe('The host of its address'),
    domain: z.string().describe('The domain that can be registered'),
    stateControl: ReadingStateControl.optional().describe('Left out when the list doesn’t name the site'),
  })
  .describe('Where on the web a page came from')

const ReadingTranslation = z
  .strictObject({ from: z.string().describe('Where the page tells it'), written: z.string().describe('The words there') })
  .describe('What tells, outside of the text, that a machine translated the page')

const ReadingEntry = z
  .strictObject({
    begin,
    end,
    value: z.string().describe('The day, YYYY-MM-DD, in the zone that the page writes it in'),
    written: z.string().describe('The moment, as the page writes it for machines'),
    from: z.string().describe('Where the page tells it: `JSON-LD liveBlogUpdate`, `time`'),
  })
  .describe('One entry of a live page, which dates what is said in it')

export const ReadingArticle = z
  .strictObject({
    id: z.string().describe("The reading's identifier: the same bytes read alike, with the same things given, always have the same one"),
    title: z.string().nullable().describe('Its headline; null when the page gives none'),
    outlet: z.string().nullable().describe('Who published it; null when the page does not say'),
    byline: z.string().nullable().describe('Who wrote it, as written; null when the page does not say'),
    authors: z.array(z.string()).optional().describe('The single names in the byline: people, or bodies where only such sign; left out where there is none'),
    language: z.string().nullable().describe('Language of its words (BCP 47); null when unsure'),
    publishedAt: z
      .string()
      .nullable()
      .describe('Publication date: YYYY-MM-DD, YYYY-MM or YYYY; null when neither the page nor the input gives it'),
    site: ReadingSite.optional().describe('Where it came from; left out when its address isn’t known'),
    dates: z.array(ReadingPageDate).optional().describe('All dates that are given for the page, most trusted first; left out for plain text that nobody gave a date for'),
    claimedLanguage: z.string().optional().describe('The language that the page says it is in, as written; left out when it doesn’t say'),
    from: ReadingOrigins.optional().describe('Where title, outlet, byline, language, date and address come from; left out for plain text that nothing was given with'),
    translation: ReadingTranslation.optional().describe('That a machine translated it, where something outside of the text says so'),
    text: z
      .string()
      .describe('The words that all spans count in: plain text to the letter; of HTML the blocks joined by blank lines'),
    blocks: z.array(ReadingBlock).describe('Its pieces in the order of the text; they do not overlap'),
    notices: z.array(ReadingNotice).describe('What the page says about itself, in the order of the text'),
    entries: z.array(ReadingEntry).optional().describe('The entries of a live page with their times, in the order of the text; left out of other pages'),
  })
  .describe('What the page says once the furniture is set apart')

const ReadingSpan = z
  .strictObject({
    begin,
    end,
    text: z.string().describe('The words under the span: `article.text.slice(begin, end)`'),
  })
  .describe("A stretch of the article's text")

const ReadingSpeaker = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .describe(
        'The fullest name that the article gives; the words as written where there is no name (an unnamed source); ' +
          'null where nobody can be told, such as a "he" that may be either of two people',
      ),
    as: z.string().describe('The words that stand in the source'),
    role: z.string().optional().describe('Office or function; left out when the article gives none'),
    of: z.string().optional().describe('The country or body that the office belongs to; left out when unknown'),
    actor: z.string().optional().describe('Wikidata identifier; where the table of office holders has none, one of Onrecord’s own (onrecord:de:angela-merkel). Left out for who isn’t in it, or is unsure'),
    known: z.enum(KNOWN).optional().describe('How it is known who is meant. named: the words name them; resolved: the words ("he", "the minister", "Hill") were taken to mean somebody that the page names; described: they stand for nobody that the page names ("a nurse"); open: they may mean several, or nothing tells. Left out in readings of earlier versions'),
    how: z.string().optional().describe('What decided, where it is resolved: pronoun, office, short form, description, relative clause, …'),
    certainty: z.number().min(0).max(1).optional().describe('0 to 1: how often speakers known in this way are right, apart from whether the statement is'),
    candidates: z.array(z.string()).optional().describe('Whom the words may mean, where that is open'),
  })
  .describe('Somebody who made the statement')

const ReadingAddressee = z
  .strictObject({
    name: z.string().nullable().describe('The fullest name that the article gives; null where nobody can be told'),
    as: z.string().describe('The words in the article'),
  })
  .describe('Somebody whom the words were said to')

const ReadingTarget = z
  .strictObject({
    name: z.string().nullable().describe('The fullest name that the article gives; null where the words name nobody, or it is not known whom'),
    as: z.string().describe('The words in the article'),
  })
  .describe('Whom or what the speaker accused, blamed, praised, criticised or urged')

const ReadingAbout = z
  .strictObject({
    name: z.string().describe('The fullest name that the article gives'),
    as: z.string().describe('The words in the statement'),
    actor: z.string().optional().describe('As a speaker’s'),
  })
  .describe('Somebody, or a body, that the words of a statement name')

const ReadingHolder = z
  .strictObject({
    id: z.string().describe('The id of that statement'),
    does: z.enum(HOLDINGS).describe('What its speaker does with the words: says that they were said, denies it, asks it, supposes it, or, where the page says that, does not say or deny it'),
    speakers: z.array(z.strictObject({ name: z.string().nullable().describe('As in `speakers`'), as: z.string().describe('As in `speakers`') })).describe('Who does'),
    cue: z.string().describe('The words that tell it'),
  })
  .describe('A statement whose content holds another one')

const ReadingHop = z
  .strictObject({
    name: z.string().describe('The name of the outlet, agency, platform, document or person'),
    kind: z.enum(HOP_KINDS).describe('What it is'),
    as: z.string().describe('The words in the article'),
  })
  .describe('One hop by which the words reached the page')

const ReadingDate = z
  .strictObject({
    value: z
      .string()
      .nullable()
      .describe('YYYY-MM-DD, YYYY-MM or YYYY; null when the words hang on a date that is not known: never a guess'),
    precision: z.enum(['day', 'month', 'year', 'season', 'decade']).describe('How much of the date the words tell'),
    as: z.string().describe('The words in the article'),
    basis: z.string().describe('What the value rests on, or why there is none'),
    notBefore: z.string().optional().describe('The first day that it can have been (YYYY-MM-DD), where the page tells it closer than `value` does'),
    notAfter: z.string().optional().describe('The last day that it can have been (YYYY-MM-DD), where the page tells it closer than `value` does'),
    candidates: z.array(z.string()).optional().describe('Both values that the words may mean, where nothing tells which; `value` is null then'),
  })
  .describe('A date that may be known in part')

const ReadingEdited = z
  .strictObject({
    is: z.enum(['corrected', 'confirmed', 'added']).describe('What they did'),
    fields: z.array(z.enum(CORRECTED_FIELDS)).describe('Which fields are theirs; the others are the program’s'),
    corrections: z.array(z.string()).describe('The corrections that count, oldest first'),
    assignments: z.array(z.string()).optional().describe('The assignments that count and give its speakers to actors; left out where there are none'),
    by: z.string().describe('Who made the last of them'),
    at: z.string().describe('When: ISO 8601, UTC'),
    carried: z.boolean().describe('They were made on another version of the page, in which the same sentence stands'),
  })
  .describe('That a person decided on a statement')

export const ReadingStatement = z
  .strictObject({
    id: z.string().describe('Hash of the bytes of the page and of the words: whoever reads the page, with whatever title or date, the same words at the same place have it'),
    form: z
      .enum(FORMS)
      .describe("direct: all of the content is verbatim; indirect: none is; mixed: some words are, the rest the reporter's"),
    kind: z
      .enum(ATTRIBUTION_KINDS)
      .describe('speech: uttered or written; attitude: thought, wanted or intended; topic: no statement, only what was spoken of ("spoke about the tax"), what may be said ("if she says so"), or what somebody denies to have said'),
    act: z.enum(ACTS).describe('What was done in speaking, from the cue'),
    negated: z.boolean().describe('The saying itself is denied ("did not say whether"), not its content'),
    source: z.array(ReadingSpan).describe('The words that name who said it; empty when the article does not'),
    cue: z.array(ReadingSpan).describe('The words that tell that something was said; may be empty'),
    content: z.array(ReadingSpan).describe('What was said; several spans when other words stand between'),
    speakers: z.array(ReadingSpeaker).describe('Who said it; several when they said it together'),
    addressees: z.array(ReadingAddressee).describe('Whom it was said to'),
    targets: z.array(ReadingTarget).describe('Whom or what the speaker accused, blamed, praised, criticised or urged'),
    about: z.array(ReadingAbout).optional().describe('Whom the content names, in its order, without who says it; left out where nobody, and in readings of earlier versions'),
    chain: z.array(ReadingHop).describe('How the words reached the page, nearest to the speaker first'),
    within: z.string().nullable().describe('The id of the statement whose content holds this one, or null'),
    holders: z.array(ReadingHolder).describe('The statements whose content holds this one, the nearest first: it is not on record as said but as said, denied or asked by them. Without those who only passed it on, which are in `chain`'),
    inHeadline: z.boolean().describe('It stands in a headline, which may shorten what was said'),
    saidAt: ReadingDate.nullable().describe('When it was said; null when the article does not tell'),
    translated: z.boolean().describe('The page tells that the words are a translation: they are not verbatim'),
    translatedBy: z.enum(TRANSLATORS).nullable().describe('By whom: machine where the page says that one translated it, person where it tells that the words were said in another language; null where they are no translation'),
    confidence: z.number().min(0).max(1).describe('0 to 1: how often statements found in this way are right'),
    by: z.string().describe('Which pass decided'),
    edited: ReadingEdited.optional().describe('What editors decided of it; left out where none did'),
  })
  .describe('Who said what, to whom, through whom and when')

const ReadingProblem = z
  .strictObject({
    rule: z.string().describe('Short name in kebab case, to filter by'),
    message: z.string().describe('What is wrong, for a person'),
    begin,
    end,
  })
  .describe('Something in the page that could not be read or resolved; the rest of it was')

export const Reading = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    id: z.string().describe("The input's own id (JSON Lines), else the file's name as given, `-` for standard input"),
    article: ReadingArticle,
    statements: z.array(ReadingStatement).describe('In the order of the text'),
    problems: z.array(ReadingProblem).describe('What could not be read or resolved'),
  })
  .meta({ title: 'Onrecord reading', description: 'What Onrecord read in one article' })

export type Reading = z.infer<typeof Reading>
export type ReadingArticle = z.infer<typeof ReadingArticle>
export type ReadingStatement = z.infer<typeof ReadingStatement>
