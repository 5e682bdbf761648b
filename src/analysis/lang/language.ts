import type { Act } from '../../model/statement.js'
import type { AttributionKind } from '../../model/attribution.js'
import type { Gender } from '../people/gender.js'

export type GrammaticalNumber = 's' | 'p'

/** A form of a verb that attributes. Several verbs may share one. */
export interface CueForm {
  readonly lemma: string
  readonly act: Act
  readonly kind: Extract<AttributionKind, 'speech' | 'attitude'>
  /** `finite` stands alone, `participle` needs an auxiliary, `gerund` hangs on another verb's subject (`добавив`), `infinitive` on another verb (`a fini par dire que`). */
  readonly shape: 'finite' | 'participle' | 'gerund' | 'infinitive'
  /** Missing where the form doesn't tell. */
  readonly number?: GrammaticalNumber
  readonly gender?: Gender | 'n'
  /** What stands apart from it and belongs to it: `mit` of `teilte … mit`. */
  readonly particle?: string
  /** Words right behind it that make it one: `état de` of `fait état de`. */
  readonly tail?: readonly string[]
  /** What it attributes where it attributes not everything: a clause right behind it (`überzeugt, dass`), or words in marks (`sieht darin „…“`). */
  readonly only?: 'clause' | 'marks'
  /** It has no subject: whose words they are stands behind a preposition (`говорится в докладе`, `heißt es aus dem Rathaus`). */
  readonly impersonal?: true
}

/** What a word in front of a noun tells: `die` is a definite one. */
export interface Determiner {
  readonly definite: boolean
  readonly gender?: Gender
  readonly number?: GrammaticalNumber
}

export interface Pronoun {
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
}

/** A noun that says what somebody is: `Ministerin`, `porte-parole`. `role` is what its forms and genders share. */
export interface Role {
  readonly role: string
  readonly gender: Gender | null
  readonly plural?: boolean
  /** The word as a dictionary gives it; missing where it is the word itself. */
  readonly nominative?: string
}

/** What a declined name is, read by its words. */
export interface DeclinedName {
  /** What all forms of each word share, so that two names can be compared: `лавров`. */
  readonly stems: readonly string[]
  /** All of it in the nominative, where that is sure. */
  readonly nominative: string | null
  readonly gender: Gender | null
  /** Whether it may stand in the nominative as it is. */
  readonly mayBeSubject: boolean
}

/** Words that say whose account it is: `laut`, `по словам`, and behind it `zufolge`. */
export interface Account {
  readonly words: readonly string[]
  /** Where it stands: before or behind whose account it is; `around` a pronoun, which is its second word. */
  readonly place: 'before' | 'behind' | 'around'
}

/** What one language needs to be read: words as data and small rules. All words in small letters. */
export interface Language {
  readonly code: 'de' | 'fr' | 'es' | 'ru' | 'uk'
  /** Common words by which it is told from others. */
  readonly commonWords: ReadonlySet<string>
  readonly cues: ReadonlyMap<string, readonly CueForm[]>
  /** Verbs that attribute with the words right behind them: `fait état de`. */
  readonly longCues: ReadonlyMap<string, readonly CueForm[]>
  /** Prepositions that open what was said, by lemma: `warnen` with `vor`, `настаивать` with `на`. */
  readonly objects: ReadonlyMap<string, readonly string[]>
  /** Lemmas whose noun right behind is what was said: `bedauern`, `выразить`. */
  readonly takesNoun: ReadonlySet<string>
  /** Lemmas by which somebody holds something to be something: `hält … für`, `считает … маловероятной`. */
  readonly judges: ReadonlySet<string>
  /** Lemmas by which the same speaker goes on: `hinzufügen`. */
  readonly goingOn: ReadonlySet<string>
  readonly auxiliaries: ReadonlyMap<string, GrammaticalNumber | null>
  readonly negations: ReadonlySet<string>
  /** Words that open a reported clause: `dass`, `ob`. */
  readonly clauseWords: ReadonlySet<string>
  /** Question words, which open one right behind a cue too. */
  readonly questionWords: ReadonlySet<string>
  /** `wie` of `wie Weber sagte`. */
  readonly asWords: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** `le premier`, `die zweite`: one of those just named, told by its gender. */
  readonly ordinals: ReadonlyMap<string, Gender | null>
  /** Pronouns inside of an account: `по её словам`, `ihm zufolge`. */
  readonly accountPronouns: ReadonlyMap<string, Gender | null>
  /** `seine`, `su`: words for whose something is, with the gender of whoever that is where they tell it. */
  readonly possessives: ReadonlyMap<string, Gender | null>
  readonly accounts: readonly Account[]
  /** Prepositions before whose words an impersonal cue tells. */
  readonly placeWords: ReadonlySet<string>
  /** `unter Berufung auf`, `со ссылкой на`: before who is cited. */
  readonly citing: readonly (readonly string[])[]
  /** Nouns that hold what somebody says: `Antwort`, `мнение`. */
  readonly speechNouns: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that come before whom something was said to. */
  readonly toWords: ReadonlySet<string>
  /** Nouns of those that news is told to, as they stand behind a cue: `Journalisten`, `журналистам`. */
  readonly audiences: ReadonlySet<string>
  /** Words by which a noun goes on: `von`, `de`, `по`. */
  readonly joiningWords: ReadonlySet<string>
  readonly determiners: ReadonlyMap<string, Determiner>
  readonly roleOf: (word: string) => Role | null
  /** Words for an office that others are kinds of: an `élue` may be a mayor or a deputy. */
  readonly broader: ReadonlyMap<string, readonly string[]>
  /** Words for an office of several words, with the roles that they stand for: `chef de l’ état`. */
  readonly officePhrases: readonly (readonly [words: readonly string[], roles: readonly string[]])[]
  /** Roles that one bears only to others (a mother, a neighbour), or that some other holder may have whom a page doesn't name (a minister, a judge): whoever spoke before isn't meant by them. */
  readonly othersRoles: ReadonlySet<string>
  /** Nouns for who is from a country or a region, by which somebody is called again: `l’Italien`, `el navarro`; where they are words like others they are among the roles. */
  readonly demonyms: ReadonlyMap<string, Gender | null>
  readonly isBody: (word: string) => boolean
  /** Nouns that tell a newspaper, a station or an agency. */
  readonly isOutlet: (word: string) => boolean
  readonly genderOfName: (given: string) => Gender | null
  /** Small words inside of names: `von`, `de la`. */
  readonly nameParticles: ReadonlySet<string>
  /** Words that begin with a capital and are no names: at the head of sentences, months, nationalities. */
  readonly notNames: ReadonlySet<string>
  /** Titles before a name: `Herr`, `Mme`. */
  readonly titles: ReadonlyMap<string, Gender | null>
  readonly adverbs: ReadonlySet<string>
  /** Phrases like adverbs that stand before who speaks: `de son côté`, `в свою очередь`. */
  readonly asides: readonly (readonly string[])[]
  readonly conjunctions: ReadonlySet<string>
  /** Words that open a clause of its own: `weil`, `quand`. */
  readonly subordinators: ReadonlySet<string>
  /** Words behind which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  readonly relativeDays: ReadonlyMap<string, number>
  /** Words in front of a day: `am`, `le`, `в`. */
  readonly dayWords: ReadonlySet<string>
  /** `das`, `об этом`: what was said stands in the sentence before. */
  readonly saidBefore: readonly (readonly string[])[]
  /** Labels with a colon that name no speaker: `Foto`, `Источник`. */
  readonly notSpeakers: ReadonlySet<string>
  /** Whether a cue may stand in the midst of quote marks without closing them: `« Oui, dit-il, demain »`. */
  readonly cuesInQuotes: 'comma' | 'dash' | 'both' | null
  /** Nouns begin with capitals, so that a capital tells no name. */
  readonly nounsInCapitals: boolean
  /** Verbs may stand without a subject, which is the one before then: `Añadió que …`. */
  readonly dropsSubjects: boolean
  /** Whether a word, as it is written, reports without a cue: German `sei`, `werde`, Russian `мол`. */
  readonly isReporting?: (word: string) => boolean
  /** Of those the forms that tell of what isn't real, too: `wäre`. */
  readonly unreal: Pick<ReadonlySet<string>, 'has'>
  /** Whether a word may be a verb by its ending: behind a quote and before who speaks any verb is a cue (`soupire`, `вздыхает`). */
  readonly isVerbLike: (word: string) => boolean
  /** Lemmas that somebody does to or for themselves (`se quejó`): of others `se` tells that nobody is named (`se informó de que`). */
  readonly reflexives: ReadonlySet<string>
  /** Whoever was named last: `dieser`, `celle-ci`, `тот`. */
  readonly latter: ReadonlyMap<string, Gender>
  /** I, as the speaker of quoted words says it. */
  readonly first: ReadonlySet<string>
  /** Whom quoted words or a question speak to: never a name. */
  readonly second: ReadonlySet<string>
  /** A word that begins what somebody promised or demanded, behind the cue: `de`, an infinitive. */
  readonly opensInfinitive: (words: readonly string[], cue: CueForm) => boolean
  /** Reads the words of a name in a language whose names are declined. */
  readonly declined?: (words: readonly string[]) => DeclinedName
  /** A word for a body in the nominative: `полиция` of `полиции`. */
  readonly bodyNominative?: (word: string) => string | null
}
