import type { Seen } from '../../record/ledger.js'
import { timeInWords } from '../../export/dates-in-words.js'

/** That a page was seen without words that it had; nothing for what it has still. */
export function Gone({ seen }: { readonly seen: Seen | null }) {
  if (seen === null || seen.goneSince === null) return null
  return <p class="gone doubt-word">No longer on the page since <time datetime={seen.goneSince}>{timeInWords(seen.goneSince)}</time></p>
}
