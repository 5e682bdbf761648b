import { answered } from './answered.js'
import { ask } from './ask.js'
import type { Engine } from './engine.js'
import { at, partOf } from './given.js'

const NAME = 'LibreTranslate'
const DEADLINE = 30_000
const VERSION_DEADLINE = 5_000

interface Given {
  /** For one request, in milliseconds; a test's. */
  readonly deadline?: number
  /** Of the server, without `/translate`. */
  readonly url: URL
  /** Empty where the server wants none. */
  readonly key: string
}

/** LibreTranslate: a server of one's own, or another's. https://docs.libretranslate.com */
export function libreTranslate({ url, key, deadline = DEADLINE }: Given): Engine {
  let version: Promise<unknown> | undefined
  return {
    name: NAME,
    portion: { texts: 50, signs: 5_000 },
    translate: async (texts, from, to, signal) => {
      const body = { q: texts, source: from === null ? 'auto' : from.split('-')[0], target: to, format: 'text', ...(key !== '' && { api_key: key }) }
      const answer = await ask({ engine: NAME, url: at(url, 'translate'), body, deadline, signal })
      // Its answers don't tell: asked for once, where it told one.
      version ??= versionAt(url)
      const told = await version
      if (told === null) version = undefined
      return answered(NAME, texts, partOf(answer, 'translatedText'), told)
    },
  }
}

/** What the server says that it is, in its description; `null` where it doesn't. */
async function versionAt(url: URL): Promise<unknown> {
  try {
    return partOf(partOf(await ask({ engine: NAME, url: at(url, 'spec'), deadline: VERSION_DEADLINE }), 'info'), 'version') ?? null
  } catch {
    return null
  }
}
