import type { Speaker } from '../../model/statement.js'
import { isPlural } from './speaker-fields.js'

/**
 * Gives `the critics` and `critics` one name, the one that the page used first: groups that are told by a noun alone, and of which the article tells nothing. One list of speakers for
 * each statement, in the order of the text.
 */
export function asOneGroup(all: readonly (readonly Speaker[])[]): readonly (readonly Speaker[])[] {
  const first = new Map<string, string>()
  return all.map((speakers) => speakers.map((speaker) => {
    const { name, known } = speaker
    if (name === null || known !== 'described' || !isPlural(name)) return speaker
    const bare = name.replace(/^the /i, '').toLowerCase()
    const named = first.get(bare)
    if (named === undefined) first.set(bare, name)
    return named === undefined ? speaker : { ...speaker, name: named }
  }))
}
