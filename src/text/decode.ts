/** Text made from bytes. `undecodable` counts the characters that stand as U+FFFD because their bytes mean nothing. */
export interface Decoded {
  readonly text: string
  /** The label of the encoding, as the Encoding Standard writes it: `utf-8`, `windows-1252`. */
  readonly encoding: string
  /** The bytes are not UTF-8, and nothing says what they are. */
  readonly guessed: boolean
  readonly undecodable: number
}

const REPLACEMENT = '\uFFFD'
/** Encodings whose bytes are all below 0x80, so that they pass for UTF-8. */
const SEVEN_BIT = new Set(['iso-2022-jp'])

/**
 * Decodes bytes: by their byte order mark, else as UTF-8 where they are valid UTF-8, else as `declared` says, else as
 * UTF-8 with damage or as windows-1252, whichever loses less; `detect` may know better than windows-1252. Every page that is valid UTF-8 with bytes above 0x7F is
 * UTF-8, whatever it declares: other encodings hardly ever make such sequences.
 *
 * The mark of UTF-8 says nothing about byte order and stays in the text, so that spans count as they do in the file;
 * that of UTF-16 is dropped. Never throws.
 */
export function decode(bytes: Uint8Array, declared: string | null = null, detect: () => string | null = () => null): Decoded {
  const utf16 = utf16Mark(bytes)
  if (utf16) return lossy(bytes, utf16, false)
  const label = declared === null ? null : knownLabel(declared)
  if (label && SEVEN_BIT.has(label)) return lossy(bytes, label, false)
  const valid = strictUtf8(bytes)
  if (valid !== null) return { text: valid, encoding: 'utf-8', guessed: false, undecodable: 0 }
  if (label && !label.startsWith('utf-')) return lossy(bytes, label, false)
  const utf8 = lossy(bytes, 'utf-8', false)
  return mostlyUtf8(utf8) ? utf8 : lossy(bytes, detect() ?? 'windows-1252', true)
}

/** Where U+FFFD stands, in UTF-16 code units: the begin of each run. */
export function replacementsIn(text: string): number[] {
  return [...text.matchAll(/\uFFFD+/g)].map((match) => match.index)
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

function lossy(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const decoded = new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(bytes)
  const text = encoding === 'windows-1252' ? withWindowsMarks(decoded) : decoded
  return { text, encoding, guessed, undecodable: text.split(REPLACEMENT).length - 1 }
}

/** What windows-1252 has at 0x80 to 0x9F, quotation marks among them; a space where it has nothing. */
const WINDOWS_MARKS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Several releases of Node decode windows-1252 as if it were ISO 8859-1 (nodejs/node issue 56542). */
export function withWindowsMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => {
    const mark = WINDOWS_MARKS[control.charCodeAt(0) - 0x80]
    return mark === undefined || mark === ' ' ? control : mark
  })
}

/**
 * A damaged UTF-8 text still has most of its accented letters whole; a text in an old 8-bit encoding has hardly any.
 */
function mostlyUtf8({ text, undecodable }: Decoded): boolean {
  let above = 0
  for (const character of text) if (character > '\x7f' && character !== REPLACEMENT) above++
  return above > undecodable * 2
}
