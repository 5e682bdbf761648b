import { answered } from './answered.js'
import { ask } from './ask.js'
import type { Engine } from './engine.js'
import { at, partOf } from './given.js'

const NAME = 'DeepL'
const DEADLINE = 30_000

/** As what DeepL knows a language that it is to write in, where that is more than the tag. */
const TARGETS: Readonly<Record<string, string>> = { en: 'EN-GB', pt: 'PT-PT' }

interface Given {
  /** For one request, in milliseconds; a test's. */
  readonly deadline?: number
  /** Of the interface, without `/v2`: another one than DeepL's where something stands before it. */
  readonly url?: URL
  readonly key: string
}

/** DeepL, by a key of the user's: one that ends in `:fx` is of the free interface. https://developers.deepl.com/docs */
export function deepL({ url, key, deadline = DEADLINE }: Given): Engine {
  const base = url ?? new URL(key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com')
  return {
    name: NAME,
    portion: { texts: 50, signs: 5_000 },
    translate: async (texts, from, to, signal) => {
      const body = {
        text: texts, target_lang: TARGETS[to] ?? to.toUpperCase(), ...(from !== null && { source_lang: from.split('-')[0]!.toUpperCase() }),
        // What stands there stays: marks are put back here. Which of its models it was, it says when asked.
        preserve_formatting: true, show_billed_characters: false, model_type: 'prefer_quality_optimized',
      }
      const answer = await ask({ engine: NAME, url: at(base, 'v2/translate'), headers: { authorization: `DeepL-Auth-Key ${key}` }, body, deadline, signal })
      const translations = partOf(answer, 'translations')
      const model = partOf(answer, 'model_type_used') ?? (Array.isArray(translations) ? partOf(translations[0], 'model_type_used') : undefined)
      return answered(NAME, texts, Array.isArray(translations) ? translations.map((one) => partOf(one, 'text')) : undefined, typeof model === 'string' ? `v2 ${model}` : 'v2')
    },
  }
}
