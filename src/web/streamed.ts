/** An answer that is sent as it is made. Where `pieces` reject, the connection ends without the body's end, so that nobody takes it for whole. */
export function streamed(pieces: AsyncIterable<Uint8Array>, { mediaType, fileName }: { readonly mediaType: string; readonly fileName: string }): Response {
  return new Response(ReadableStream.from<Uint8Array>(brokenLate(pieces)), {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${fileName}"`, 'Cache-Control': 'no-store' },
  })
}

/** A server drops what it has not sent yet when an answer breaks: the last piece, which says that it is broken, is given the time to go out. Milliseconds. */
const LAST_WORD = 200

async function* brokenLate(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces
  } catch (error) {
    await new Promise((resolve) => { setTimeout(resolve, LAST_WORD) })
    throw error
  }
}

/** A list that is given one after the other, once its first entry is there: what rejects before it, rejects here. */
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
