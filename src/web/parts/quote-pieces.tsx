import type { ComparedStatement } from '../../record/ledger.js'

/** A quote word by word: what was left out struck through, what was put in underlined, each also said to who can't see that; the page's own words around it quiet. */
export function QuotePieces({ pieces }: Pick<ComparedStatement, 'pieces'>) {
  return (
    <>
      {pieces.map(({ is, text }, i) => (
        <>
          {i > 0 && !/^[\s.,;:!?)\]]/u.test(text) ? ' ' : null}
          {is === 'removed' ? <del><span class="unseen">left out: </span>{text.trim()}</del>
            : is === 'added' ? <ins><span class="unseen">put in: </span>{text.trim()}</ins>
              : is === 'own' ? <span class="own-words">{text.trim()}</span> : text.trim()}
        </>
      ))}
    </>
  )
}
