/** Words that have a capital where a sentence or heading gives them one, and are no part of a name. Written by hand. */
export const NOT_NAMES: ReadonlySet<string> = new Set(('the a an but and in on at as it he she they we i this that these those after before when while if his her their our my for from with by of to what who how why where '
  + 'there no not some all both neither either one two monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december according asked q you your nor or '
  + 'so then now last next its more most many several another other such because since although though until once also yet under over between during meanwhile however him them us me mine yours ours theirs myself himself herself '
  + "themselves itself yourself are is was were be been do does did have has had will would could should can may might must shall don't i'm i've it's that's there's here here's let's whom whose which whether every each few any "
  + 'none nobody nothing everyone everybody everything someone somebody something anyone anybody anything still just even only well yes ok okay oh thanks please dear today yesterday tomorrow tonight about above across against '
  + 'along among around behind below beneath beside besides beyond despite down except inside into like near off onto out outside past per plus than through throughout toward towards up upon via within without instead rather '
  + 'perhaps maybe too very much less least first second third finally later earlier soon again ago click read watch sign subscribe share follow photo video image advertisement related updated published honour honor honours excellency majesty highness lordship ladyship grace worship jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb aug sept oct nov dec mon. tue. wed. thu. fri. sat. sun. a.m. p.m. am pm gmt est et').split(' '))

/** Nouns and adjectives that often open a sentence and aren't names by having a capital there. Written by hand. */
export const WEAK_OPENERS: ReadonlySet<string> = new Set(('people customers critics supporters opponents residents officials police experts analysts investors workers employees students teachers parents doctors nurses protesters lawmakers '
  + 'voters families neighbours neighbors witnesses lawyers prosecutors investigators authorities researchers scientists activists campaigners sources reports early late new old former current local early recent other additional '
  + 'further similar earlier later midcaps smallcaps data research figures results shares stocks prices sales talks rescuers firefighters soldiers troops hundreds thousands millions dozens men women children members leaders').split(' '))

/** Of those the ones that are given names too, before a surname: `Will Moy`, `Grace Limbu`. */
export const GIVEN_TOO: ReadonlySet<string> = new Set(['will', 'grace', 'jan', 'june', 'april', 'august'])
