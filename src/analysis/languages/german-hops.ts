import type { Hop } from '../../model/statement.js'
import { OF_OUTLETS, outletNameAt, TALKS } from '../lang/de/outlets.js'
import type { OwnUnits } from './clause-words.js'
import { dayNamed } from './dates.js'
import type { Finding } from './found.js'
import { informationAt, outletAt, type NamedOutlet } from './german-outlets.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Of more outlets in one clause nothing tells which was told. */
const MOST_HOPS = 3

/** The outlets, sites and reports by which a German find's words came, as its own clause tells them: `sagte Roth der dpa`, `im DW-Interview`, `bei Sport1`, `auf ihrer Website`, `laut Medienberichten`. */
export function germanHops(finding: Finding, number: number, own: OwnUnits, text: string): readonly Hop[] {
  const { units, language } = finding.sentence
  if (language.code !== 'de' || finding.found.cue.length === 0) return []
  const hops: Hop[] = []
  const push = (hop: Hop | null) => {
    if (hop !== null && !hops.some(({ name }) => name === hop.name)) hops.push(hop)
  }
  let lastEnd = -1
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (unit === undefined || unit.kind !== 'word' || !own.isOwn(number, unit) || isSource(finding, i)) continue
    const at = hopAt(finding, i, lastEnd, text)
    if (at === null) continue
    push(at.hop)
    lastEnd = at.to
    i = Math.max(i, at.to - 1)
  }
  return hops.length > MOST_HOPS ? [] : hops
}

function isSource({ found: { source } }: Finding, i: number): boolean {
  return typeof source !== 'string' && i >= source.from && i < source.to
}

interface At {
  readonly hop: Hop
  readonly to: number
}

function hopAt(finding: Finding, i: number, lastEnd: number, text: string): At | null {
  const { units } = finding.sentence
  const { low } = units[i] ?? { low: '' }
  const isSecond = lastEnd > 0 && i === lastEnd + 1 && /^(?:und|sowie)$/.test(units[lastEnd]?.low ?? '')
  if (/^(?:laut|nach)$/.test(low)) return reportsAt(finding, i, text)
  if (!isSecond && !mayFollow(finding, i)) return null
  return siteAt(finding, i, text) ?? talkAt(finding, i, text) ?? hearerAt(finding, i, text)
}

/** `der dpa`, `dem Spiegel`, `gegenüber „Wafa“`, `bei Sport1`, `im Deutschlandfunk`, `zum Standard`. */
function hearerAt({ sentence: { units, language } }: Finding, i: number, text: string): At | null {
  const { low } = units[i] ?? { low: '' }
  const dative = /^(?:der|dem|den|einem|einer|unserer|unserem|dieser|diesem)$/.test(low)
  const at = PREPOSITIONS.test(low) ? i + 1 : dative ? i : -1
  if (at < 0) return null
  const outlet = outletAt(units, at, language, text)
  if (outlet === null) return null
  const inside = /^(?:im|in|auf|bei|beim|zu)$/.test(low)
  // `im Spiegel der Zeit`, `in der Welt`, `in „Kurier“`.
  if (!outlet.sure && (inside || /^(?:den|einer|einem|zum|zur|via)$/.test(low)) && !(/^(?:zum|zur)$/.test(low) && units[outlet.from]?.verbatim === undefined)) return null
  if (!outlet.sure && units[outlet.from]?.verbatim === undefined && !endsClause(units, outlet.to)) return null
  // `in einer Zeitung`: of no name, and no one hears it there.
  if (inside && outlet.to - outlet.from === 1 && units[outlet.from]?.verbatim === undefined && !isName(units, outlet)) return null
  return { hop: hopOf(outlet), to: outlet.to }
}

const PREPOSITIONS = /^(?:gegenüber|bei|beim|im|in|auf|zum|zur|zu|via)$/

/** Whether nothing of the same phrase stands behind: `dem Spiegel`, and not `der Welt von morgen`. */
function endsClause(units: readonly Unit[], to: number): boolean {
  const next = units[to]
  return next === undefined || next.kind === 'sign' || dayNamed(next.low, 'de') !== null || /^(?:am|im|und|zu|in|vor|nach|zuvor|gestern|heute|kürzlich)$/.test(next.low)
}

/** Whether a phrase names its outlet, and doesn't only call it one. */
function isName(units: readonly Unit[], outlet: NamedOutlet): boolean {
  return outletNameAt(units.slice(outlet.from, outlet.to).map(({ low }) => low)) > 0 || /^\p{Lu}{2,}|TV$|-/u.test(outlet.name)
}

/** `im DW-Interview`, `auf dpa-Anfrage`, `in der ARD-Sendung „Klartext“`, `im Interview mit t-online`, `auf eine Frage des Senders NDR`. */
function talkAt({ sentence: { units, language } }: Finding, i: number, text: string): At | null {
  if (!/^(?:im|in|auf|bei|beim|mit|während|vom)$/.test(units[i]?.low ?? '')) return null
  for (let at = i + 1; at < Math.min(units.length, i + 5); at++) {
    const unit = units[at]
    if (unit === undefined) return null
    const compound = compoundAt(units, at, text)
    if (compound !== null) return compound
    if (unit.kind !== 'word') return null
    if (isCapital(unit) && TALKS.test(unit.low)) {
      // `in der Talkshow „Klartext“`.
      const title = units[at + 1]
      if (title?.verbatim?.marked === true && title.verbatim.words <= LONGEST_TITLE && SHOWS.test(unit.low)) return { hop: { name: text.slice(title.verbatim.inner.begin, title.verbatim.inner.end), kind: 'outlet', as: title.text }, to: at + 2 }
      const join = units[at + 1]?.low ?? ''
      const from = /^(?:mit|von|vom|für|bei|beim|in|im|auf)$/.test(join) ? at + 2 : /^(?:der|des|dem|dieser|diesem|unserer|unseres|unserem)$/.test(join) ? at + 1 : -1
      const outlet = from < 0 ? null : outletAt(units, from, language, text)
      return outlet === null ? null : { hop: hopOf(outlet), to: outlet.to }
    }
    if (!language.determiners.has(unit.low) && !/(?:e[mnrs]?)$/.test(unit.low)) return null
  }
  return null
}

const LONGEST_TITLE = 5
const SHOWS = /(?:sendung|talkshow|talkrunde|talk|show|podcast|magazin|format|reihe|serie|frühstart|studio|interview|gespräch|dokumentation|reportage|kolumne)$/

/** `DW-Interview`, `ZDF-„Heute-Journal“`, `„Spiegel“-Gespräch`: an outlet and what it holds in one word. */
function compoundAt(units: readonly Unit[], at: number, text: string): At | null {
  const unit = units[at]
  if (unit === undefined) return null
  const glued = (k: number) => units[k]?.low === '-' && units[k]?.begin === units[k - 1]?.end && units[k + 1]?.begin === units[k]?.end
  if (unit.verbatim !== undefined) {
    if (!unit.verbatim.marked || unit.verbatim.words > LONGEST_TITLE || !glued(at + 1) || !TALKS.test(units[at + 2]?.low ?? '')) return null
    return { hop: { name: text.slice(unit.verbatim.inner.begin, unit.verbatim.inner.end), kind: 'outlet', as: text.slice(unit.begin, units[at + 2]?.end ?? unit.end) }, to: at + 3 }
  }
  if (glued(at + 1) && units[at + 2]?.verbatim?.marked === true && outletNameAt([unit.low]) > 0) return { hop: { name: unit.text, kind: 'outlet', as: text.slice(unit.begin, units[at + 2]?.end ?? unit.end) }, to: at + 3 }
  const cut = unit.text.lastIndexOf('-')
  if (cut < 2) return null
  const [head, tail] = [unit.text.slice(0, cut), unit.text.slice(cut + 1).toLowerCase()]
  if (!TALKS.test(tail) && !/^(?:nachrichten|moderator|radio|hörfunk|app|liveblog|ticker)$/.test(tail)) return null
  const known = outletNameAt(head.toLowerCase().match(/\p{N}+|[\p{L}-]+/gu) ?? []) > 0 || outletNameAt([head.toLowerCase().split('-')[0] ?? '']) > 0
  return known ? { hop: { name: head, kind: /^(?:dpa|AFP|APA|epd|KNA|Reuters|sda|SID)$/i.test(head) ? 'agency' : 'outlet', as: unit.text }, to: at + 1 } : null
}

/** `auf ihrer Website`, `in seinem Blog`, `über ihren Telegram-Kanal`, `auf Truth Social`: where somebody writes. */
function siteAt({ sentence: { units, language } }: Finding, i: number, text: string): At | null {
  if (!/^(?:auf|in|im|über|via|bei|per)$/.test(units[i]?.low ?? '')) return null
  for (let at = i + 1; at < Math.min(units.length, i + 5); at++) {
    const unit = units[at]
    if (unit?.kind !== 'word') return null
    const pair = `${unit.text} ${units[at + 1]?.text ?? ''}`
    if (pair === 'Truth Social') return { hop: { name: pair, kind: 'platform', as: pair }, to: at + 2 }
    if (isCapital(unit) && PLATFORMS.test(unit.low)) return { hop: { name: unit.text, kind: 'platform', as: unit.text }, to: at + 1 }
    if (isCapital(unit) && SITES.test(unit.low)) {
      if (at === i + 1 && !/^(?:im|via|per)$/.test(units[i]?.low ?? '')) return null
      const platform = PLATFORM_OF.exec(unit.text)?.[1]
      if (platform !== undefined) return { hop: { name: platform, kind: 'platform', as: unit.text }, to: at + 1 }
      const next = units[at + 1]
      const then = units[at + 2]
      if (next?.low === 'auf' || next?.low === 'bei' || next?.low === 'von') {
        if (then !== undefined && (PLATFORMS.test(then.low) || then.text === 'X')) return { hop: { name: then.text, kind: 'platform', as: then.text }, to: at + 3 }
      }
      if (next?.text === 'Truth' && then?.text === 'Social') return { hop: { name: 'Truth Social', kind: 'platform', as: 'Truth Social' }, to: at + 3 }
      const outlet = /^(?:der|des)$/.test(next?.low ?? '') ? outletAt(units, at + 1, language, text) : null
      if (outlet?.sure === true) return { hop: hopOf(outlet), to: outlet.to }
      const as = text.slice(units[i + 1]?.begin ?? unit.begin, unit.end)
      return { hop: { name: as, kind: 'platform', as }, to: at + 1 }
    }
    if (!language.determiners.has(unit.low) && !/(?:e[mnrs]?)$/.test(unit.low)) return null
  }
  return null
}

const PLATFORMS = /^(?:twitter|facebook|instagram|insta|telegram|tiktok|youtube|mastodon|bluesky|threads|linkedin|whatsapp|snapchat|twitch|reddit|discord|substack|vkontakte|weibo|xing)$/u
const SITES = /^(?:\p{L}+-)?(?:website|webseite|webpage|homepage|internetseite|internetauftritt|blog|blogbeitrag|blogeintrag|account|konto|profil|kanal|seite|newsletter|status|story|reel|video|videos|post|posting|beitrag|tweet|thread|eintrag|sprachrohr|livestream|online-sprachrohr|internetportal|autobiografie|memoiren|buch|kolumne)$/u
const PLATFORM_OF = /^(Twitter|Facebook|Instagram|Telegram|Tiktok|TikTok|Youtube|YouTube|Mastodon|Bluesky|Threads|LinkedIn|Linkedin|WhatsApp|Whatsapp|X)-/u

/** `laut Medienberichten`, `nach israelischen Medienberichten`, `laut einem Bericht des „Olmer Boten“`, `nach Informationen unserer Redaktion`: who reports what somebody else said. */
function reportsAt({ sentence: { units, language } }: Finding, i: number, text: string): At | null {
  for (let at = i + 1; at < Math.min(units.length, i + 6); at++) {
    const unit = units[at]
    const compound = informationAt(units, at, text)
    if (compound !== null) return { hop: { ...hopOf(compound), as: compound.as }, to: compound.to }
    if (unit?.kind !== 'word') return null
    if (isCapital(unit) && REPORTS.test(unit.low)) {
      const join = units[at + 1]?.low ?? ''
      const from = /^(?:der|des|dem|dieser|unserer)$/.test(join) ? at + 1 : /^(?:von|in|im|aus)$/.test(join) ? at + 2 : -1
      const outlet = from < 0 ? null : outletAt(units, from, language, text)
      if (outlet !== null) return { hop: hopOf(outlet), to: outlet.to }
      if (!/medien|presse|zeitung|agentur/.test(unit.low) && !/(?:medien|presse)/.test(units[at - 1]?.low ?? '')) return null
      const begin = units[i + 1]?.begin ?? unit.begin
      const as = text.slice(begin, unit.end)
      return { hop: { name: as, kind: 'outlet', as }, to: at + 1 }
    }
    if (isCapital(unit) || outletNameAt([unit.low]) > 0) {
      const outlet = outletAt(units, at, language, text) ?? outletAt(units, i + 1, language, text)
      return outlet?.sure === true ? { hop: hopOf(outlet), to: outlet.to } : null
    }
    if (!language.determiners.has(unit.low) && !/(?:e[mnrs]?)$/.test(unit.low)) return null
  }
  return null
}

const REPORTS = /^(?:\p{L}+-)?\p{L}*(?:medienberichten?|presseberichten?|zeitungsberichten?|agenturberichten?|agenturmeldungen|bericht|berichts|berichten|recherchen|informationen|meldungen|meldung|angaben|interview)$/u

/** Whether what begins here can hang on the verb: behind a common noun a genitive or a preposition belongs to the noun, behind somebody's name it doesn't. */
function mayFollow({ found, who, sentence: { units, language } }: Finding, i: number): boolean {
  const before = units[i - 1]
  if (before === undefined || before.kind !== 'word' || before.verbatim !== undefined) return true
  if (!isCapital(before) || i === 1) return !language.prepositions.has(before.low) && !language.determiners.has(before.low) && !/^(?:von|vom|und)$/.test(before.low)
  if (dayNamed(before.low, 'de') !== null) return true
  if (who.people.some(({ name }) => name.split(' ').at(-1)?.toLowerCase() === before.low)) return true
  // `Reporter der dpa`, `ein Sprecher im NDR`.
  if (OF_OUTLETS.test(before.low) && /^(?:der|unserer|dieser|bei|beim|im|in)$/.test(units[i]?.low ?? '')) return false
  // `sagte die Sprecherin dem Sender`: in the dative alone; `ein Anwohner unserer Redaktion`.
  const ends = typeof found.source !== 'string' && i === found.source.to
  return ends && /^(?:dem|den|einem|unserem|diesem|unserer|dieser|gegenüber|im|in|auf|bei|beim|zum|zur|zu|via|über|mit)$/.test(units[i]?.low ?? '') || (ends && language.genderOfName(units[i - 2]?.text ?? '') !== null)
}

function hopOf({ name, agency }: NamedOutlet): Hop {
  return { name, kind: agency ? 'agency' : 'outlet', as: name }
}
