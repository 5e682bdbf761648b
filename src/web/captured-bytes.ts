import type { Capture } from '../model/capture.js'
import type { NewestReading } from '../record/ledger.js'

/**
 * A capture's bytes as a download. They are never shown by the desk: whatever the page holds would run with the desk's own
 * rights. `more`: further headers. HTML goes out as a stream of bytes, so that no browser opens it in place.
 */
export function capturedBytes({ bytes, sha256 }: Capture, { article: { mediaType }, sighting: { name } }: Pick<NewestReading, 'article' | 'sighting'>, more: Readonly<Record<string, string>> = {}): Response {
  const plain = mediaType === 'text/plain'
  const fallback = `capture-${sha256.slice(0, 12)}.${plain ? 'txt' : mediaType === 'text/html' ? 'html' : 'bin'}`
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...more,
      'Content-Type': plain ? 'text/plain; charset=utf-8' : 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${fallback}"; filename*=UTF-8''${fileName(name, fallback)}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  })
}

/** The capture's own name as RFC 5987 has it, without folders and control characters; the fallback where nothing is left. */
function fileName(name: string, fallback: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const kept = last.replace(/\p{C}/gu, '').slice(0, 120).toWellFormed().trim()
  return encodeURIComponent(kept === '' ? fallback : kept).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
}
