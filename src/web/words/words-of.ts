/** A file's messages in another language: all of English's, and no others. */
export type WordsOf<M> = Readonly<Record<keyof M, string>>
