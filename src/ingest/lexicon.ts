import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { NOTICE_KINDS } from '../model/article.js'
import { lexiconPattern } from '../text/normalise.js'

const notices = z.strictObject({
  source: z.string(),
  needs: z.record(z.enum(NOTICE_KINDS), z.array(z.string())),
  patterns: z.array(z.strictObject({ kind: z.enum(NOTICE_KINDS), language: z.string(), pattern: z.string() })),
})
const furniture = z.strictObject({
  source: z.string(),
  relatedHeadings: z.array(z.string()),
  lines: z.array(z.string()),
  classes: z.array(z.string()),
})
const captions = z.strictObject({
  source: z.string(),
  verbs: z.array(z.string()),
  pluralVerbs: z.array(z.string()),
  credits: z.array(z.string()),
})

const dates = z.strictObject({ source: z.string(), published: z.array(z.string()), modified: z.array(z.string()) })

// The folder lies as far from the sources as from what is built of them.
function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../lexicons/${name}.json`, import.meta.url), 'utf8'))
}

const whole = (patterns: readonly string[]) => lexiconPattern(`^(?:${patterns.join('|')})$`)

const noticeData = notices.parse(read('notices'))
/** Without regard to case the engine is ten times as slow, and every block of a page is held against these: they match what is in lower case. */
const ofLowerCase = (pattern: string) => new RegExp(lexiconPattern(pattern).source, 'u')
/** What pages say of themselves, by kind: `needs` is a quick test that every sentence of the kind passes. All match a sentence in lower case. */
export const NOTICE_LEXICON = NOTICE_KINDS.map((kind) => ({
  kind,
  needs: ofLowerCase(noticeData.needs[kind].join('|')),
  patterns: noticeData.patterns
    .filter((entry) => entry.kind === kind)
    .map(({ language, pattern }) => ({ language, pattern: ofLowerCase(pattern) })),
}))

const furnitureData = furniture.parse(read('furniture'))
/** Headings under which other articles are listed: match a whole block. */
export const RELATED_HEADING = whole(furnitureData.relatedHeadings)
/** Buttons, boxes and labels: match a whole block. */
export const FURNITURE_LINE = whole(furnitureData.lines)
/** Words of class and id attributes. */
export const FURNITURE_CLASSES: ReadonlySet<string> = new Set(furnitureData.classes)

const captionData = captions.parse(read('captions'))
export const CAPTION_VERBS: ReadonlySet<string> = new Set(captionData.verbs)
export const CAPTION_PLURAL_VERBS: ReadonlySet<string> = new Set(captionData.pluralVerbs)
/** Picture credits, anywhere the pattern's anchors allow. */
export const CREDITS = captionData.credits.map(lexiconPattern)

const dateData = dates.parse(read('dates'))
const anywhere = (patterns: readonly string[]) => `\\b(?:${patterns.join('|')})\\b\\s*[:：]?`
/** Labels before dates (`Published on`, `Updated:`), anywhere in a line; the first of the group that matched says of which kind. */
export const DATE_LABEL = new RegExp(lexiconPattern(`(?<published>${anywhere(dateData.published)})|(?<modified>${anywhere(dateData.modified)})`).source, 'giu')

const bylines = z.strictObject({ source: z.string(), editors: z.array(z.string()), before: z.array(z.string()), roles: z.array(z.string()), agencies: z.array(z.string()), bodies: z.array(z.string()) })
const bylineData = bylines.parse(read('bylines'))
/** What stands before names in a byline, with the sign or space behind it. */
export const BEFORE_NAMES = lexiconPattern(`^(?:${bylineData.before.join('|')})(?:\\s*[:：]\\s*|\\s+)`)
/** What stands before the names of those who edited a page, with the sign or space behind it. */
export const EDITED_BY = lexiconPattern(`^(?:${bylineData.editors.join('|')})(?:\\s*[:：]\\s*|\\s+)`)
/** What a writer is (`political correspondent`): matches a whole piece of a byline. */
export const ROLE_OF_AUTHOR = whole(bylineData.roles)
export const AGENCY = whole(bylineData.agencies)
/** Authors that are desks and the like, or none at all. */
export const NO_PERSON = whole(bylineData.bodies)

const outlets = z.strictObject({ source: z.string(), none: z.array(z.string()) })
/** What pages give for their site's name and is none. */
export const NO_OUTLET = whole(outlets.parse(read('outlets')).none)

const signs = z.strictObject({ titles: z.array(z.string()), sentences: z.array(z.string()) })
const kinds = z.strictObject({ source: z.string(), 'bot check': signs, 'page not found': signs, 'log-in': signs, 'consent wall': signs, 'pay wall': signs })
const kindData = kinds.parse(read('page-kinds'))
/** What pages that are no article are called, and say. */
export const NO_ARTICLES = (['bot check', 'page not found', 'log-in', 'consent wall'] as const).map((is) => ({
  is,
  // A colon goes on to what an article is about.
  titles: lexiconPattern(`^(?:${kindData[is].titles.join('|')})(?![\\p{L}\\p{N}])[^:]{0,40}$|^(?:${kindData[is].titles.join('|')})[^:]{0,20}$`),
  sentences: kindData[is].sentences.length === 0 ? null : lexiconPattern(kindData[is].sentences.map((each) => `\\b(?:${each})`).join('|')),
}))
export const PAY_WALL = lexiconPattern(kindData['pay wall'].sentences.join('|'))
