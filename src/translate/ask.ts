import { TranslationError } from './engine.js'

/** A request to an engine. */
export interface Asked {
  /** The engine, as messages name it. */
  readonly engine: string
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  /** What is posted; nothing, where it is only asked. */
  readonly body?: unknown
  /** For all of it, in milliseconds. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
}

/** Bytes of an answer at most, once decompressed: what a portion comes to is a fiftieth of it. */
const MOST_BYTES = 2 * 1024 * 1024

/**
 * Sends JSON to the engine that the user configured, and to no other: redirects are told and not followed. It may be on this machine, since the user named it.
 * Resolves to the JSON of its answer; rejects with a `TranslationError`.
 */
export async function ask({ engine, url, headers = {}, body, deadline, signal }: Asked): Promise<unknown> {
  const late = AbortSignal.timeout(deadline)
  try {
    // A connection that is kept may be closed at the other end just as it is used again, and what was posted must not be repeated: each has its own.
    const response = await fetch(url, {
      redirect: 'manual', signal: signal === undefined ? late : AbortSignal.any([late, signal]), headers: { connection: 'close', accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
    if (!response.ok) {
      await response.body?.cancel().catch(() => undefined)
      throw refusal(engine, response.status)
    }
    const type = response.headers.get('content-type') ?? ''
    if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
      await response.body?.cancel().catch(() => undefined)
      throw new TranslationError('broken', engine, `answered with ${type === '' ? 'no media type' : type.slice(0, 60).replace(/[^\x20-\x7e]/g, '?')} in place of JSON: is its address right?`)
    }
    return parsed(engine, await bytesOf(engine, response))
  } catch (error) {
    if (error instanceof TranslationError) throw error
    if (late.aborted) throw new TranslationError('too-slow', engine, `did not answer within ${deadline / 1000} seconds`)
    if (signal?.aborted === true) throw new TranslationError('too-slow', engine, 'was not waited for any longer')
    throw new TranslationError('unreachable', engine, `can’t be reached at ${url.host} (${codeOf(error)})`)
  }
}

function refusal(engine: string, status: number): TranslationError {
  if (status >= 300 && status < 400) return new TranslationError('refused', engine, `leads elsewhere (status ${status}), where nothing is sent: give the address that it leads to`)
  if (status === 429 || status === 503 || status === 456) return new TranslationError('busy', engine, `takes no more now (status ${status}): try again later`)
  if (status === 401 || status === 403) return new TranslationError('refused', engine, `does not take the key (status ${status})`)
  return new TranslationError('refused', engine, `refused (status ${status})`)
}

/** The answer's bytes, counted as they come. */
async function bytesOf(engine: string, response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array> | Uint8Array[]) {
    size += part.length
    // Leaving the loop ends the connection.
    if (size > MOST_BYTES) throw new TranslationError('too-large', engine, `answered with more than ${MOST_BYTES / 1024 / 1024} MiB`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function parsed(engine: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    throw new TranslationError('broken', engine, 'answered with something that is no JSON')
  }
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  for (const one of [cause, error]) if (one instanceof Error && 'code' in one && typeof one.code === 'string') return one.code
  return error instanceof Error ? error.message.split('\n')[0]!.slice(0, 100) : 'unknown'
}
