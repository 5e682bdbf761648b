import type { Worded } from '../../model/translated.js'
import { isSameLanguage, textHash, translation, wordingSubject } from '../../model/translation.js'
import type { Store } from '../../store/store.js'
import type { Engine, TranslationError } from '../../translate/engine.js'

/** A text to be read in another language. */
export interface Asked {
  readonly original: string
  /** BCP 47; `null` where it isn't known. */
  readonly from: string | null
}

export interface WordingNeeds {
  readonly store: Pick<Store, 'translations' | 'addTranslations' | 'remarks'>
  readonly now: () => string
}

/** How an engine is asked for what isn't kept. */
export interface Asking {
  readonly engine: Engine
  /** Whether also for what is kept. */
  readonly again: boolean
  /** Ends the asking; what was made by then is kept. */
  readonly signal?: AbortSignal | undefined
  /** Says before each request whether so many UTF-16 code units may be sent; `null`: they may, else why not. */
  readonly spend?: ((signs: number) => string | null) | undefined
}

/** What came of asking: how each text reads, by `keyOf`; `problem`: why some don't, one line. */
export interface Wordings {
  readonly of: ReadonlyMap<string, Worded>
  /** How many the engine made now. */
  readonly made: number
  readonly problem: string | null
}

/** Hashes in one query of the ledger. */
const AT_ONCE = 2_000

export function keyOf({ original, from }: Asked): string {
  return `${from ?? ''}\n${original}`
}

/**
 * How texts read in another language: as an editor words them; else as is kept, of this engine before others; else, where an engine is to be asked, as it makes it.
 * Each portion that an engine made is kept before the next is asked for, so that nothing is lost of what was done.
 */
export async function wordingsOf(needs: WordingNeeds, texts: readonly Asked[], to: string, asking: Asking | null): Promise<Wordings> {
  const asked = new Map(texts.map((one) => [keyOf(one), one]))
  const of = new Map<string, Worded>()
  await putKept(needs, asked, to, asking, of)
  await putEditors(needs, asked, to, of)
  if (asking === null) return { of, made: 0, problem: null }
  return { of, ...await askFor(needs, [...asked.values()].filter((one) => isAskedFor(of.get(keyOf(one)), asking)), to, asking, of) }
}

/** Whether the engine is asked: not for what an editor words, nor for what it made already. */
function isAskedFor(worded: Worded | undefined, { engine, again }: Asking): boolean {
  if (worded === undefined) return true
  return worded.by === 'engine' && (again || worded.translation.engine !== engine.name)
}

async function putKept({ store }: WordingNeeds, asked: ReadonlyMap<string, Asked>, to: string, asking: Asking | null, of: Map<string, Worded>): Promise<void> {
  const hashes = [...new Set([...asked.values()].map(({ original }) => textHash(original)))]
  for (let i = 0; i < hashes.length; i += AT_ONCE) {
    for (const made of await store.translations({ hashes: hashes.slice(i, i + AT_ONCE), to })) {
      const key = keyOf(made)
      const before = of.get(key)
      const isBetter = before === undefined || (before.by === 'engine' && asking !== null && before.translation.engine !== asking.engine.name && made.engine === asking.engine.name)
      if (asked.has(key) && isBetter) of.set(key, { by: 'engine', text: made.text, translation: made })
    }
  }
}

/** What editors word goes before what engines make, however new that is. */
async function putEditors({ store }: WordingNeeds, asked: ReadonlyMap<string, Asked>, to: string, of: Map<string, Worded>): Promise<void> {
  const subjects = new Map([...asked].map(([key, { original, from }]) => [wordingSubject({ original, from, to }), key]))
  const all = [...subjects.keys()]
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const { items } = await store.remarks({ kind: 'wording', of: all.slice(i, i + AT_ONCE), standing: true, limit: AT_ONCE })
    for (const { remark } of items) {
      const key = subjects.get(remark.of)
      if (key !== undefined && remark.kind === 'wording') of.set(key, { by: 'editor', text: remark.after, wording: remark })
    }
  }
}

async function askFor({ store, now }: WordingNeeds, texts: readonly Asked[], to: string, { engine, signal, spend }: Asking, of: Map<string, Worded>): Promise<Pick<Wordings, 'made' | 'problem'>> {
  let done = 0
  for (const { from, originals } of portions(texts, engine, to)) {
    const signs = originals.reduce((sum, one) => sum + one.length, 0)
    const why = spend?.(signs) ?? null
    if (why !== null) return { made: done, problem: why }
    let made
    try {
      made = await engine.translate(originals, from, to, signal)
    } catch (error) {
      if (!isTranslationError(error)) throw error
      return { made: done, problem: error.message }
    }
    const at = now()
    const kept = originals.map((original, i) => translation({ original, from, to, text: made.texts[i]!, engine: made.engine, version: made.version, at }))
    await store.addTranslations(kept)
    done += kept.length
    for (const one of kept) of.set(keyOf(one), { by: 'engine', text: one.text, translation: one })
  }
  return { made: done, problem: null }
}

/** Texts of one language, as many as the engine takes at once. */
function* portions(texts: readonly Asked[], { portion }: Engine, to: string): Generator<{ readonly from: string | null; readonly originals: readonly string[] }> {
  const byLanguage = new Map<string | null, string[]>()
  for (const { original, from } of texts) if (!isSameLanguage(from, to)) byLanguage.set(from, [...byLanguage.get(from) ?? [], original])
  for (const [from, originals] of byLanguage) {
    let [some, signs]: [string[], number] = [[], 0]
    for (const original of originals) {
      if (some.length > 0 && (some.length >= portion.texts || signs + original.length > portion.signs)) {
        yield { from, originals: some }
        ;[some, signs] = [[], 0]
      }
      some.push(original)
      signs += original.length
    }
    if (some.length > 0) yield { from, originals: some }
  }
}

function isTranslationError(error: unknown): error is TranslationError {
  return error instanceof Error && error.name === 'TranslationError'
}
