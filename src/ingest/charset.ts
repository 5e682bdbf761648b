const HEAD = 4096

/** The encoding that a page of HTML declares in a `meta` element or an XML declaration near its begin, or `null`. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const meta = /<meta[^>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w:.-]{1,40})/i.exec(head)
  const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head)
  return meta?.[1] ?? xml?.[1] ?? null
}
