import type { PartialDate } from '../../model/partial-date.js'
import type { Addressee, Hop, Speaker, Statement, Target } from '../../model/statement.js'
import { saidAtInWords } from '../words/said-at.js'
import { knownInWords, namedOtherwise, officeInWords } from '../view/speaker.js'
import { confidenceInWords } from '../view/words.js'
import { listed } from '../words/lists.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

/** Words as they stand in the page. */
export function AsWritten({ words }: { readonly words: string }) {
  return <>{rich('who.quoted', { words: <bdi>{words}</bdi> })}</>
}

/** How the page names a speaker, their office, and how it is known who is meant; nothing where the page gives the name alone. */
export function NamedAs({ speaker, withName }: { readonly speaker: Speaker; readonly withName: boolean }) {
  const office = officeInWords(speaker)
  const known = knownInWords(speaker)
  if (!namedOtherwise(speaker) && office === null && known === null) return null
  return (
    <p class="named-as">
      {withName && speaker.name !== null ? <><bdi>{speaker.name}</bdi>: </> : null}
      {namedOtherwise(speaker) ? rich('who.as', { words: <AsWritten words={speaker.as} /> }) : null}
      {namedOtherwise(speaker) && office !== null ? ' · ' : null}
      {office === null ? null : <bdi>{office}</bdi>}
      {known !== null && (namedOtherwise(speaker) || office !== null) ? ' · ' : null}
      {known === null ? null : <bdi>{known}</bdi>}
    </p>
  )
}

/** The words of a date and what they come to. */
export function SaidAt({ date, brief = false }: { readonly date: PartialDate; readonly brief?: boolean }) {
  const { as, value, datetime, basis, within } = saidAtInWords(date)
  const plain = datetime === null ? value : <time datetime={datetime}>{value}</time>
  if (value === null) {
    return <span class="doubt"><AsWritten words={as} /> <span class="doubt-word">? {within ?? (brief ? t('facts.unresolvedDate') : <InEnglish>{basis}</InEnglish>)}</span>{within === null || brief ? null : <> <span class="basis">(<InEnglish>{basis}</InEnglish>)</span></>}</span>
  }
  if (brief) return <>{plain}</>
  return <><AsWritten words={as} /> → {plain} <span class="basis">({within === null ? null : `${within}; `}<InEnglish>{basis}</InEnglish>)</span></>
}

export function Addressees({ of }: { readonly of: readonly Addressee[] }) {
  return <>{listed(of.map(({ name, as }) => (
    <>
      <bdi>{name ?? as}</bdi>
      {name === null ? <span class="doubt-word"> {t('who.notResolved')}</span> : as !== name && as !== '' ? <> (<AsWritten words={as} />)</> : null}
    </>
  )))}</>
}

/** Whom or what was accused, blamed, praised, criticised or urged: by the page's words where they name nobody. */
export function Targets({ of }: { readonly of: readonly Target[] }) {
  return <>{listed(of.map(({ name, as }) => (
    <><bdi>{name ?? as}</bdi>{name === null || as === name || as === '' ? null : <> (<AsWritten words={as} />)</>}</>
  )))}</>
}

/** The hops by which the words reached the page, nearest to the speaker first. */
export function Chain({ speakers, chain }: { readonly speakers: readonly Speaker[]; readonly chain: readonly Hop[] }) {
  const names = speakers.map(({ name, as }) => name ?? as).filter((name) => name !== '')
  return (
    <ol class="chain" role="list">
      <li><bdi>{names.length === 0 ? t('facts.speaker') : names.join(', ')}</bdi></li>
      {chain.map((hop) => (
        <li><bdi>{hop.name}</bdi> <span class="hop-kind">{t(`hops.${hop.kind}`)}</span></li>
      ))}
      <li>{t('facts.thisPage')}</li>
    </ol>
  )
}

export function Confidence({ confidence, by }: Pick<Statement, 'confidence' | 'by'>) {
  const { word, share, low } = confidenceInWords(confidence)
  return (
    <>
      <span class={low ? 'doubt' : 'sure'}>{low ? <span aria-hidden="true">? </span> : null}{t('facts.word', { word: t(`confidences.${word}`), share })}</span>
      <span class="basis"> {rich('facts.from', { by: <bdi>{by}</bdi> })}</span>
    </>
  )
}
