import type { Speaker } from '../../model/statement.js'
import { urls } from '../urls.js'
import { speakerKey } from '../view/speaker.js'
import { listed } from '../words/lists.js'
import { Highlighted } from './highlighted.js'
import { rich, t } from '../words/say.js'

interface Named {
  readonly speaker: Speaker
  /** A search's words, to be highlighted. */
  readonly query?: string
}

/** A speaker's name with a link to what else they said; the words of the page, in doubt, where nobody can be told. */
export function SpeakerName({ speaker, query = '' }: Named) {
  const key = speakerKey(speaker)
  const name = speaker.name ?? speaker.as
  const words = <bdi><Highlighted text={name === '' ? t('who.nobodyNamed') : name} query={query} likeness="part" /></bdi>
  if (key === null) return <span class="doubt">{words} <span class="doubt-word">{t('who.notResolved')}</span></span>
  return <a class="speaker" href={urls.speaker(key)}>{words}</a>
}

/** Everybody who made a statement: `A`, `A and B`, `A, B and C`; or who did not, `neither A nor B`. */
export function SpeakerNames({ speakers, query = '', neither = false }: { readonly speakers: readonly Speaker[]; readonly query?: string; readonly neither?: boolean }) {
  if (speakers.length === 0) return <span class="doubt"><span class="doubt-word">{t('who.notGivenDoubt')}</span></span>
  const names = speakers.map((speaker) => <SpeakerName speaker={speaker} query={query} />)
  return neither ? <>{rich('who.neither', { who: names.flatMap((name, i) => (i === 0 ? [name] : [` ${t('who.nor')} `, name])) })}</> : <>{listed(names)}</>
}
