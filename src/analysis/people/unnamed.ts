import type { Speaker } from '../../model/statement.js'
import type { Token } from '../grammar/tokens.js'
import { pronounForm, type Anaphor } from './anaphor.js'
import { genderOf } from './antecedents.js'
import { BODY_NOUNS, PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { KIN } from '../lang/en/kin.js'
import { genderOfRole, isRole } from '../lang/en/roles.js'
import { bringsInOne, headsOf } from './describing.js'
import type { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'
import type { Gender } from './gender.js'
import { nameParts } from './name-parts.js'
import { isPerson } from './pairs.js'
import { withoutCapitalArticle } from './speaker-fields.js'

/** Somebody without a name who spoke: `a witness`. */
interface Unnamed {
  /** `null` where somebody was described who may have been named. */
  readonly name: string | null
  readonly sentence: number
  readonly at: number
  /** By words that may mean somebody named: `the author`. */
  readonly described: boolean
  /** As the speaker, and not as who a sentence is about. */
  readonly spoke: boolean
  readonly gender: Gender | null
}

/** Remembers who spoke without a name, so that later words can go back to them. */
export class UnnamedSpeakers {
  private last: Unnamed | null = null
  /** By the noun that brought them in; `null` where two were. */
  private readonly byNoun = new Map<string, string | null>()

  /** What was taken for somebody of their own, by all of its words: `the chief surgeon`. */
  private readonly byWords = new Map<string, string>()

  constructor(private readonly page: PageNames, private readonly discourse: Discourse, private readonly learnt: ReadonlyMap<number, Gender>) {}

  /** Takes note of a speaker, if `words` bring in one person without a name. */
  note(words: readonly Token[], { name, known }: Speaker, spoke = true): void {
    const [first] = words
    if (first === undefined) return
    // `The author says …. “…,” she told a crowd`: the author, whoever that is.
    if ((known === 'described' || known === 'open') && words.length > 1 && isOnePerson(words)) this.last = { described: true, spoke, name: name === null ? null : withoutCapitalArticle(name), sentence: this.discourse.sentenceAt(first.begin), at: first.begin, gender: nameParts(words).gender ?? genderOfNouns(headsOf(words)) }
    if (name === null || known !== 'described') return
    if (words.length > 2) this.byWords.set(wordsOf(words), name)
    if (!bringsInOne(words)) return
    const plain = withoutCapitalArticle(name)
    this.last = { described: false, spoke, name: plain, sentence: this.discourse.sentenceAt(first.begin), at: first.begin, gender: nameParts(words).gender ?? genderOfNouns(headsOf(words)) }
    for (const noun of headsOf(words)) this.byNoun.set(noun, this.byNoun.has(noun) && this.byNoun.get(noun) !== plain ? null : plain)
  }

  /** `The chief surgeon said …. The chief surgeon said later …`: the one whom all of these words have meant; `null` where they were nobody's. */
  saidAgain(words: readonly Token[]): string | null {
    return this.byWords.get(wordsOf(words)) ?? null
  }

  /** `A nurse in Arden said …. The nurse said …`: the one whom the page brought in by this noun; `null` where there is none, or two. */
  calledAgain({ form, head, changed }: Anaphor): string | null {
    return changed === null && (form === 'person' || form === 'office') ? this.byNoun.get(head) ?? null : null
  }

  /** `An anonymous donor gave 40,000. They wrote …`: the one without a name of whom the sentence before told, in this paragraph, and not whether it was a man or a woman; `null` where somebody was named since. */
  alone(at: number): string | null {
    const { last, discourse, page } = this
    if (last === null || last.gender !== null || discourse.sentenceAt(at) - discourse.sentenceAt(last.at) !== 1 || discourse.blockAt(at) !== discourse.blockAt(last.at)) return null
    return discourse.candidates().some((t) => t.at >= last.at && isPerson(page.entities[t.entity]!)) ? null : last.name
  }

  /** `A witness said …. “…,” he said.`: who spoke last, in this paragraph, where nobody who fits was named since. */
  goesOn(token: Token): { readonly name: string | null } | null {
    if (this.last === null) return null
    const { name, sentence, at, gender, described, spoke } = this.last
    const form = pronounForm(token.lower) === 'he' ? 'm' : 'f'
    const { discourse, page } = this
    // `The officer recalled that he said`: who `he` is there, nothing tells.
    if (described && discourse.sentenceAt(token.begin) === sentence) return null
    if (discourse.sentenceAt(token.begin) - sentence > 1 || discourse.blockAt(at) !== discourse.blockAt(token.begin) || (gender !== null && gender !== form)) return null
    const rival = discourse.candidates().some((t) => (t.at >= at || (!spoke && !described && discourse.blockAt(at) === t.block)) && isPerson(page.entities[t.entity]!) && (genderOf(page.entities[t.entity]!, this.learnt.get(t.entity)) ?? form) === form)
    return rival ? null : { name }
  }
}

/** `a masked man on a bicycle`, `a young mother`. */
function genderOfNouns(nouns: readonly string[]): Gender | null {
  for (const noun of nouns) {
    const gender = genderOfRole(noun) ?? KIN.get(noun) ?? BOY_OR_GIRL.get(noun) ?? null
    if (gender !== null) return gender
  }
  return null
}

const BOY_OR_GIRL: ReadonlyMap<string, Gender> = new Map([['boy', 'm'], ['schoolboy', 'm'], ['schoolgirl', 'f']])

/** `the author`, `the 37-year-old`: one person by a noun. */
function isOnePerson(words: readonly Token[]): boolean {
  return words[0]?.lower === 'the' && headsOf(words).some((noun) => (isRole(noun) || PERSON_NOUNS.has(noun)) && !BODY_NOUNS.has(noun)) && !/[^s]s$/.test(headsOf(words).at(-1) ?? '')
}

function wordsOf(words: readonly Token[]): string {
  return words.map(({ lower }) => lower).join(' ')
}
