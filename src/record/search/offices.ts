import type { OfficeTerm } from '../../model/office.js'
import type { Store } from '../../store/store.js'

/** The offices that the lists of office holders give somebody, latest first; empty for who isn't in them. `key`: an actor's identifier; `names`: theirs, as pages have them. */
export async function officesOf(store: Pick<Store, 'ownActors'>, key: string, names: readonly string[]): Promise<readonly OfficeTerm[]> {
  // Loaded when it is needed first: the lists are large, and most pages of the desk don't ask.
  const { actorsTableOf } = await import('../../analysis/people/terms-of.js')
  const terms = actorsTableOf((await store.ownActors()).holders).termsOf(key, names)
  const begin = ({ start, firstSeen }: OfficeTerm) => start ?? firstSeen ?? ''
  return [...terms].sort((a, b) => (begin(a) < begin(b) ? 1 : -1))
}
