/**
 * Words by which the head of coreference tells mentions, in English: it was trained with these, so a change asks for training it anew (training/coref-prepare.ts).
 * Grammar's closed classes, written by hand.
 */

/** Pronouns, those of one person and gender in a row. */
export const PRONOUN_FAMILIES: readonly (readonly string[])[] = [
  ['he', 'him', 'his', 'himself'], ['she', 'her', 'hers', 'herself'], ['they', 'them', 'their', 'theirs', 'themselves'], ['it', 'its', 'itself'],
  ['i', 'me', 'my', 'mine', 'myself'], ['we', 'us', 'our', 'ours', 'ourselves'], ['you', 'your', 'yours', 'yourself', 'yourselves'],
]

/** Single words that mean somebody or something told of elsewhere. */
export const MENTION_PRONOUNS: ReadonlySet<string> = new Set([...PRONOUN_FAMILIES.flat().filter((word) => word !== 'yourselves'), 'who', 'whom', 'whose'])

/** Small words and signs that stand within a name. */
export const WITHIN_NAMES: ReadonlySet<string> = new Set(['of', 'de', 'da', 'di', 'del', 'van', 'von', 'der', 'bin', 'al', 'el', 'la', 'le', '-', "'", '&', '.'])

/** Words that begin a phrase about one thing. */
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'these', 'those'])

/** Words that tell nothing of what is meant. */
export const TELLING_NOTHING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'of', 'and', 'for', 'in', 'at', 'to', 'mr', 'mrs', 'ms', 'dr', 'sir', 's'])
