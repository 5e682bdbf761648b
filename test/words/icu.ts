import type { IntlMessageFormat } from 'intl-messageformat'

/** A part of a message that was parsed. Its `type` is a number of an enum that the package doesn't export. */
export type Node = ReturnType<IntlMessageFormat['getAst']>[number]

const WORDS: number = 0

/** Words as they are. */
export const isWords = (node: Node): boolean => Number(node.type) === WORDS
/** `<a>…</a>`. */
export const isTag = (node: Node): node is Extract<Node, { children: unknown }> => 'children' in node
/** `{n, plural, …}` and `{is, select, …}`. */
export const isChoice = (node: Node): node is Extract<Node, { options: unknown }> => 'options' in node

/** What a message needs to be said: names of its values and of its tags. */
export function takenBy(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (isWords(node) || !('value' in node)) return []
    return [node.value, ...(isTag(node) ? takenBy(node.children) : []), ...(isChoice(node) ? Object.values(node.options).flatMap(({ value }) => takenBy(value)) : [])]
  })
}
