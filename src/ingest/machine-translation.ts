import type { TranslationSign } from '../model/article.js'

/** Hosts of services that show other sites' pages through a machine. */
const PROXIES = /(?:^|\.)(?:translate\.goog|translate\.google(?:usercontent)?\.[a-z.]{2,6}|translatoruser-int\.com|microsofttranslator\.com|translated\.turbopages\.org|translate\.yandex\.[a-z.]{2,6}|papago\.naver\.net|fanyi\.baidu\.com)$/i
/** BCP 47's extension T (RFC 6497): `en-t-de` is English transformed from German; and the older private `x-mtfrom`. */
const TRANSFORMED = /(?:^|-)(?:t-[a-z]{2,3}(?:-|$)|t-[a-z]\d-|x-mtfrom-)/i
const NAMES = ['translated-by', 'translator', 'translation-source', 'machine-translated', 'machine-translation', 'google-translate-customization', 'gtranslate', 'translation']
const MACHINES = /\b(?:machine|automatic(?:ally)?|google|deepl|microsoft|bing|yandex|chatgpt|gpt|ai|true|yes|1)\b/i

/**
 * What tells outside of the text that a machine translated the page: the address of a translating proxy, the page's language tag, or a
 * `meta` element; `null` where nothing does.
 */
export function translationSign(url: string | null, claimedLanguage: string | null, metas: ReadonlyMap<string, string>): TranslationSign | null {
  if (url !== null && URL.canParse(url) && PROXIES.test(new URL(url).hostname)) return { from: 'address', written: new URL(url).hostname }
  if (claimedLanguage !== null && TRANSFORMED.test(claimedLanguage)) return { from: 'language tag', written: claimedLanguage }
  const name = NAMES.find((key) => MACHINES.test(metas.get(key) ?? ''))
  return name === undefined ? null : { from: `meta ${name}`, written: (metas.get(name) ?? '').slice(0, 100) }
}
