import { holdingOf, type Holding } from '../../model/holding.js'
import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { urls } from '../urls.js'
import { cueInWords, saysNot } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { SpeakerNames } from './speaker-name.js'
import { t } from '../words/say.js'

interface Shown {
  readonly statement: Statement
  readonly article: Pick<Article, 'text' | 'language'>
  /** A search's words, to be highlighted in the names. */
  readonly query?: string
}

/** Who said it, with the page's own words for how beside the name; as the page has it, `according to Hill` goes before. */
export function Who({ statement, article, query = '' }: Shown) {
  const words = cueInWords(article.text, statement)
  // `Neither Hill nor Roe would say`: the page's word for it stands among the names.
  const neither = statement.negated && statement.speakers.length > 1 && words !== '' && !saysNot(words)
  const names = <SpeakerNames speakers={statement.speakers} query={query} neither={neither} />
  if (words === '') return names
  const cue = <bdi class="cue-words" {...langAttribute(article.language)}>{words}</bdi>
  return goesBefore(words, statement) ? <>{cue} {names}</> : <>{names} {cue}</>
}

function goesBefore(words: string, { cue, source }: Statement): boolean {
  return /\b(?:to|by|from|of|for|per)$/i.test(words) && (cue.at(-1)?.end ?? 0) <= (source[0]?.begin ?? 0)
}

/** In whose words a statement stands, and what they do with it; nothing for what stands in nobody else's. */
export function HeldBy({ holders }: { readonly holders: readonly Statement[] }) {
  const [nearest] = holders
  if (nearest === undefined) return null
  const words = holders.map(heldBy).join('; ')
  return <p class="held"><a href={urls.statement(nearest.id)}>{words.charAt(0).toUpperCase()}{words.slice(1)}</a></p>
}

const HELD: Readonly<Record<Holding, 'says' | 'denies' | 'asks' | 'supposes' | 'doesNotSay' | 'doesNotDeny'>> = { says: 'says', denies: 'denies', asks: 'asks', supposes: 'supposes', 'does not say': 'doesNotSay', 'does not deny': 'doesNotDeny' }

/** `according to the minister`, `the minister denies it`, as `heldInWords` has it in English. */
function heldBy(holder: Statement): string {
  const who = holder.speakers.map(({ name, as }) => name ?? as).filter((name) => name !== '').join(', ') || t('held.nobodyNamed')
  const key = HELD[holdingOf(holder)]
  return key === 'says' || key === 'asks' ? t(`held.${key}`, { who }) : t(`held.${key}`, { who, n: Math.max(1, holder.speakers.length) })
}
