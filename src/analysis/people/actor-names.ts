/** Letters that Unicode does not take apart into a letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', ə: 'e', ħ: 'h',
}

/**
 * Small letters without marks and apostrophes, hyphens as spaces, white space single: `Ivica Dačić` → `ivica dacic`.
 */
export function foldName(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[łøđðþßıæœəħ]/gu,
    (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[’'‘ʻʼ`ʿʾ"“”.]/gu, '').replace(/[-‐‑–,]/gu, ' ').replace(/\s+/gu, ' ').trim()
}

/**
 * In the order in which they apply. Ways in which one Cyrillic or Arabic spelling comes out in Latin letters:
 * Zelensky, Zelenskyy, Zelenskiy; Sergei, Sergey; Tokayev, Tokaev; Mikhail, Mihail; Moustafa, Mustafa.
 */
const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/\b(?:al|el) /gu, ''],
  [/(?<=[a-z])(?:yy|iy|ii|yi|ij|yj)\b/gu, 'i'],
  [/y/gu, 'i'],
  [/ei/gu, 'i'],
  [/i+e/gu, 'e'],
  [/ou|oo/gu, 'u'],
  [/dzh|zh/gu, 'j'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/q/gu, 'k'],
  [/x/gu, 'ks'],
  [/(.)\1+/gu, '$1'],
  [/[ ]/gu, ''],
]

/** A key that spellings of one name share. Different names may share it too: only good where one person has it. */
export function transliterationKey(name: string): string {
  return TRANSLITERATION.reduce((key, [from, to]) => key.replace(from, to), foldName(name))
}

/** The parts of a name as keys, in order: `Recep Tayyip Erdoğan` → three. */
export function nameParts(name: string): string[] {
  return foldName(name).replace(/\b(?:al|el) /gu, '').split(' ').map(transliterationKey).filter((part) => part !== '')
}

/** The last of a name's parts as a key. */
export function lastPart(name: string): string {
  return transliterationKey(/[^\s\-‐‑–]+$/u.exec(name.trim())?.[0] ?? '')
}
