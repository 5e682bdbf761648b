import type { Hop, HopKind } from '../../model/statement.js'
import { AGENCIES, AGENCY_WORDS, CAPITALISED_OUTLETS, JOURNALISTS, OUTLET_FORMS, OUTLETS, OUTLET_WORDS } from '../lang/en/outlets.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { joinTokens } from '../people/name-parts.js'
import { baseEnd, isMonth, isWeekday, withoutTime } from '../grammar/phrases.js'
import type { Unit } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'

/** The outlet or agency whose noun phrase starts here, or `null`. */
export function outletAt(units: readonly Unit[], from: number): Hop | null {
  // Taggers take `to People` for an infinitive.
  const end = siteEnd(units, from) ?? knownEnd(units, from) ?? weekdayTitleEnd(units, from) ?? baseEnd(units, from) ?? (CAPITALISED_OUTLETS.has(units[from]?.text ?? '') ? from + 1 : null)
  if (end === null) return null
  const behindShow = showOf(units, end)
  if (behindShow !== null) return outletAt(units, behindShow)
  let to = end
  // `Bosnia and Herzegovina newspaper Oslobodjenje`: a country's name with a conjunction in it.
  if (units[end]?.pos === 'CCONJ') {
    const more = baseEnd(units, end + 1)
    if (more !== null && kindOf(joinTokens(units.slice(end + 1, more) as readonly Token[])) !== null && more - end > 2) to = more
  }
  while (/^(?:\p{Lu}|\d)/u.test(units[to]?.text ?? '') && /^\p{Lu}/u.test(units[to - 1]?.text ?? '') && units[to]?.pos !== 'QUOTE') to++
  to = titleEnd(units, from, to)
  to = withoutTime(units, from, to)
  // Taggers take `show` in `Documents obtained by Reuters show` for a noun.
  if (to - from > 1 && /^\p{Ll}/u.test(units[to - 1]?.text ?? '') && CUE_VERBS.has(units[to - 1]?.lemma ?? '') && kindOf(joinTokens(units.slice(from, to - 1) as readonly Token[])) !== null) to--
  const words = units.slice(from, to) as readonly Token[]
  const as = joinTokens(words)
  // `Sky News’s Emily Roe`: whose she is, and not she.
  const asks = words.some((t) => JOURNALISTS.has(t.lower) || t.pos === 'PART') ? outletOfJournalist(words) : null
  if (asks !== null) return asks
  const kind = kindOf(as)
  if (kind !== null && isSite(as)) return { name: as.replace(/^the /i, ''), kind, as }
  const called = kind === null && /^\p{Lu}/u.test(words.at(-1)?.text ?? '') ? calledKind(units, to) : null
  if (called !== null) return { name: nameOf(words), kind: called, as }
  return kind === null ? outletOfJournalist(words) : { name: nameOf(words), kind, as }
}

/** `the Sunday Beacon`, `the Saturday Evening Standard`: a day that is part of a title. */
function weekdayTitleEnd(units: readonly Unit[], from: number): number | null {
  const day = units[from]?.lower === 'the' ? from + 1 : from
  if (!isWeekday(units[day]) || !/^\p{Lu}/u.test(units[day]?.text ?? '') || !isTitleWord(units[day + 1])) return null
  let end = day + 2
  while (end - day < LONGEST_KNOWN && isTitleWord(units[end])) end++
  return kindOf(joinTokens(units.slice(day, end) as readonly Token[])) === null ? null : end
}

/** `the breakfast programme of Radio Tarn`: the outlet behind a show without a name, or `null`. */
function showOf(units: readonly Unit[], end: number): number | null {
  const show = /^(?:programme|program|show|podcast|bulletin|broadcast|edition|pages|website|studio|studios)$/.test(units[end - 1]?.lower ?? '')
  return show && /^(?:of|on)$/.test(units[end]?.lower ?? '') && /^\p{Lu}|^the$/u.test(units[end + 1]?.text ?? '') ? end + 1 : null
}

/** `the breakfast programme of Radio Tarn`, behind a preposition: the outlet whose show it is, or `null` where no show stands. */
export function outletOfShow(units: readonly Unit[], from: number): Hop | null {
  const end = baseEnd(units, from)
  const behind = end === null ? null : showOf(units, end)
  return behind === null ? null : outletAt(units, behind)
}

/** Where a known name of several words ends, small ones among them: `Rest of World`. */
function knownEnd(units: readonly Unit[], from: number): number | null {
  const name = units[from]?.lower === 'the' ? from + 1 : from
  if (!/^\p{Lu}/u.test(units[name]?.text ?? '')) return null
  for (let to = Math.min(units.length, name + LONGEST_KNOWN); to > name + 1; to--) {
    if (!/^\p{Lu}/u.test(units[to - 1]?.text ?? '')) continue
    if (units.slice(name, to).some(({ lower }) => /^(?:of|to|the|for|and)$/.test(lower)) && OUTLETS.has(joinTokens(units.slice(name, to) as readonly Token[]).toLowerCase())) return to
  }
  return null
}

const LONGEST_KNOWN = 5

/** `the Courier of the Coast`, `the Journal of Commerce and Trade`: a title that goes on over small words. */
function titleEnd(units: readonly Unit[], from: number, to: number): number {
  if (!/^\p{Lu}/u.test(units[to - 1]?.text ?? '') || to - from > 3 || (kindOf(joinTokens(units.slice(from, to) as readonly Token[])) !== 'outlet' && units[to - 1]?.text !== 'Voice') || !/^(?:of|for)$/.test(units[to]?.lower ?? '')) return to
  const name = units[to + 1]?.lower === 'the' ? to + 2 : to + 1
  if (!isTitleWord(units[name])) return to
  let end = name + 1
  while (isTitleWord(units[end]) || (units[end]?.lower === 'and' && isTitleWord(units[end + 1]))) end++
  return end
}

function isTitleWord(unit: Unit | undefined): boolean {
  return unit !== undefined && /^\p{Lu}/u.test(unit.text) && unit.pos !== 'QUOTE' && !isWeekday(unit) && !isMonth(unit)
}

/** Where a site's address ends that the tokeniser took apart: `Polyfacts.info`. */
function siteEnd(units: readonly Unit[], from: number): number | null {
  const name = units[from]?.lower === 'the' ? from + 1 : from
  const [first, dot, end] = [units[name], units[name + 1], units[name + 2]]
  if (first === undefined || dot?.text !== '.' || end === undefined || first.end !== dot.begin || dot.end !== end.begin) return null
  const [second, last] = [units[name + 3], units[name + 4]]
  // `Gazette.co.uk`
  if (end.text === 'co' && second?.text === '.' && last !== undefined && /^[a-z]{2}$/.test(last.text)) return name + 5
  return isSite(`${first.text}.${end.text}`) ? name + 3 : null
}

/** `Kanal Sju, the Swedish broadcaster`: the words behind the name say what it is. */
function calledKind(units: readonly Unit[], end: number): HopKind | null {
  if (units[end]?.text !== ',' || !/^(?:an?|the)$/.test(units[end + 1]?.lower ?? '')) return null
  const close = units.slice(end + 2, end + 8).findIndex((u) => u.pos === 'PUNCT')
  const noun = close > 0 ? units[end + 1 + close]?.lower ?? '' : ''
  if (/^(?:agency|newswire|wire)$/.test(noun)) return units.slice(end + 2, end + 1 + close).some((u) => /^(?:news|press)$/.test(u.lower)) || noun !== 'agency' ? 'agency' : null
  return /^(?:newspaper|paper|daily|weekly|magazine|broadcaster|channel|network|station|tabloid|website|site|outlet|programme|podcast)$/.test(noun) ? 'outlet' : null
}

/** `BBC’s Emily Roe`, `Sky News host Emily Roe`: the outlet that she asks for. `null` for anybody else. */
function outletOfJournalist(words: readonly Token[]): Hop | null {
  const first = words[0]?.pos === 'DET' ? 1 : 0
  for (let to = words.length - 1; to > first; to--) {
    const next = words[to]
    const rest = words.slice(to)
    const asks = next?.pos === 'PART' || rest.some((t) => JOURNALISTS.has(t.lower))
    if (!asks) continue
    const as = joinTokens(words.slice(first, to))
    const kind = knownKind(as)
    if (kind !== null) return { name: as, kind, as }
  }
  return null
}

/** An outlet or agency known by its name alone, or `null`. */
function knownKind(as: string): HopKind | null {
  const plain = as.toLowerCase().replace(/^(?:the|a|an) /, '')
  if (AGENCIES.has(plain)) return 'agency'
  return OUTLETS.has(plain) || OUTLETS.has(`the ${plain}`) || CAPITALISED_OUTLETS.has(as) || isSite(as) ? 'outlet' : null
}

/** `Polyfacts.info`: named after its address. */
function isSite(as: string): boolean {
  return /^(?:the )?[\p{L}\d-]{2,40}\.(?:co\.[a-z]{2}|com|net|org|info|news|tv|fm|ca|de|fr|uk|eu|io|in|ru|za|au|nl|ie|it|es|pl|se|no|dk|fi|ch|at|be|co|me|live|today|media|press|radio)$/iu.test(as)
}

/** Whether a noun phrase is an outlet or an agency: by its name, its site's address, or its own word for it. `null` for neither. */
export function kindOf(as: string): HopKind | null {
  // `documents obtained by the Sentinel`
  if (/\s(?:obtained|seen|viewed|reviewed|published|released|leaked|commissioned|shared|by)\s/u.test(as)) return null
  const plain = as.toLowerCase().replace(/^(?:the|a|an) /, '').replace(/['’]s\b.*$/, '')
  if (AGENCIES.has(plain) || AGENCIES.has(as.toLowerCase()) || AGENCY_WORDS.test(as)) return 'agency'
  if (OUTLETS.has(plain) || OUTLETS.has(`the ${plain}`) || CAPITALISED_OUTLETS.has(as) || isSite(as)) return 'outlet'
  if (OUTLET_FORMS.test(as)) return 'outlet'
  // `the agency Alpin Press`, `the TT wire`
  if (/\bagency\s(?:\p{Lu}\p{L}+\s)+Press$/u.test(as) || /^(?:the )?\p{Lu}{2,6} wire$/u.test(as)) return 'agency'
  const words = as.split(/\s+/)
  const capital = words.some((w) => /^\p{Lu}/u.test(w))
  if (/\bpress$/i.test(as) && /^(?:the )?\p{Lu}\p{L}+ Press$/u.test(as)) return 'agency'
  if (!OUTLET_WORDS.test(as)) return null
  // Small letters name an outlet only by the word for it: `the newspaper`, `state television`; not `the press`, `the news`.
  if (!capital) return /\b(?:newspaper|television|radio|tv|broadcaster|magazine|daily|weekly|station|news agency|website|channel|podcast)$/i.test(as) ? 'outlet' : null
  const outletWord = /\b(?:newspaper|daily|weekly|monthly|quarterly|magazine|journal|broadcaster|television|radio|channel|network|station|website|news site|tabloid|podcast|programme)\b/i.test(as)
  // Nouns that are also other things are titles behind another capital: `the Northern Lantern`.
  const titled = /\b(?:Gazette|Tribune|Herald|Times|Post|Courier|Chronicle|Observer|Advertiser|Examiner|Inquirer|Mirror|Argus|Bulletin|Dispatch|Mail|Telegraph|Express|Standard|News|Journal|Radio|TV|Television|Today|Ledger|Sentinel|Record|Echo|Star|Sun|Voice(?= of )|Globe|Citizen|FM|(?<=\b(?!UK|US|USA|GB|EU)\p{Lu}{2,5} )Sports?|(?<=\p{Lu}\p{L}+ )(?:Lantern|Beacon|Register|Review|Reporter|Recorder|Messenger|Monitor|Pioneer|Wire|Independent|Advocate|Clarion|Gleaner|Guardian|Intelligencer|Mercury|Outlook|Packet|Picayune|Spectator|Statesman|Dial|Lens|Digest))\b/u.test(as)
  return outletWord || titled ? 'outlet' : null
}

/** The name inside `the Tavrian daily Morning Ledger`: the capitals behind the word for the kind, or before `news agency`. */
export function nameOf(words: readonly Token[]): string {
  const at = words.findLastIndex((t) => /^(?:newspaper|daily|weekly|monthly|quarterly|magazine|journal|broadcaster|agency|channel|network|station|tabloid|website|outlet|site|television|radio|podcast|programme)$/.test(t.text))
  const behind = words.slice(at + 1)
  if (at >= 0 && behind.some((t) => /^\p{Lu}/u.test(t.text))) return joinTokens(behind)
  const owner = words.findLastIndex((t) => t.pos === 'PART' || ['state-owned', 'state-run', 'owned', 'run'].includes(t.lower))
  const title = words.findIndex((t) => t.lower === 'of' || t.lower === 'for')
  if (at < 0 && title > 0 && /^\p{Lu}/u.test(words[title - 1]?.text ?? '')) return joinTokens(words).replace(/^[Tt]he /, '')
  const before = words.slice(owner + 1, at < 0 ? words.length : at).filter((t, i, all) => /^\p{Lu}/u.test(t.text) || t.text === '-' || t.text === '/' || t.text === '&' || (t.pos === 'NUM' && i > 0 && (i === all.length - 1 || /^\p{Lu}/u.test(all[i + 1]?.text ?? ''))))
  const name = joinTokens(before)
  // `State television`: no name, but its kind.
  return name === '' || /^(?:state|local|national|public|regional|private|independent)$/i.test(name) ? joinTokens(words) : name
}
