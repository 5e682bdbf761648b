import { useContext } from 'hono/jsx'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'
import { rich, t } from '../words/say.js'

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
        <p class="aside">{rich('speakerPage.knownAs', {
          names: names.map(({ name, statements }, i) => <>{i > 0 ? ', ' : null}{rich('speakerPage.nameCount', { name: <bdi>{name}</bdi>, n: statements })}</>),
          a: (words) => <a href={urls.people()}>{words}</a>,
        })}</p>
      )}
      {mayWrite && shared !== null ? <p class="statement-do"><a href={urls.judge(shared[0], shared[1])}>{t('speakerPage.twoByIdentifier')}</a></p> : null}
      {mayWrite ? <p class="statement-do"><a href={urls.judge(speaker)}>{t('speakerPage.join')}</a> · <a href={urls.partName(speaker)}>{t('speakerPage.twoByName')}</a></p> : null}
    </>
  )
}
