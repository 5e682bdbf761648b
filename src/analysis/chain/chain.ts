import type { Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import type { Hop, HopKind, Statement } from '../../model/statement.js'
import { AGENCIES, AGENCY_WORDS, DOCUMENTS, OUTLETS, OUTLET_WORDS, PLATFORMS } from '../lang/en/outlets.js'
import { joinTokens } from '../people/name-parts.js'
import { subjectBefore } from '../attributions/subject.js'
import { baseEnd, phraseEnd, verbGroup } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'

const REPORTED = new Set(['reported', 'quoted', 'cited', 'carried', 'published', 'broadcast', 'reports', 'quotes', 'seen', 'obtained'])

/** What the pass needs of one statement, in units of the cue's sentence. */
export interface ChainInput {
  readonly text: string
  readonly sentence: Sentence
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * The hops by which words reached the page, nearest to the speaker first: the document or platform they were put in, the
 * outlet they were told to, the agency or outlet that passed them on.
 */
export function chainOf(input: ChainInput): readonly Hop[] {
  const { sentence, content, source } = input
  const { units } = sentence
  const own = [...content, ...source]
  const outside = (unit: Unit | undefined): boolean => unit !== undefined && !own.some((span) => holds(span, unit))
  const near: Hop[] = []
  const told: Hop[] = []
  const far: Hop[] = []
  units.forEach((unit, i) => {
    if (!outside(unit)) return
    const inCue = input.cue.some((c) => holds(c, unit))
    const platform = inCue ? PLATFORMS.get(unit.lower) : undefined
    if (platform !== undefined && /^(?:re)?tweet/.test(unit.lower)) near.push({ name: platform, kind: 'platform', as: unit.text })
    // `The agency quoted Hill as saying …`: who quotes stands before the cue.
    if (inCue && (unit.lemma === 'quote' || unit.lemma === 'cite')) {
      const subject = subjectBefore(units, verbGroup(units, i))
      const hop = subject === null ? null : outletAt(units, subject.from)
      if (hop !== null) far.push(hop)
    }
    const next = units[i + 1]
    if (next === undefined || !outside(next)) return
    if (['in', 'on', 'via', 'to', 'through'].includes(unit.lower)) {
      const hop = placed(units, i)
      // `in a post on Facebook`: the platform says it all.
      const named = hop?.kind === 'document' && units.slice(i, i + 6).some((u) => PLATFORMS.has(u.lower) && /^\p{Lu}/u.test(u.text))
      if (hop !== null && !named) (hop.kind === 'document' || hop.kind === 'platform' ? near : told).push(hop)
    }
    if ((unit.lower === 'by' || unit.lower === 'to' || unit.lower === 'with') && (REPORTED.has(units[i - 1]?.lower ?? '') || /^(?:interview|speaking|talking|speak)$/.test(units[i - 1]?.lower ?? ''))) {
      const hop = outletAt(units, i + 1)
      if (hop !== null) (unit.lower === 'by' ? far : told).push(hop)
    }
    if (inCue || isTelling(unit)) {
      const hop = outletAt(units, i + 1)
      if (hop !== null && inCue && !REPORTED.has(next.lower)) told.push(hop)
    }
    // `…, Corvia Press reported.`, `…, according to the agency Corvia Press`.
    if (unit.text === ',') {
      const end = phraseEnd(units, i + 1)
      if (end !== null && /^(?:reported|reports)$/.test(units[end]?.lower ?? '')) {
        const hop = outletAt(units, i + 1)
        if (hop !== null) far.push(hop)
      }
    }
    if (unit.lower === 'according' && next.lower === 'to') {
      const hop = outside(units[i + 2]) ? outletAt(units, i + 2) : null
      if (hop !== null) far.push(hop)
    }
    if (unit.lower === 'citing') {
      const hop = outletAt(units, i + 1)
      if (hop !== null) far.push(hop)
    }
  })
  return distinct([...near, ...told, ...far])
}

function isTelling(unit: Unit): boolean {
  return unit.lemma === 'tell'
}

function distinct(hops: readonly Hop[]): readonly Hop[] {
  const same = (a: Hop, b: Hop) => a.name === b.name || a.name.endsWith(` ${b.name}`)
  return hops.filter((hop, i) => !hops.some((o, k) => k !== i && same(o, hop) && (o.name !== hop.name || k < i)))
}

/** `in a statement`, `in a tweet`, `on Telegram`, `in an interview with the Daily Arden`. */
function placed(units: readonly Unit[], preposition: number): Hop | null {
  const end = baseEnd(units, preposition + 1)
  if (end === null) return null
  const words = units.slice(preposition + 1, end) as readonly Token[]
  const last = words.at(-1)
  if (last === undefined) return null
  const as = joinTokens(words)
  if (as === 'X' && units[preposition]?.lower === 'on') return { name: 'X', kind: 'platform', as }
  for (const word of words) {
    const name = PLATFORMS.get(word.lower)
    const known = name !== undefined && (/^\p{Lu}/u.test(word.text) || /^tweets?$/.test(word.lower))
    if (known) return { name, kind: 'platform', as }
  }
  const preposed = units[preposition]?.lower
  if ((preposed === 'in' || preposed === 'via') && DOCUMENTS.has(last.lower) && (/^(?:an?|his|her|its|their|another|separate|the)$/.test(words[0]?.lower ?? '') || words.length === 1)) {
    return { name: as, kind: 'document', as }
  }
  if (preposed === 'on' || preposed === 'in') {
    const kind = kindOf(as)
    // `on Sky News`: only what is known by name or by its own word is an outlet here; `in the Press` is nobody.
    if (kind !== null && preposed === 'on') return { name: nameOf(words), kind, as }
  }
  return null
}

/** The outlet or agency whose noun phrase starts here, or `null`. */
export function outletAt(units: readonly Unit[], from: number): Hop | null {
  const end = baseEnd(units, from)
  if (end === null) return null
  let to = end
  // `Bosnia and Herzegovina newspaper Oslobodjenje`: a country's name with a conjunction in it.
  if (units[end]?.pos === 'CCONJ') {
    const more = baseEnd(units, end + 1)
    if (more !== null && kindOf(joinTokens(units.slice(end + 1, more) as readonly Token[])) !== null && more - end > 2) to = more
  }
  while (/^(?:\p{Lu}|\d)/u.test(units[to]?.text ?? '') && /^\p{Lu}/u.test(units[to - 1]?.text ?? '') && units[to]?.pos !== 'QUOTE') to++
  const words = units.slice(from, to) as readonly Token[]
  const as = joinTokens(words)
  const kind = kindOf(as)
  return kind === null ? null : { name: nameOf(words), kind, as }
}

function kindOf(as: string): HopKind | null {
  const plain = as.toLowerCase().replace(/^(?:the|a|an) /, '').replace(/['’]s\b.*$/, '')
  if (AGENCIES.has(plain) || AGENCIES.has(as.toLowerCase()) || AGENCY_WORDS.test(as)) return 'agency'
  if (OUTLETS.has(plain) || OUTLETS.has(`the ${plain}`)) return 'outlet'
  const words = as.split(/\s+/)
  const capital = words.some((w) => /^\p{Lu}/u.test(w))
  if (/\bpress$/i.test(as) && /^(?:the )?\p{Lu}\p{L}+ Press$/u.test(as)) return 'agency'
  if (!OUTLET_WORDS.test(as)) return null
  // Small letters name an outlet only by the word for it: `the newspaper`, `state television`; not `the press`, `the news`.
  if (!capital) return /\b(?:newspaper|television|radio|tv|broadcaster|magazine|daily|weekly|station|news agency|website|channel)$/i.test(as) ? 'outlet' : null
  const outletWord = /\b(?:newspaper|daily|weekly|magazine|broadcaster|television|radio|channel|network|station|website|news site|tabloid)\b/i.test(as)
  const titled = /\b(?:Gazette|Tribune|Herald|Times|Post|Courier|Chronicle|Observer|Advertiser|Examiner|Inquirer|Mirror|Argus|Bulletin|Dispatch|Mail|Telegraph|Express|Standard|News|Journal|Radio|TV|Television|Today|Ledger|Sentinel|Record|Echo|Star|Sun|Globe)\b/.test(as)
  return outletWord || titled ? 'outlet' : null
}

/** The name inside `the Tavrian daily Morning Ledger`: the capitals behind the word for the kind, or before `news agency`. */
function nameOf(words: readonly Token[]): string {
  const at = words.findLastIndex((t) => /^(?:newspaper|daily|weekly|magazine|broadcaster|agency|channel|network|station|tabloid|website|outlet|site|television|radio)$/.test(t.text))
  const behind = words.slice(at + 1)
  if (at >= 0 && behind.some((t) => /^\p{Lu}/u.test(t.text))) return joinTokens(behind)
  const owner = words.findLastIndex((t) => t.pos === 'PART' || ['state-owned', 'state-run', 'owned', 'run'].includes(t.lower))
  const before = words.slice(owner + 1, at < 0 ? words.length : at).filter((t, i, all) => /^\p{Lu}/u.test(t.text) || t.text === '-' || t.text === '/' || (t.pos === 'NUM' && i === all.length - 1 && i > 0))
  const name = joinTokens(before)
  return name === '' ? joinTokens(words) : name
}

/** `the station`, `the newspaper`: means the outlet that the page named last before. */
export function withNamedOutlets(statements: readonly Statement[]): readonly Statement[] {
  let named: string | null = null
  return statements.map((statement) => {
    const names = new Map<string, string>()
    const chain = statement.chain.map((hop) => {
      if (hop.kind !== 'outlet' && hop.kind !== 'agency') return hop
      if (/\p{Lu}/u.test(hop.name)) {
        named = hop.name
        return hop
      }
      if (named === null || !/^the /.test(hop.as)) return hop
      names.set(hop.as, named)
      return { ...hop, name: named }
    })
    if (names.size === 0) return statement
    return { ...statement, chain, addressees: statement.addressees.map((a) => ({ ...a, name: names.get(a.as) ?? a.name })) }
  })
}
