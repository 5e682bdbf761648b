const MEBIBYTE = 1024 * 1024

/** A page or a feed larger than this, unpacked, is none; in bytes. An archive of pages may be of any length. */
export const LARGEST_PAGE = 64 * MEBIBYTE

/** Archives in archives, and gzip in gzip, deeper than this are not opened. */
export const DEEPEST = 4

/** What unpacks to more than this many bytes is looked at for whether it is a bomb. */
const HARMLESS = 4 * MEBIBYTE
/** Text shrinks to a tenth, pages of one pattern to a fiftieth; deflate can make 1,032 bytes of one. */
const LARGEST_RATIO = 200

/** Whether `unpacked` bytes from `packed` ones are more than any page or archive of pages gives. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > HARMLESS && unpacked > packed * LARGEST_RATIO
}

/** `67108864` → `64 MiB`. */
export function mebibytes(bytes: number): string {
  return `${Math.round(bytes / MEBIBYTE)} MiB`
}

/** What can't be unpacked, or unpacks to too much. Its message says what is wrong, without a place. */
export class Damage extends Error {
  override readonly name = 'Damage'
}
