import type { Context } from 'hono'
import { isAtLeast } from '../model/editor.js'
import { isLanguage } from '../model/translation.js'
import type { TranslatedText } from '../model/translated.js'
import { addressGroup, EditRefused, type HowToTranslate, type Ledger, type TranslationOffer } from '../record/ledger.js'
import { remoteOf, roleOf, writerOf } from './security.js'
import { t } from './words/say.js'

/** UTF-16 code units that readers of one address may have an engine translate in an hour, and all of them together: an engine may cost money, or this machine's time. */
const SIGNS_OF_ONE = 100_000
const SIGNS_OF_ALL = 1_000_000
const HOUR = 3_600_000
/** Pages that wait for an engine at a time; others are shown what is kept. */
const MOST_AT_ONCE = 8
/** Addresses that are remembered at most. */
const MOST_READERS = 10_000
/** How long a reader waits for an engine, in milliseconds. What it made by then is kept and shown. */
const PATIENCE = 45_000

/** Who has an engine translate how much. In memory, and begun anew each hour. */
export class Spending {
  #hour = -1
  #all = 0
  #running = 0
  readonly #of = new Map<string, number>()

  /** Why `signs` more aren't sent for a reader; `null` where they are, which is counted. `now`: in milliseconds. */
  spend(reader: string, signs: number, now: number): string | null {
    const hour = Math.floor(now / HOUR)
    if (hour !== this.#hour || this.#of.size >= MOST_READERS) {
      this.#hour = hour
      this.#all = 0
      this.#of.clear()
    }
    const group = addressGroup(reader)
    const own = (this.#of.get(group) ?? 0) + signs
    if (own > SIGNS_OF_ONE || this.#all + signs > SIGNS_OF_ALL) return t('translating.tooMuch')
    this.#of.set(group, own)
    this.#all += signs
    return null
  }

  /** Runs what waits for an engine, or resolves to `null` where too many wait already. */
  async among<T>(run: () => Promise<T>): Promise<T | null> {
    if (this.#running >= MOST_AT_ONCE) return null
    this.#running += 1
    try {
      return await run()
    } finally {
      this.#running -= 1
    }
  }
}

/** What of a page is asked for in another language. */
export interface AskedLanguage<T extends TranslatedText> {
  readonly offer: TranslationOffer
  /** The language that is asked for; `null` for none. */
  readonly to: string | null
  readonly text: T | null
  /** Why it isn't shown in it, one line. */
  readonly refused: string | null
}

export interface Translated<T extends TranslatedText> {
  readonly ledger: Pick<Ledger, 'translationOffer' | 'session'>
  readonly spending: Spending
  readonly now: () => Date
  readonly translate: (to: string, how: HowToTranslate) => Promise<T | null>
}

/**
 * The page in the language that `?in=` asks for. What isn't kept is asked of the engine, within what readers may spend; not for a browser that fetches ahead, nor for `HEAD`.
 */
export async function inLanguage<T extends TranslatedText>(c: Context, needs: Translated<T>): Promise<AskedLanguage<T>> {
  const { ledger, translate } = needs
  const [offer, to] = [await ledger.translationOffer(), (c.req.query('in') ?? '').trim()]
  if (to === '') return { offer, to: null, text: null, refused: null }
  if (!isLanguage(to)) return { offer, to: null, text: null, refused: t('translating.noLanguage') }
  const asks = offer.is === 'ready' && offer.languages.includes(to) && c.req.method === 'GET' && !/prefetch|prerender/.test(`${c.req.header('sec-purpose') ?? ''} ${c.req.header('purpose') ?? ''}`)
  const text = asks ? await asked(c, to, needs) : await translate(to, {})
  const refused = offer.is === 'off' ? t('translating.off') : offer.languages.includes(to) ? null : t('translating.notInto')
  return { offer, to, text, refused: text?.whole === true ? null : refused }
}

/** Asked of the engine, or where that isn't to be, as kept. */
export async function asked<T extends TranslatedText>(c: Context, to: string, { ledger, spending, now, translate }: Omit<Translated<T>, 'ledger'> & { readonly ledger: Pick<Ledger, 'session'> }): Promise<T | null> {
  const free = isAtLeast(await roleOf(writerOf(c), ledger), 'editor')
  const reader = remoteOf(c)
  const how: HowToTranslate = { ask: true, signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), c.req.raw.signal]), ...(!free && { spend: (signs: number) => spending.spend(reader, signs, now().getTime()) }) }
  try {
    const text = await spending.among(async () => ({ text: await translate(to, how) }))
    if (text !== null) return text.text
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
  }
  const kept = await translate(to, {})
  return kept === null ? null : { ...kept, problem: kept.whole ? null : t('translating.many') }
}
