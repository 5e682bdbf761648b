import type { Child } from 'hono/jsx'
import type { ComparedStatement } from '../../record/ledger.js'
import { rich } from '../words/say.js'

/** A quote word by word: what was left out struck through, what was put in underlined, each also said to who can't see that; the page's own words around it quiet. */
export function QuotePieces({ pieces }: Pick<ComparedStatement, 'pieces'>) {
  return (
    <>
      {pieces.map(({ is, text }, i) => (
        <>
          {i > 0 && !/^[\s.,;:!?)\]]/u.test(text) ? ' ' : null}
          {is === 'removed' ? <del>{rich('quote.leftOut', { text: text.trim(), unseen })}</del>
            : is === 'added' ? <ins>{rich('quote.putIn', { text: text.trim(), unseen })}</ins>
              : is === 'around' ? <span class="around">{text.trim()}</span> : is === 'own' ? <span class="own-words">{text.trim()}</span> : text.trim()}
        </>
      ))}
    </>
  )
}

const unseen = (words: Child[]) => <span class="unseen">{words}</span>
