/** Words of phrases that tell whose view or account a sentence is: `in the view of the pilots`, `by his own account`. Written by hand, from English grammars' lists of viewpoint adjuncts. */

/** Nouns behind `in`: `in Hill's view`, `in the words of one fisherman`. */
export const VIEWS_IN: ReadonlySet<string> = new Set(['view', 'opinion', 'eye', 'eyes', 'estimation', 'judgement', 'judgment', 'assessment', 'reckoning', 'telling', 'account', 'words', 'mind', 'minds', 'version', 'analysis', 'reading', 'experience'])

/** Nouns behind `by`: `by her own admission`. */
export const VIEWS_BY: ReadonlySet<string> = new Set(['account', 'admission', 'reckoning', 'estimate', 'count', 'telling', 'estimation', 'calculation', 'calculations', 'estimates'])

/** Holders of a view that nobody speaks for: `in the eyes of the law`. */
export const NO_HOLDERS: ReadonlySet<string> = new Set(['law', 'god', 'world', 'beholder', 'public', 'history', 'many', 'reader', 'readers', 'author', 'my', 'our', 'your', 'i', 'we', 'you', 'its'])
