/** An answer that is sent as it is made. Where `pieces` reject, the connection ends without the body's end, so that nobody takes it for whole. */
export function streamed(pieces: AsyncIterable<Uint8Array>, { mediaType, fileName }: { readonly mediaType: string; readonly fileName: string }): Response {
  return new Response(ReadableStream.from<Uint8Array>(pieces), {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${fileName}"`, 'Cache-Control': 'no-store' },
  })
}

/** The same, once the first is there: what rejects before it, rejects here. */
export async function primed<T>(all: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const iterator = all[Symbol.asyncIterator]()
  let first: IteratorResult<T> | null = await iterator.next()
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        if (first === null) return iterator.next()
        const one = first
        first = null
        return one
      },
      return: async () => await iterator.return?.() ?? { done: true, value: undefined },
    }),
  }
}
