// C0 and C1 controls and DEL; the marks that turn the direction of writing; invisible characters; halves of pairs.
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A page's words so that they can't drive a terminal: white space becomes a space each, other control characters become
 * pictures (ESC is `␛`) or names (`<U+202E>`). For people to read, not to count in: lengths change.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.charCodeAt(0)
    if ((code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029 || code === 0x85) return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '␡'
    // Common in pages' source and harmless: no picture for what nobody would miss.
    if (code === 0x200b || code === 0x2060 || code === 0xfeff) return ''
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** The same of what somebody typed, whose line breaks stay. */
export function visibleLines(text: string): string {
  return text.split(/\r\n?|\n/).map(visible).join('\n')
}
