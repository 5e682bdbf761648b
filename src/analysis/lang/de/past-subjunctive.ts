import { words } from '../words.js'

/**
 * Past subjunctives of strong and irregular verbs that no indicative has, in the third person singular; the plural has an `n` more. Written by hand from common knowledge of the language
 * (the strong verbs of any school grammar), with those left out whose form is another verb's present: `führe`, `lüde`.
 */
const UMLAUTED = words(`
käme läge nähme stünde stände träte sähe spräche bräche hülfe flöge zöge verlöre trüge schlüge wüchse fände sänke spränge sänge tränke schwände zwänge gelänge misslänge wüsste bräuchte dächte brächte dürfte täte gäbe
läse äße säße böte flösse schlösse gälte stürbe würfe träfe begänne gewänne schwömme verdürbe verböte genösse fröre höbe schöbe schwöre zerflösse bärste empfähle stähle bäte vergäße mäße geschähe könnte müsste
`)

/** Singular past subjunctives of verbs with `ie`, `i` and the like: their plural is the indicative's (`blieben`). */
const SINGULAR = words(`
bliebe ginge finge hinge hielte fiele liefe riefe schliefe ließe schriebe stiege schiene litte griffe schnitte stritte risse liehe miede triebe riebe priese schwiege hieße stieße
`)

/** What may stand before such a form as one word with it: `beschlösse`, `teilnähme`. */
const PREFIX = /^(?:be|ver|er|ent|emp|zer|ge|miss|wider|über|unter|um|durch|ab|an|auf|aus|bei|da|dar|ein|entgegen|fehl|fest|fort|frei|her|heran|heraus|hervor|hin|hinaus|hinein|hinzu|hinter|los|mit|nach|nieder|statt|teil|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)+(?=\p{L}{4})/u

const bare = (low: string, forms: ReadonlySet<string>): boolean => forms.has(low) || forms.has(low.replace(PREFIX, ''))

/** Whether a word in small letters is a past subjunctive and nothing else: `lägen`, `ließe`, `bekäme`. */
export function isPastSubjunctive(low: string): boolean {
  if (!/^\p{Ll}{2,24}en?$/u.test(low)) return false
  const singular = low.endsWith('n') ? low.slice(0, -1) : low
  return bare(singular, UMLAUTED) || !low.endsWith('n') && bare(low, SINGULAR)
}

/** Plurals of strong verbs whose past subjunctive and past are one. */
const STRONG = words('blieben gingen fingen hingen hielten fielen liefen riefen schliefen ließen schrieben stiegen schienen litten griffen schnitten stritten rissen mieden trieben rieben schwiegen hießen stießen')

/** Past plurals in `-ten` whose subjunctive is another word: `konnten`, `hatten`, `brachten`. */
const OTHERWISE = words('hatten konnten mussten durften mochten brachten dachten wussten brauchten')

/** Whether a plural may be a past subjunctive as well as a past: `fühlten`, `blieben`. */
export function mayBePastSubjunctive(low: string): boolean {
  if (bare(low, STRONG)) return true
  return /^\p{Ll}{2,22}ten$/u.test(low) && !bare(low, OTHERWISE) && !/^(?:zu|ge)\p{Ll}+$/u.test(low)
}

/**
 * Verbs of what is so rather than of what was done, by the beginning of such a plural: a reporter who tells what happened seldom needs them in the midst of somebody's words. By hand.
 */
const STATES = /^(?:fühl|fehl|zähl|profitier|brauch|bedürf|soll|woll|leb|wohn|gehör|reich|genüg|kost|führ|droh|bedeut|benötig|wünsch|hoff|glaub|mein|wart|arbeit|handel|stamm|dien|stell|setz|spür|fürcht|befürcht|zeig|deut|sprech|trau|nutz|nütz|spiel|wirk|dauer|bild|herrsch|existier|funktionier|besitz|verdien|zahl|rechn|kenn|lern|such|frag|pass|lohn|schad|schütz|sorg|stör|lieb|hass|achte|beacht|leist|förder|erwart|verlang|forder|unterstütz|verfüg|beschäftig|interessier|gefährd|belast|überwieg|steiger|steig|häuf|mehr)/

/** Whether such a plural tells of what is so. */
export function tellsOfState(low: string): boolean {
  const own = low.replace(PREFIX, '')
  return STATES.test(own) || STATES.test(low) || /^(?:blieben|hielten|litten|gingen|schienen|hießen)$/.test(own)
}
