/** How bytes stand in JSON. No record of ours has a field of that name. */
const BYTES = '$bytes'

/** A value of our records as JSON, bytes and all. Half a surrogate pair is kept, as an escape. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, function (this: unknown, key: string, made: unknown) {
    // As it was before a Buffer made a list of itself.
    const given = (this as Record<string, unknown>)[key]
    return given instanceof Uint8Array ? { [BYTES]: Buffer.from(given.buffer, given.byteOffset, given.byteLength).toString('base64') } : made
  })
}

/** The value again. Throws a `SyntaxError` for what is no JSON. */
export function fromWire(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(BYTES in value) || typeof value[BYTES] !== 'string') return value
    return Uint8Array.from(Buffer.from(value[BYTES], 'base64'))
  })
}
