import type { Seen } from '../../record/ledger.js'
import { timeInWords } from '../words/dates.js'
import { rich } from '../words/say.js'

/** That a page was seen without words that it had; nothing for what it has still. */
export function Gone({ seen }: { readonly seen: Seen | null }) {
  const since = seen?.goneSince ?? null
  if (since === null) return null
  return <p class="gone doubt-word">{rich('gone.since', { when: timeInWords(since), time: (words) => <time datetime={since}>{words}</time> })}</p>
}
