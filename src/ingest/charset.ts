/** Bytes in which a declaration is looked for: browsers find one wherever it stands, and scripts push it far down. */
const HEAD = 524_288
/** The begin of a comment, of what a script or style holds, or a tag that matters. */
const PIECE = /<!--|<(script|style|title|textarea)\b|<meta\b([^<>]{0,1000})>|<html\b([^<>]{0,2000})>/gi

/** The encoding that a page of HTML declares in a `meta` element, wherever it stands outside of comments and scripts, or in an XML declaration; `null` where it doesn't. */
export function declaredCharset(bytes: Uint8Array): string | null {
  return declarationsOf(bytes).charset
}

/** What the bytes of a page say of themselves before they can be decoded. */
export interface Declarations {
  readonly charset: string | null
  /** `html lang`. */
  readonly language: string | null
}

/** Looks through the first 512 KiB. */
export function declarationsOf(bytes: Uint8Array): Declarations {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1')
  const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head.slice(0, 1000))?.[1] ?? /<\?xml\s[^<>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(/^\s*<(?:!doctype|html)/i.test(head) ? '' : head.slice(0, 8192))?.[1]
  const lower = head.toLowerCase()
  let language: string | null = null
  let charset: string | null = null
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(head); match !== null && charset === null; match = PIECE.exec(head)) {
    const [, raw, meta, html] = match
    if (match[0] === '<!--') {
      const end = head.indexOf('-->', PIECE.lastIndex)
      if (end < 0) break
      PIECE.lastIndex = end + 3
    }
    if (raw !== undefined) {
      const close = lower.indexOf(`</${raw.toLowerCase()}`, PIECE.lastIndex)
      if (close < 0) break
      PIECE.lastIndex = close
    }
    if (html !== undefined) language ??= /(?:^|\s)(?:xml:)?lang\s*=\s*["']?([a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,3})/i.exec(html)?.[1] ?? null
    if (meta !== undefined) charset = /charset\s*=\s*(?:["']\s*)?([\w:.-]{1,40})/i.exec(meta)?.[1] ?? null
  }
  return { charset: charset ?? xml ?? null, language }
}

/** The text of a page without its markup, as bytes: what tells its encoding. */
export function textBytes(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1')
  const text = head.replace(/<(script|style)\b[^]*?(?:<\/\1|$)|<[^<>]{0,2000}>/gi, ' ').replace(/[ \t\r\n]+/g, ' ')
  return Buffer.from(text, 'latin1')
}
