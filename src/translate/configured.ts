import type { Engine } from './engine.js'

/** What of the environment tells by what is translated. */
export const TRANSLATE = 'ONRECORD_TRANSLATE'
export const TRANSLATE_URL = 'ONRECORD_TRANSLATE_URL'
export const TRANSLATE_KEY = 'ONRECORD_TRANSLATE_KEY'
export const TRANSLATE_MODEL = 'ONRECORD_TRANSLATE_MODEL'
export const TRANSLATE_FOLDER = 'ONRECORD_TRANSLATE_FOLDER'
export const TRANSLATE_TO = 'ONRECORD_TRANSLATE_TO'

/** Into which languages it is translated unless the user names others: those that pages are read in by rules. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'ru', 'uk']
/** Languages at most that a page offers. */
const MOST_LANGUAGES = 40

/** By what is translated, or why nothing is; never with the key. */
export type Translating = { readonly is: 'ready'; readonly engine: Engine; readonly languages: readonly string[] } | { readonly is: 'off'; readonly why: string }

/** What the environment says of an engine. Translation is off unless it names one. Nothing is asked of an engine yet. */
export async function translatingBy(env: Readonly<Record<string, string | undefined>>): Promise<Translating> {
  const given = (name: string) => env[name]?.trim() ?? ''
  const off = (why: string): Translating => ({ is: 'off', why })
  const kind = given(TRANSLATE)
  if (kind === '') return off(`no engine is named: set ${TRANSLATE} to libretranslate, deepl, openai or bergamot for onrecord serve, and for this command`)
  const languages = given(TRANSLATE_TO) === '' ? LANGUAGES : [...new Set(given(TRANSLATE_TO).split(/[\s,]+/).filter((tag) => tag !== ''))]
  const wrong = languages.find((tag) => !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(tag))
  if (wrong !== undefined || languages.length > MOST_LANGUAGES) return off(`${TRANSLATE_TO} is to name languages by their tags, up to ${MOST_LANGUAGES}: en, fr, uk`)
  const [written, key, model, folder] = [given(TRANSLATE_URL), given(TRANSLATE_KEY), given(TRANSLATE_MODEL), given(TRANSLATE_FOLDER)]
  const url = written === '' ? null : addressIn(written)
  if (written !== '' && url === null) return off(`${TRANSLATE_URL} is no address of an engine: it begins with https:// or http://, and holds no name, password or query`)
  // It would be sent as a header.
  if (!/^[\x21-\x7e]{0,4000}$/.test(key)) return off(`${TRANSLATE_KEY} is no key: it is one word`)
  switch (kind) {
    case 'libretranslate':
      return url === null ? off(`LibreTranslate’s address is missing: ${TRANSLATE_URL}=http://127.0.0.1:5000`) : { is: 'ready', languages, engine: (await import('./libretranslate.js')).libreTranslate({ url, key }) }
    case 'deepl':
      return key === '' ? off(`DeepL’s key is missing: ${TRANSLATE_KEY}`) : { is: 'ready', languages, engine: (await import('./deepl.js')).deepL({ key, ...(url !== null && { url }) }) }
    case 'openai':
      return url === null || model === '' ? off(`the address or the model is missing: ${TRANSLATE_URL}=http://127.0.0.1:11434/v1 and ${TRANSLATE_MODEL}=NAME`) : { is: 'ready', languages, engine: (await import('./openai.js')).openAiCompatible({ url, key, model }) }
    case 'bergamot':
      return folder === '' ? off(`the folder of models is missing: ${TRANSLATE_FOLDER}`) : inFolder(folder, given(TRANSLATE_TO) === '' ? null : languages)
    default:
      return off(`${TRANSLATE} is libretranslate, deepl, openai or bergamot`)
  }
}

async function inFolder(folder: string, wanted: readonly string[] | null): Promise<Translating> {
  try {
    const engine = await (await import('./bergamot.js')).bergamot(folder)
    if (engine.directions.length === 0) return { is: 'off', why: `${TRANSLATE_FOLDER} holds no model: a folder for each direction, as en-pt, with model.*, lex.* and vocab.*` }
    return { is: 'ready', engine, languages: wanted ?? [...new Set(engine.directions.map(([, to]) => to))] }
  } catch (error) {
    return { is: 'off', why: `${TRANSLATE_FOLDER} can’t be read (${error instanceof Error && 'code' in error ? String(error.code) : 'it is no folder'})` }
  }
}

function addressIn(written: string): URL | null {
  const url = URL.canParse(written) ? new URL(written) : null
  return url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '' ? null : url
}
