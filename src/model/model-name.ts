/** The models beside the default one: a small one, about twice as fast and more often wrong, and a large one, a second or two for an article and less often wrong. */
export type ModelName = 'fast' | 'careful'
