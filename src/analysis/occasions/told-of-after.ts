import type { Statement } from '../../model/statement.js'
import { blocksBetween, startsAnew, type Occasion } from './occasion.js'
import { TOLD_AFTER } from '../lang/en/settings.js'
import type { Setting } from './settings.js'

/**
 * The last statement with what the sentence right behind it tells of its occasion: day, hops and hearers, as far as it tells none of its own. The statement as it is where
 * the setting is another's, or stands elsewhere.
 */
export function toldOfAfter(statement: Statement, own: Occasion, setting: Setting, voice: string): Statement {
  const apart = setting.sentence.block - own.sentence.block
  if (!TOLD_AFTER.test(setting.words) || apart < 0 || apart > 1 || blocksBetween(own, { ...own, sentence: setting.sentence }) > 1 || own.tense !== 'past' || startsAnew(statement)) return statement
  const last = voice.split(/\s+/u).at(-1) ?? ''
  const isTheirs = setting.isPronoun || /^(?:his|her|their|the)\s(?:remarks?|comments?|words|statement)\b/u.test(setting.words) || (last.length > 2 && setting.words.includes(last))
  if (!isTheirs) return statement
  return { ...statement, saidAt: statement.saidAt ?? setting.date, chain: statement.chain.length > 0 ? statement.chain : setting.hops, addressees: statement.addressees.length > 0 ? statement.addressees : setting.addressees }
}
