import type { OfficeTerm } from '../../model/office.js'
import { foldName } from './actor-names.js'

/** An office that words name, as the table has it. */
export interface NamedOffice {
  readonly holds: (term: OfficeTerm) => boolean
  /** The words tell the office by themselves: `president`, not `minister` or `speaker`, of which each country, or many a body, has its own. */
  readonly worldwide: boolean
  /** Somebody who held it once, is to, or holds it for a while: not who is in office. */
  readonly past: boolean
  readonly coming: boolean
}

interface Rule {
  readonly kinds: readonly string[]
  /** What the title must hold, folded. */
  readonly title?: RegExp
  /** Only there; elsewhere these words name another office. */
  readonly only?: readonly string[]
  readonly worldwide?: true
}

const MONARCH = ['head_of_state']
const HEADS = ['head_of_state', 'head_of_government']
const FOREIGN: Rule = { kinds: ['foreign_minister'], worldwide: true }
const ORGANISATIONS = ['NATO', 'UN', 'WTO', 'COE', 'OSCE', 'AFRICAN_UNION']
const SECRETARY_GENERAL: Rule = { kinds: ['secretary_general'], only: ORGANISATIONS }

/** What pages call offices, in small letters without hyphens; where countries differ, the first that fits. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'president': [{ kinds: HEADS, title: /^(?:acting |interim |transitional? )?president(?! of (?:the )?council of ministers)/, worldwide: true }],
  'prime minister': [{ kinds: ['head_of_government'], title: /prime minister|premier|taoiseach|head of government|president of (?:the )?council of ministers|chairman of (?:the )?council|minister of state/, worldwide: true }],
  'taoiseach': [{ kinds: ['head_of_government'], only: ['IE'], worldwide: true }],
  'chancellor': [{ kinds: ['finance_minister'], title: /exchequer/, only: ['GB'] }, { kinds: ['head_of_government'], title: /chancellor/ }],
  'chancellor of the exchequer': [{ kinds: ['finance_minister'], only: ['GB'], worldwide: true }],
  'foreign minister': [FOREIGN],
  'foreign secretary': [{ ...FOREIGN, only: ['GB', 'PH', 'MX', 'HN'] }, { kinds: ['foreign_secretary'] }],
  'secretary of state': [{ ...FOREIGN, only: ['US'] }],
  'deputy secretary of state': [{ kinds: ['deputy_foreign_minister'], only: ['US'] }],
  'deputy foreign minister': [{ kinds: ['deputy_foreign_minister'] }],
  'defence minister': [{ kinds: ['defence_minister'], worldwide: true }],
  'finance minister': [{ kinds: ['finance_minister'], worldwide: true }],
  'treasury secretary': [{ kinds: ['finance_minister'], only: ['US'], worldwide: true }],
  'treasurer': [{ kinds: ['finance_minister'], only: ['AU'] }],
  'interior minister': [{ kinds: ['interior_minister'], worldwide: true }],
  'home secretary': [{ kinds: ['interior_minister'], only: ['GB'], worldwide: true }, { kinds: ['interior_minister'] }],
  'justice minister': [{ kinds: ['justice_minister'], title: /justice/, worldwide: true }],
  'attorney general': [{ kinds: ['justice_minister'], title: /attorney general/ }],
  'homeland security secretary': [{ kinds: ['homeland_security'], only: ['US'], worldwide: true }],
  'vice president': [{ kinds: ['vice_president'], title: /^vice president$/, worldwide: true }],
  'deputy president': [{ kinds: ['vice_president', 'deputy_head_of_government'], title: /^deputy president/ }],
  'deputy prime minister': [{ kinds: ['deputy_head_of_government'], title: /^(?:deputy prime minister|deputy premier|vice premier)/ }],
  'king': [{ kinds: MONARCH, title: /^(?:king|monarch)\b/, worldwide: true }],
  'queen': [{ kinds: MONARCH, title: /^queen\b/, worldwide: true }],
  'monarch': [{ kinds: MONARCH, title: /^(?:king|queen|monarch|emperor|amir|emir|sultan|prince|grand duke)/ }],
  'emperor': [{ kinds: MONARCH, title: /^emperor/, worldwide: true }],
  'emir': [{ kinds: MONARCH, title: /^[ae]mir/, worldwide: true }],
  'sultan': [{ kinds: MONARCH, title: /^sultan/, worldwide: true }],
  'prince': [{ kinds: MONARCH, title: /^(?:sovereign )?prince/ }],
  'grand duke': [{ kinds: MONARCH, title: /^grand duke/ }],
  'pope': [{ kinds: MONARCH, title: /^pope/, worldwide: true }],
  'supreme leader': [{ kinds: HEADS, title: /supreme leader/, worldwide: true }],
  'governor general': [{ kinds: ['governor_general'] }],
  'central bank governor': [{ kinds: ['central_bank_governor'] }],
  'speaker': [{ kinds: ['speaker'], title: /speaker|chairman|president/ }],
  'house speaker': [{ kinds: ['speaker'], only: ['US'], worldwide: true }],
  'national security adviser': [{ kinds: ['national_security_adviser'], worldwide: true }],
  'un ambassador': [{ kinds: ['un_ambassador'] }],
  'secretary general': [SECRETARY_GENERAL],
  'chief': [{ ...SECRETARY_GENERAL, only: ['NATO', 'UN'] }],
  'director general': [{ kinds: ['director_general'], only: ['WTO'] }],
  'foreign policy chief': [{ kinds: ['high_representative'], only: ['EU'] }],
}

/** What else pages call them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(Object.entries({
  'head of government': 'prime minister', premier: 'prime minister', pm: 'prime minister', 'federal chancellor': 'chancellor',
  fm: 'foreign minister', 'top diplomat': 'foreign minister', 'chief diplomat': 'foreign minister', 'minister of foreign affairs': 'foreign minister',
  'minister for foreign affairs': 'foreign minister', 'foreign affairs minister': 'foreign minister', 'minister of external affairs': 'foreign minister',
  'external affairs minister': 'foreign minister', 'minister of external relations': 'foreign minister', 'secretary of foreign affairs': 'foreign secretary',
  'secretary for foreign affairs': 'foreign secretary', 'us secretary of state': 'secretary of state',
  'defense minister': 'defence minister', 'minister of defence': 'defence minister', 'minister of defense': 'defence minister', 'minister for defence': 'defence minister',
  'defence secretary': 'defence minister', 'defense secretary': 'defence minister', 'secretary of defense': 'defence minister', 'minister of national defence': 'defence minister', 'minister of national defense': 'defence minister',
  'minister of finance': 'finance minister', 'minister for finance': 'finance minister', 'secretary of the treasury': 'treasury secretary',
  'minister of the interior': 'interior minister', 'minister of interior': 'interior minister', 'home affairs minister': 'interior minister', 'minister of home affairs': 'interior minister', 'internal affairs minister': 'interior minister', 'minister of internal affairs': 'interior minister',
  'minister of justice': 'justice minister', 'minister for justice': 'justice minister', 'secretary of homeland security': 'homeland security secretary',
  vp: 'vice president', 'vice premier': 'deputy prime minister', amir: 'emir', pontiff: 'pope', 'governor of the central bank': 'central bank governor',
  'parliament speaker': 'speaker', 'parliamentary speaker': 'speaker', 'speaker of parliament': 'speaker', 'speaker of the house': 'house speaker',
  'national security advisor': 'national security adviser', 'ambassador to the united nations': 'un ambassador', 'ambassador to the un': 'un ambassador',
  'high representative': 'foreign policy chief', 'secretary general of nato': 'secretary general',
}))

/** Words that tell of which days somebody holds an office, before or behind it. */
const PAST = /^(?:former|ex|late|one time|onetime|erstwhile) /
const COMING = /^(?:incoming|designate) | (?:elect|designate)$/
const PASSING = /^(?:acting|interim|caretaker|outgoing|then|current|sitting|longtime|long time|new|newly elected|us) /

/**
 * The office that words name, without its country's name: `minister of foreign affairs`, `the Prime Minister`, `FM`. `of`: the body that stands beside them,
 * as written; `institution`: it is one of several of its country. `null` where the table has no such office: a deputy of one is somebody else.
 */
export function officeNamed(words: string, of: string | null, institution = false): NamedOffice | null {
  let role = foldName(words).replace(/^(?:the|its|their|his|her|our) /u, '')
  const [past, coming] = [PAST.test(role), COMING.test(role)]
  role = role.replace(PAST, '').replace(COMING, '').replace(PASSING, '').replace(PASSING, '')
  const rules = RULES[SYNONYMS.get(role) ?? role]
  const known = Object.hasOwn(RULES, SYNONYMS.get(role) ?? role) && rules !== undefined ? rules : []
  // A bare `minister`, `governor` or `chairman` is no title of anybody's alone.
  if (known.length === 0 && !role.includes(' ') && of === null) return null
  const titles = new Set([...(known.length === 0 && role.includes(' ') ? [titleKey(role)] : []), ...(of === null ? [] : [titleKey(`${role} of ${of}`)])])
  // The president of a country's parliament isn't the country's.
  const apart = institution ? known.filter(({ kinds }) => !kinds.some((kind) => OF_STATES.has(kind))) : known
  return { holds: (term) => fits(apart, term) || isTitled(term, titles), worldwide: known.some(({ worldwide }) => worldwide === true), past, coming }
}

/** Whether a term's title is one of these, or goes on behind it: `health secretary`, of health and social care. */
function isTitled({ title }: OfficeTerm, titles: ReadonlySet<string>): boolean {
  if (title === '' || titles.size === 0) return false
  const key = titleKey(title)
  return titles.has(key) || titles.has(key.replace(/ and .+$/u, ''))
}

const OF_STATES: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government', 'vice_president', 'deputy_head_of_government', 'governor_general'])

/** By the first rule of the words that is about the term's country. */
function fits(rules: readonly Rule[], { country, office, title }: OfficeTerm): boolean {
  const rule = rules.find(({ only }) => only === undefined || only.includes(country))
  return rule !== undefined && rule.kinds.includes(office) && (rule.title === undefined || title === '' || rule.title.test(foldName(title)))
}

/** Titles that say the same: `Minister of Health`, `Secretary of State for Health` and `health minister`. */
function titleKey(title: string): string {
  const words = foldName(title).replace(/\b(?:the|federal|union) /gu, '')
  const ministry = /^(?:minister|secretary)(?: of state)?(?: of| for) (.+)$/u.exec(words)?.[1] ?? /^(.+) (?:minister|secretary)$/u.exec(words)?.[1]
  return ministry === undefined ? words.replace(/ for /gu, ' of ') : `minister of ${ministry}`
}

/** Offices of which everybody hears, so that the full name alone tells who is meant. */
const PROMINENT: ReadonlySet<string> = new Set([
  'head_of_state', 'head_of_government', 'foreign_minister', 'vice_president', 'secretary_general', 'president_of_commission', 'president_of_european_council', 'high_representative',
])

export function isProminent({ office }: OfficeTerm): boolean {
  return PROMINENT.has(office)
}

/** The kinds by which the table knows offices. */
const KINDS: ReadonlySet<string> = new Set(Object.values(RULES).flatMap((rules) => rules.flatMap(({ kinds }) => kinds)))

/** A term whose list calls the office by words (`Foreign Minister`), as the table has it. */
export function withKind(term: OfficeTerm): OfficeTerm {
  if (KINDS.has(term.office) || PROMINENT.has(term.office)) return term
  const words = foldName(term.office.replaceAll('_', ' '))
  const name = SYNONYMS.get(words) ?? words
  const rule = Object.hasOwn(RULES, name) ? RULES[name]?.find(({ only }) => only === undefined || only.includes(term.country)) : undefined
  return { ...term, office: rule?.kinds[0] ?? term.office, title: term.title === '' ? words : term.title }
}
