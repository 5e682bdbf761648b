import { useContext } from 'hono/jsx'
import { urls } from '../urls.js'
import { counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'

/** Other names that a speaker is on record under. */
export interface NameOnRecord {
  readonly key: string
  readonly name: string
  readonly statements: number
}

/** The names that are one person's, and where they are judged. */
export function Names({ speaker, names }: { readonly speaker: string; readonly names: readonly NameOnRecord[] }) {
  const { mayWrite } = useContext(VisitContext)
  // Which a program joined by an identifier.
  const [one, other] = names.filter(({ key, name, statements }) => key !== name && statements > 0)
  const shared = one !== undefined && other !== undefined && one.key === other.key ? [one.name, other.name] as const : null
  return (
    <>
      {names.length < 2 ? null : (
        <p class="aside">On record as {names.map(({ name, statements }, i) => <>{i > 0 ? ', ' : null}<bdi>{name}</bdi> ({counted(statements, 'statement')})</>)}. <a href={urls.people()}>What was judged</a></p>
      )}
      {mayWrite && shared !== null ? <p class="statement-do"><a href={urls.judge(shared[0], shared[1])}>Two people under this identifier</a></p> : null}
      {mayWrite ? <p class="statement-do"><a href={urls.judge(speaker)}>Join with another name</a> · <a href={urls.partName(speaker)}>Two people under this name</a></p> : null}
    </>
  )
}
