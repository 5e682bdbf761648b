/** What has a target: whom or what the speaker accused, blamed, praised, criticised or urged. Written by hand from English grammars. */

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/))
}

/** Verbs whose object is the target, with or without a reason behind it: `accused the West of …`, `praised her work`. */
export const TARGETING: ReadonlySet<string> = words(`
  accuse charge blame fault
  criticise criticize attack slam blast lambast lambaste berate rebuke chide scold castigate assail bash deride mock ridicule lament bemoan decry
  deplore denounce condemn censure slate challenge protest
  praise laud hail applaud commend compliment tout extol celebrate welcome congratulate thank credit herald salute
  reject dismiss rebuff oppose
  urge implore beg exhort encourage
`)

/** Verbs whose object is the target where a judgement stands behind it: `called the plan “reckless”`, `described her as a friend`. */
export const CALLING: ReadonlySet<string> = words('call label brand dub describe portray depict characterise characterize')

/** Verbs that reach their target by a preposition: `lashed out at the court`, `called on Congress to …`. */
export const TARGETING_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['lash', ['at']], ['rail', ['against', 'at']], ['scoff', ['at']], ['sneer', ['at']], ['marvel', ['at']], ['cheer', ['on']], ['protest', ['against']],
  ['call', ['on', 'upon']], ['appeal', ['to']], ['plead', ['with']], ['complain', ['about']], ['hit', ['at']],
])

/** Nouns that have a target behind a preposition: `criticism of the court`, `allegations against Roe`. */
export const TARGETING_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['accusation', ['against']], ['allegation', ['against']], ['complaint', ['against', 'about']], ['charge', ['against']], ['claim', ['against']],
  ['criticism', ['of']], ['condemnation', ['of']], ['praise', ['of', 'for']], ['attack', ['on']], ['denunciation', ['of']], ['critic', ['of']],
])
