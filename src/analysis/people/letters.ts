import type { SpeechLayout } from '../../model/attribution.js'
import type { Speaker } from '../../model/statement.js'
import type { Entity, PageNames } from './entity.js'
import { fullName } from './label-names.js'

/**
 * Who a label stands for where its form tells: `A` for the one person that the page names, initials for the one who has them, `Q` for nobody that it
 * names, a surname in capitals (`MS. ORR`) for the one who bears it. `null` where it is a name like any other.
 */
export function labelSpeaker(label: string, layout: SpeechLayout, page: PageNames, text = ''): Speaker | null {
  if (layout === 'question-label') return letterSpeaker(label, page)
  if (layout === 'label' && INITIALS.test(label)) {
    const [only, another] = indexOf(page).initials.get(label.replace(/\./g, '')) ?? []
    if (only !== undefined && another === undefined) return meant(only, label)
  }
  // `The PRESIDENT`, `THE COURT`: an office in capitals stands for itself, in small letters where the text (`text`) writes it so.
  if (layout === 'label' && OFFICE.test(label)) return { name: text.includes(inSmall(label)) ? inSmall(label) : label.replace(/^The /, 'the '), as: label, known: 'described' }
  const surname = layout === 'label' ? CAPITALS.exec(label)?.[1] : undefined
  if (surname === undefined) return null
  const [only, another] = indexOf(page).surnames.get(surname) ?? []
  if (only === undefined) {
    const full = fullName(surname, page, text)
    return full === surname ? null : { name: full, as: label, known: 'resolved', how: 'label' }
  }
  return another !== undefined ? null : meant(only, label)
}

/** `The PRESIDENT` is the President, `THE COURT` the Court. */
function inSmall(label: string): string {
  return label.split(' ').map((word, i) => i === 0 || /^(?:OF|FOR|THE)$/.test(word) ? word.toLowerCase() : word.length > 3 && /^\p{Lu}+$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word).join(' ')
}

const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u
const OFFICE = /^(?:[Tt]he|THE) \p{Lu}{2,}(?: (?:OF|FOR|THE|of|for|the|\p{Lu}{2,})){0,8}$/u

/** `MS. ORR`, `Mr ORR`: records print surnames so, and first names where the page introduces somebody. */
const CAPITALS = /^(?:M[RS]S?|M[rs]s?|D[Rr]|JUDGE|Judge|SIR|Sir)\.? (\p{Lu}[\p{Lu}'’-]+)$/u

/** Who a letter or initials stand for: `A` for the one person that the page names in full, `Q` for nobody that it names. */
export function letterSpeaker(letter: string, page: PageNames): Speaker {
  const initials = letter.replace(/[^\p{L}]/gu, '')
  const answers = /^(?:A|Answer)\.?$/.test(letter)
  const isInitials = !answers && initials.length > 1 && initials === initials.toUpperCase()
  const [only, another] = answers ? indexOf(page).named : isInitials ? (indexOf(page).initials.get(initials) ?? []) : []
  if (only === undefined || another !== undefined) return isInitials ? { name: letter, as: letter, known: 'described' } : { name: null, as: letter, known: 'open' }
  return meant(only, letter)
}

function meant({ name, offices: [office] }: Entity, as: string): Speaker {
  return { name, as, ...(office === undefined ? {} : { role: office.role }), known: 'resolved', how: 'label' }
}

interface PeopleIndex {
  /** Two at most: as good as all. */
  readonly named: readonly Entity[]
  readonly initials: ReadonlyMap<string, readonly Entity[]>
  readonly surnames: ReadonlyMap<string, readonly Entity[]>
}

const indexed = new WeakMap<PageNames, PeopleIndex>()

/** People by their initials, all of them or the first and the last (`JMH`, `JH` for Jane Mary Hill), and by surname in capitals: two of each at most. Made once for each page. */
function indexOf(page: PageNames): PeopleIndex {
  const known = indexed.get(page)
  if (known !== undefined) return known
  const [initials, surnames] = [new Map<string, Entity[]>(), new Map<string, Entity[]>()]
  const add = (map: Map<string, Entity[]>, key: string, person: Entity) => map.set(key, [...(map.get(key) ?? []), person].slice(0, 2))
  // A label in capitals is taken for a person of its own, a letter with the word behind it for one's initial.
  const people = page.entities.filter(({ name, kind }) => name.includes(' ') && (kind === 'person' || kind === 'unknown') && name !== name.toUpperCase() && !/^[QA]\. /.test(name))
  for (const person of people) {
    const letters = person.name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase())
    for (const key of new Set([letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`])) add(initials, key, person)
    add(surnames, (person.name.split(/\s+/).at(-1) ?? '').toUpperCase(), person)
  }
  const made = { named: people.slice(0, 2), initials, surnames }
  indexed.set(page, made)
  return made
}

/** How far from its salutation a letter's signature is looked for, in UTF-16 code units. */
const LONGEST_LETTER = 6_000
const SIGNED = /(?:[—–]|--?) ?(?<name>\p{Lu}[\p{Lu}'’., -]{2,60}?)[.]?\s*$/u

/** Who signed the letter that `DEAR ABBY` opens at `at` (`— COLD IN KELSO` at a paragraph's end, before the next letter or its answer); `null` where nobody did. */
export function signerOf(text: string, at: number): string | null {
  const letter = text.slice(at, at + LONGEST_LETTER)
  const next = letter.slice(1).search(/\n\s*(?:DEAR|Dear) \p{Lu}/u)
  for (const paragraph of (next < 0 ? letter : letter.slice(0, next + 1)).split('\n')) {
    const name = SIGNED.exec(paragraph.slice(-LONGEST_SIGNATURE))?.groups?.name
    if (name !== undefined) return name.trim()
  }
  return null
}

const LONGEST_SIGNATURE = 80
