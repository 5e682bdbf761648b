import type { Language } from '../lang/language.js'
import type { Unit } from './units.js'

/** Whether words are no more than whose words it is that are told: `seine Einschätzung`. */
export function ofWords([first, ...behind]: readonly Unit[], language: Language): boolean {
  // `ihre größte Sorge`.
  const [noun, ...more] = language.nounsInCapitals ? behind.filter(({ low, text }, i) => i === behind.length - 1 || /^\p{Lu}/u.test(text) || !/e[rs]?$/.test(low)) : behind
  return noun !== undefined && more.length === 0 && typeof language.possessives.get(first?.low ?? '') === 'string' && language.speechNouns.has(noun.low)
}

/** Whether words are a German article and a noun for what is said alone: `lautete die Antwort` doesn't tell whose it is. */
export function isSayingAlone([article, noun, ...more]: readonly Unit[], language: Language): boolean {
  return language.code === 'de' && noun !== undefined && more.length === 0 && language.determiners.has(article?.low ?? '') && language.possessives.get(article?.low ?? '') === undefined && language.speechNouns.has(noun.low)
}
