// JSON.stringify leaves DEL and the C1 controls as they are, and U+009B starts a command on some terminals.
const UNSAFE_ON_A_TERMINAL = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** JSON whose text can't drive the terminal it is printed on. It parses to the same value as any other JSON of it. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE_ON_A_TERMINAL,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
