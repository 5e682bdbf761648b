import { randomBytes } from 'node:crypto'
import { alert, MOST_ALERTS, type Alert, type AlertSearch, type KeptAlert, type KeptDelivery } from '../../model/alert.js'
import type { Part, PartAsked } from '../../store/edits.js'
import type { Store } from '../../store/store.js'
import { EditRefused } from '../edits/edit-refused.js'
import type { Tools } from '../tools.js'
import { checkedAlert, type NewAlert } from './checks.js'
import { sendTest } from './deliver.js'
import { rateOf, type AlertRate } from './rate.js'
import { alertRound, type AlertRound } from './round.js'

/** An alert that was made. */
export interface MadeAlert {
  readonly alert: Alert
  /** What a webhook's receiver checks signatures by; told this once. `null` where nothing is signed. */
  readonly secret: string | null
}

/** To be told of what the ledger gets: the use cases. What can't be done rejects with an `EditRefused`, which names the field. */
export interface AlertCases {
  addAlert(asked: NewAlert, by: string | null): Promise<MadeAlert>
  /** Those that tell, in the order in which they were made; with those that were ended, where `ended`. */
  alerts(asked?: { readonly ended?: boolean }): Promise<readonly KeptAlert[]>
  /** By its identifier, or the beginning of it; `null` where none, or several, begin so. */
  alert(id: string): Promise<KeptAlert | null>
  /** How much it would have told in the last weeks. */
  alertRate(search: AlertSearch, cap?: number): Promise<AlertRate>
  /** What is in its way to being told stays there. Rejects where none of that identifier tells. */
  endAlert(id: string, by: string | null): Promise<KeptAlert>
  /** Sends a test at once; resolves to whether it arrived, and what came back. */
  testAlert(id: string): Promise<{ readonly arrived: boolean; readonly what: string }>
  /** What was sent, newest first, and how that went. */
  alertDeliveries(id: string, asked: PartAsked): Promise<Part<KeptDelivery>>
  /** Looks for what alerts tell of, and has workers send what is due. */
  lookForAlerts(): Promise<AlertRound>
  /** Whether e-mail can be sent from here; else why not. */
  mailing(): Promise<{ readonly is: 'ready' } | { readonly is: 'off'; readonly why: string }>
}

/** The use cases over a store. */
export function alertCases(store: Store, tools: Tools): AlertCases {
  const at = () => tools.now().toISOString()
  const known = async (id: string): Promise<KeptAlert | null> => {
    const exact = await store.alert(id)
    if (exact !== null || id.length < SHORTEST) return exact
    const [one, another] = (await store.alerts({ ended: true })).filter((kept) => kept.alert.id.startsWith(id))
    return another === undefined ? one ?? null : null
  }
  const telling = async (id: string): Promise<KeptAlert> => {
    const kept = await known(id)
    if (kept === null) throw new EditRefused('id', `There is no alert ${id}; see onrecord alert list.`)
    if (kept.end !== null) throw new EditRefused('id', `The alert ${id} was ended at ${kept.end.at}.`)
    return kept
  }
  const mailing: AlertCases['mailing'] = async () => {
    const mail = await tools.mail?.() ?? { is: 'off' as const, why: 'this program sends nothing' }
    return mail.is === 'ready' ? { is: 'ready' } : mail
  }
  return {
    addAlert: async (asked, by) => {
      const checked = checkedAlert(asked)
      if (checked.to.is === 'email') {
        const mail = await mailing()
        if (mail.is === 'off') throw new EditRefused('email', `E-mail can’t be sent from here: ${mail.why}.`)
      }
      if ((await store.alerts({ ended: false })).length >= MOST_ALERTS) throw new EditRefused('name', `There are ${MOST_ALERTS} alerts already: end one first.`)
      // So that what is wrong with it, as a name that too many have, is told now and not each minute.
      await store.newlyFound(checked.search, { since: at(), limit: 1 })
      const made = alert({ at: at(), by: by === null || by.trim() === '' ? null : by.trim(), ...checked }, randomBytes(8).toString('hex'))
      const secret = made.to.is === 'webhook' ? `whsec_${randomBytes(24).toString('base64')}` : null
      await store.addAlert(made, secret)
      return { alert: made, secret }
    },
    alerts: ({ ended = false } = {}) => store.alerts({ ended }),
    alert: known,
    alertRate: (search, cap = 20) => rateOf(store, search, { cap, now: tools.now() }),
    endAlert: async (id, by) => {
      const kept = await telling(id)
      const end = { at: at(), by, why: '' }
      await store.endAlert(kept.alert.id, end)
      return { ...kept, end }
    },
    testAlert: async (id) => {
      const kept = await telling(id)
      const { is, what } = await sendTest(kept.alert, randomBytes(8).toString('hex'), { store, tools })
      return { arrived: is === 'delivered', what }
    },
    alertDeliveries: async (id, asked) => {
      const kept = await known(id)
      if (kept === null) throw new EditRefused('id', `There is no alert ${id}; see onrecord alert list.`)
      return store.deliveries({ ...asked, alert: kept.alert.id })
    },
    lookForAlerts: () => alertRound(store, tools.now()),
    mailing,
  }
}

/** Digits of an identifier that stand for all of it. */
const SHORTEST = 4
