import type { ActorTable } from '../../analysis/people/actors.js'
import type { Analyser } from '../../analysis/pipeline.js'
import type { Store } from '../../store/store.js'

/**
 * Gives an analyser the ledger's own office holders. Its version then names the state of the ledger's lists (`…+actors-3`), so that what was read with others
 * is known, and can be read again. The lists are looked at each time, and read where they have changed.
 */
export function withOwnActors(store: Pick<Store, 'actorsState' | 'ownActors'>): (analyser: Analyser) => Promise<Analyser> {
  let known: { readonly state: number; readonly table: ActorTable } | undefined
  return async (analyser) => {
    const state = await store.actorsState()
    if (state === 0) return analyser
    if (known?.state !== state) {
      const [{ tableWith }, own] = await Promise.all([import('../../analysis/people/actors.js'), store.ownActors()])
      known = { state: own.state, table: tableWith(own.holders) }
    }
    const { table } = known
    const version = `${analyser.version}+actors-${known.state}`
    return { version, analyse: async (article) => ({ ...await analyser.analyse(article, table), version }) }
  }
}
