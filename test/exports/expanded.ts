import jsonld from 'jsonld'

/** JSON-LD as a reader of it has it. Rejects where it holds what no context defines. */
export async function expanded(document: object): Promise<readonly unknown[]> {
  // `safe` is of a later version than the types.
  return jsonld.expand(document, { safe: true } as object)
}
