import type { Header } from '../model/capture.js'

/** The value of a response's `Content-Type` header, the last one where there are several; empty where there is none. */
export function contentType(headers: readonly Header[]): string {
  return headers.findLast(([name]) => name.toLowerCase() === 'content-type')?.[1].trim() ?? ''
}

/** Whether a response says that it is HTML. That it is plain text says little: servers send that for what they don't know. */
export function saysHtml(headers: readonly Header[]): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)(?:[\s;,]|$)/i.test(contentType(headers))
}

/**
 * The encoding that the `Content-Type` header of a response gives; `null` where it gives none, or one that
 * nobody knows.
 */
export function headerCharset(headers: readonly Header[]): string | null {
  const label = /[;,\s]charset\s{0,20}=\s{0,20}(?:["']\s{0,20})?([\w:.-]{1,40})/i.exec(contentType(headers))?.[1]
  return label !== undefined && isKnown(label) ? label : null
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
