/** A part of a text: itself again, or made for its place where it isn't always the same. */
export type Unit = string | ((i: number) => string)

export function filled(unit: Unit, length: number): string {
  const parts: string[] = []
  for (let [i, made] = [0, 0]; made < length; i++) {
    const part = typeof unit === 'string' ? unit : unit(i)
    parts.push(part)
    made += part.length
  }
  return parts.join('')
}

/** Texts that are longer than a call takes arguments. */
export const MORE_THAN_ARGUMENTS: readonly (readonly [name: string, text: string])[] = [
  ['one word', 'x'.repeat(1_000_000)],
  ['a quote of 80,000 words', `Mina Tarrow said: “${filled('we waited for the ferry ', 400_000)}”`],
  ['150,000 paragraphs', filled('a\n\n', 450_000)],
  ['50,000 quote marks without another', filled('“ ', 100_000)],
  ['one run of space', `She said “we${' '.repeat(300_000)}told them it was late”, and left.`],
]

/** Texts whose parts hang on one another, `count` of them: 15,000 are deeper than calls go. And one of so many statements, of which each takes long. */
export const deeperThanCalls = (count: number, { statements = count }: { readonly statements?: number } = {}): readonly (readonly [name: string, text: string])[] => [
  ['a quote of many paragraphs', `Mina Tarrow said:\n\n${filled('“So.\n\n', 6 * count)}`],
  ['sentences of which each hangs on the one before', `${filled('He ran it. ', 11 * count)}She said it was late.`],
  ['an answer of many paragraphs', `Q: Why?\n\nA: So.\n\nQ: Why?\n\nA: So.\n\n${filled('It was late.\n\n', 14 * count)}`],
  ['statements', filled('Venn said it was so. ', 21 * statements)],
]

/** All that is said in them lies within them. */
export function spansWithin({ statements }: { readonly statements: readonly { readonly content: readonly { readonly begin: number; readonly end: number }[] }[] }, { length }: string): boolean {
  return statements.every(({ content }) => content.every(({ begin, end }) => begin < end && end <= length))
}
