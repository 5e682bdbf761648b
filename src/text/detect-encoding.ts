import { analyse } from 'chardet'

/** The old encodings of a language's pages, the HTML standard's default for it first (13.2.3.4). */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ar: ['windows-1256', 'iso-8859-6'], fa: ['windows-1256'], ur: ['windows-1256'], he: ['windows-1255', 'iso-8859-8'], el: ['iso-8859-7', 'windows-1253'], tr: ['windows-1254', 'iso-8859-9'], az: ['windows-1254', 'windows-1251'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'], be: ['windows-1251', 'koi8-u'], bg: ['windows-1251', 'koi8-r'], uk: ['windows-1251', 'koi8-u', 'koi8-r'], mk: ['windows-1251'], sr: ['windows-1251', 'windows-1250'], kk: ['windows-1251'], ky: ['windows-1251'],
  cs: ['windows-1250', 'iso-8859-2'], hr: ['windows-1250', 'iso-8859-2'], hu: ['iso-8859-2', 'windows-1250'], pl: ['iso-8859-2', 'windows-1250'], ro: ['iso-8859-2', 'windows-1250'], sk: ['windows-1250', 'iso-8859-2'], sl: ['iso-8859-2', 'windows-1250'], bs: ['windows-1250'],
  et: ['windows-1257', 'iso-8859-13'], lt: ['windows-1257', 'iso-8859-13'], lv: ['windows-1257', 'iso-8859-13'], th: ['windows-874'], vi: ['windows-1258'],
  ja: ['shift_jis', 'euc-jp', 'iso-2022-jp'], ko: ['euc-kr'], zh: ['gb18030', 'big5'],
}
/** Bytes; more only takes time. */
const SAMPLE = 65_536
/** Of a hundred; of a detector that isn't told the language less is a toss. */
const SURE = 60

/**
 * The encoding of bytes that nothing declares and that are no UTF-8, as the Encoding Standard names it: of a known language one of its own, by
 * what the detector (chardet) finds likeliest, else its default; of an unknown one only where the detector is sure. `null` otherwise.
 * `bytes`: the text, with as little markup as can be. `language`: BCP 47, as a page claims it.
 */
export function detectEncoding(bytes: Uint8Array, language: string | null): string | null {
  const sample = bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes
  const found = analyse(sample).map(({ name, confidence }) => ({ label: labelOf(name), confidence })).filter(({ label }) => label !== null && !label.startsWith('utf-'))
  const tag = (language ?? '').toLowerCase()
  const own = tag.startsWith('zh') && /hant|tw|hk|mo/.test(tag) ? ['big5', 'gb18030'] : BY_LANGUAGE[tag.split('-')[0] ?? '']
  if (own !== undefined) return found.find(({ label }) => label !== null && own.includes(label))?.label ?? own[0] ?? null
  const [best] = found
  return language === null && best !== undefined && best.confidence >= SURE ? best.label : null
}

function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}
