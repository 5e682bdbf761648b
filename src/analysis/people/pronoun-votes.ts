import { firstBeginningAt } from '../../text/span.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { TokenBlock } from '../grammar/tokens.js'
import type { NameMention } from './entity.js'
import type { NameDraft } from './name-clusters.js'

/** One person named in a sentence with `he` or `she` after it: a vote for the gender, and for being a person. */
export function voteByPronouns(mentions: readonly NameMention[], names: readonly NameDraft[], blocks: readonly TokenBlock[]): void {
  for (const block of blocks) {
    let start = 0
    block.tokens.forEach((token, i) => {
      if (!TERMINAL.test(token.text) && i !== block.tokens.length - 1) return
      const words = block.tokens.slice(start, i + 1)
      start = i + 1
      const [begin, end] = [words[0]?.begin ?? 0, words.at(-1)?.end ?? 0]
      const here: NameMention[] = []
      for (let m = firstBeginningAt(mentions, begin); (mentions[m]?.begin ?? end) < end; m++) here.push(mentions[m]!)
      const people = here.filter(({ fits }) => fits.length === 1 && possible(names[fits[0] ?? -1]))
      const only = names[people[0]?.fits[0] ?? -1]
      if (only === undefined || people.some(({ fits }) => names[fits[0] ?? -1] !== only)) return
      const after = people[0]?.end ?? 0
      // `She trained under Tickell, of whom she still speaks`: who is the sentence's subject is `she` behind the name too.
      const opens = words.find(({ pos }) => pos !== 'PUNCT')?.lower
      // `met him` tells of somebody else; `his plan` and `he` mostly of the one who is named.
      words.forEach((word, k) => {
        if (word.begin < after) return
        if (/^(?:he|his|himself)$/.test(word.lower) && opens !== 'he') vote(only, 'm')
        if ((/^(?:she|hers|herself)$/.test(word.lower) || (word.lower === 'her' && ['NOUN', 'ADJ'].includes(words[k + 1]?.pos ?? ''))) && opens !== 'she') vote(only, 'f')
      })
    })
  }
}

function possible(draft: NameDraft | undefined): boolean {
  return draft !== undefined && draft.votes.body < 2 && draft.votes.place < 2 && (draft.name.includes(' ') || draft.votes.person > 0)
}

function vote(draft: NameDraft, gender: 'f' | 'm'): void {
  draft.genders[gender] += 1
  draft.votes.person += 0.5
}
