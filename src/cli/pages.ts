import { visible } from '../export/visible.js'
import type { BadPage, GoodPage, LinkedPage } from '../record/read-pages.js'
import type { TimeFrom } from '../model/sighting.js'
import { InTurn, type Turn } from '../record/in-turn.js'
import type { About, CollectPages, Effects, Reader } from './effects.js'
import { codeOf, Failure, Misuse, Told } from './errors.js'
import { whyUnreadable } from './file-errors.js'
import { Progress } from './progress.js'

/**
 * Reads the inputs one after the other, addresses fetched, and hands each page to `take`, which may begin while the page before is
 * still in work, where one is to be read ahead (`ahead`, none unless asked), and waits for its turn before it keeps or prints anything. What can't be read is told on
 * standard error and doesn't stop the others; throws at the end when there was any.
 */
export async function eachPage(
  effects: Effects,
  names: readonly string[],
  about: About,
  take: (page: GoodPage, turn: Turn) => Promise<void>,
  { ahead = 0 }: { readonly ahead?: number } = {},
): Promise<void> {
  checkNames(names, about)
  const { readPages } = await effects.loadReader()
  let loaded: Promise<CollectPages> | undefined
  const byHand = about.published === undefined ? undefined : { published: about.published }
  const collect = () => loaded ??= effects.loadCollector({ allowPrivate: about.allowPrivate === true })
  const progress = new Progress(effects.stderr, names.length)
  let failed = 0
  let tried = 0
  let links = 0
  const pieces = new InTurn(ahead)
  const each = (page: GoodPage | BadPage): Promise<void> => pieces.begin(async (before) => {
    tried += 1
    const turn = async () => {
      await before()
      await progress.clear()
    }
    const fail = async (failure: string) => {
      await turn()
      failed += 1
      await effects.stderr.write(`onrecord: ${visible(failure)}\n`)
    }
    if ('failure' in page) return fail(page.failure)
    try {
      await take(page, turn)
    } catch (error) {
      const { pageFailure } = await import('../record/page-failure.js')
      await fail(pageFailure(page.id, error))
    }
  })
  for (const [i, name] of names.entries()) {
    await progress.at(i + 1, name)
    if (isAddress(name)) {
      for await (const page of (await collect())([{ url: name }], byHand)) await each(page)
      continue
    }
    let holds = 0
    const named: LinkedPage['link'][] = []
    for await (const page of pagesOf(effects, readPages, name, about)) {
      holds += 1
      if ('link' in page) {
        if (about.fetch === true) named.push(page.link)
        else links += 1
        continue
      }
      await each(page)
    }
    if (named.length > 0) for await (const page of (await collect())(named, byHand)) await each(page)
    if (holds === 0) {
      await pieces.end()
      await progress.clear()
      await effects.stderr.write(visible(`onrecord: ${name}: holds no page`) + '\n')
    }
  }
  await pieces.end()
  await progress.clear()
  if (links > 0) await effects.stderr.write(`onrecord: ${unfetched(links)}\n`)
  if (failed > 0 && tried === 1) throw new Told()
  if (failed > 0) throw new Failure(`${failed} of ${tried} could not be read, as told above`)
}

async function* pagesOf(
  effects: Effects,
  readPages: Reader['readPages'],
  name: string,
  about: About,
): AsyncGenerator<GoodPage | LinkedPage | BadPage> {
  const { published, url } = about
  try {
    yield* readPages({
      name, source: effects.readInput(name), ...await receipt(effects, name, about), spool: effects.spool,
      door: name === '-' ? 'standard input' : 'file', byHand: { ...(published !== undefined && { published }), ...(url !== undefined && { url }) },
      ...(name === '-' ? {} : { open: () => effects.openInput(name) }),
    })
  } catch (error) {
    // Whatever isn't the system's is a mistake of ours, and not to be told as the file's.
    if (codeOf(error) === undefined) throw error
    yield { failure: `${name}: ${whyUnreadable(name, error)}` }
  }
}

/** When an input was received: when a person says, else by the file's own time, else now. */
async function receipt(effects: Effects, name: string, { captured }: About): Promise<{ readonly receivedAt: string; readonly receivedFrom: TimeFrom }> {
  const now = effects.now().toISOString()
  if (captured !== undefined && captured > now) throw new Misuse(`--captured ${captured} is still to come; give the time when the copy was saved`)
  if (captured !== undefined) return { receivedAt: captured, receivedFrom: 'given by hand' }
  const changed = name === '-' ? null : await effects.changedAt(name)
  // A file from the future has a wrong clock.
  return changed === null || changed > now ? { receivedAt: now, receivedFrom: 'clock' } : { receivedAt: changed, receivedFrom: 'file' }
}

/** The addresses that a file names. Throws a `Failure` where it can't be read. */
export async function linksIn(effects: Effects, name: string): Promise<LinkedPage['link'][]> {
  const { readPages } = await effects.loadReader()
  const links: LinkedPage['link'][] = []
  for await (const page of pagesOf(effects, readPages, name, {})) {
    if ('failure' in page) throw new Failure(page.failure)
    if ('link' in page) links.push(page.link)
  }
  return links
}

function unfetched(links: number): string {
  return links === 1 ? 'one address was named and not fetched: --fetch fetches it' : `${links} addresses were named and not fetched: --fetch fetches them`
}

/** Whether a name is an address to fetch rather than a file. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name)
}

function checkNames(names: readonly string[], about: About): void {
  if (names.filter((name) => name === '-').length > 1) throw new Misuse('- given twice; standard input can be read once')
  if (about.captured !== undefined && names.some(isAddress)) throw new Misuse('--captured given with an address to fetch; leave it out: the time of fetching is kept')
  if (about.url !== undefined && names.some(isAddress)) throw new Misuse('--url given with an address to fetch; leave it out: the address is kept')
  if (about.url !== undefined && names.length > 1) {
    throw new Misuse('--url given with several files; give one file, or JSON Lines with a "url" for each page')
  }
}
