import { visible } from '../export/visible.js'
import type { BadPage, GoodPage } from '../record/read-pages.js'
import type { About, Effects, ReadPages } from './effects.js'
import { codeOf, Failure, messageOf, Misuse, Told } from './errors.js'
import { Progress } from './progress.js'

/**
 * Reads the inputs one after the other and hands each page to `take`. What can't be read is told on standard error and
 * doesn't stop the others; throws at the end when there was any.
 */
export async function eachPage(
  effects: Effects,
  names: readonly string[],
  about: About,
  take: (page: GoodPage) => Promise<void>,
): Promise<void> {
  checkNames(names, about)
  const readPages = await effects.loadReader()
  const progress = new Progress(effects.stderr, names.length)
  let failed = 0
  let tried = 0
  for (const [i, name] of names.entries()) {
    await progress.at(i + 1, name)
    for await (const page of pagesOf(effects, readPages, name, about)) {
      tried += 1
      await progress.clear()
      if ('failure' in page) {
        failed += 1
        await effects.stderr.write(`onrecord: ${visible(page.failure)}\n`)
      } else {
        await take(page)
      }
    }
  }
  await progress.clear()
  if (failed > 0 && tried === 1) throw new Told()
  if (failed > 0) throw new Failure(`${failed} of ${tried} could not be read, as told above`)
}

async function* pagesOf(
  effects: Effects,
  readPages: ReadPages,
  name: string,
  { published, url }: About,
): AsyncGenerator<GoodPage | BadPage> {
  try {
    yield* readPages({ name, source: effects.readInput(name), published, url, receivedAt: effects.now().toISOString() })
  } catch (error) {
    // Whatever isn't the system's is a mistake of ours, and not to be told as the file's.
    if (codeOf(error) === undefined) throw error
    yield { failure: `${name}: ${whyUnreadable(error)}` }
  }
}

function checkNames(names: readonly string[], about: About): void {
  if (names.filter((name) => name === '-').length > 1) throw new Misuse('- given twice; standard input can be read once')
  if (about.url !== undefined && names.length > 1) {
    throw new Misuse('--url given with several files; give one file, or JSON Lines with a "url" for each page')
  }
}

const WHY_UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  EISDIR: 'a folder, not a file; name the files in it',
  EACCES: 'may not be read by you; change its permissions',
  EPERM: 'may not be read by you; change its permissions',
}

function whyUnreadable(error: unknown): string {
  return WHY_UNREADABLE[codeOf(error) ?? ''] ?? messageOf(error)
}
