import { words } from '../words.js'

/** Irregular verbs in the conditional, whose form no imperfect shares. By hand from common knowledge of the language. */
const IRREGULAR = words(`aurait auraient serait seraient ferait feraient irait iraient viendrait viendraient deviendrait reviendrait tiendrait tiendraient prendrait prendraient comprendrait perdrait perdraient rendrait rendraient
vendrait vendraient mettrait mettraient permettrait permettraient dirait diraient verrait verraient saurait sauraient vivrait vivraient suivrait suivraient connaîtrait construirait réduirait réduiraient produirait produiraient détruirait
finirait finiraient subirait subiraient agirait servirait serviraient partirait partiraient sortirait choisirait réunirait recevrait recevraient atteindrait atteindraient mourrait courrait remplirait fournirait bénéficieraient`)

/** Verbs by which somebody wishes or is polite, and says nothing of others' words: `souhaiterait`. */
const WISHES = words('aimerait aimeraient souhaiterait souhaiteraient préférerait préféreraient désirerait')

/** Whether a word is a conditional, by which French newspapers tell what somebody said: `aurait`, `menacerait`. An imperfect ends so only behind an accent (`espérait`). */
export function isConditional(word: string): boolean {
  return IRREGULAR.has(word) || /^[\p{Ll}]{2,20}[^aeiourâêîôû]erai(?:t|ent)$/u.test(word) && !WISHES.has(word) || /^[\p{Ll}]{2,20}[iu]erai(?:t|ent)$/u.test(word)
}
