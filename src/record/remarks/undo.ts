import { remark, REMARK_KINDS, type Remark } from '../../model/remark.js'
import type { Store } from '../../store/store.js'
import { EditRefused } from '../edits/edit-refused.js'
import { checkedBy, keepRemark, type Remarking, type RemarkNeeds } from './keep.js'

/** A remark by its identifier; `null` where there is none. */
export async function remarkBy(store: Pick<Store, 'remarks'>, id: string): Promise<{ readonly remark: Remark; readonly counts: boolean } | null> {
  for (const kind of REMARK_KINDS) {
    const { items: [found] } = await store.remarks({ kind, id, limit: 1 })
    if (found !== undefined) return found
  }
  return null
}

/** Takes a remark back; what stood before it stands again. Throws an `EditRefused`. */
export async function undoRemark({ store, now }: RemarkNeeds, id: string, by: Remarking): Promise<Remark> {
  const who = checkedBy(by, 'Say why it is taken back: all can read it.')
  const found = await remarkBy(store, id)
  if (found === null) throw new EditRefused('remark', `There is nothing ${id} that an editor kept.`)
  if (!found.counts) throw new EditRefused('remark', `${id} counts no more: it was taken back, or a later one took its place.`)
  return keepRemark(store, remark({ ...found.remark, ...who, at: now(), undoes: id }))
}
