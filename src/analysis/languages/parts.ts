import type { Block } from '../../model/article.js'
import { languageByWords, languageNamed } from '../lang/languages.js'
import type { LanguageBlock } from './page.js'

/** An article's blocks by what reads them. Blocks keep their places among all. */
export interface LanguageParts {
  /** Read by the English passes: an English article, and one whose language nothing tells. */
  readonly english: readonly Block[]
  /** Read by rules of their own language. */
  readonly ruled: readonly LanguageBlock[]
  /** Of languages that nothing but the model knows. */
  readonly unknown: readonly { readonly block: Block, readonly index: number, readonly language: string }[]
}

/** Shares an article's blocks out by their language: the block's own where it has one, else the article's, else what its common words tell. */
export function languageParts(text: string, blocks: readonly Block[], language: string | null): LanguageParts {
  const whole = language === null || (primary(language) !== 'en' && languageNamed(language) === null) ? languageByWords(text) : languageNamed(language)
  const mixed = blocks.some((block) => block.language !== undefined && languageNamed(block.language) !== null)
  const parts = { english: [] as Block[], ruled: [] as LanguageBlock[], unknown: [] as { block: Block, index: number, language: string }[] }
  blocks.forEach((block, index) => {
    const own = block.language
    // The detector takes short Spanish for Galician, Ukrainian for Russian: the common words of a block decide where it has any.
    const byWords = own === undefined ? null : languageByWords(text.slice(block.begin, block.end))
    const named = own === undefined ? (mixed && language !== null && primary(language) !== 'en' ? languageByWords(text.slice(block.begin, block.end)) : null) ?? whole : (byWords ?? (primary(own) === 'en' ? null : languageNamed(own) ?? whole))
    if (named !== null) parts.ruled.push({ block, index, language: named })
    else if (own !== undefined && primary(own) === 'en') parts.english.push(block)
    else if (language === null || primary(language) === 'en') parts.english.push(block)
    else parts.unknown.push({ block, index, language })
  })
  return parts
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''
