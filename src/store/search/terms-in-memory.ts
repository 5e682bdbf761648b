/** A part of a `tsquery`, as searches make them: lexemes, beginnings of lexemes, lexemes in a row. */
export type TermQuery =
  | { readonly is: 'lexeme' | 'beginning'; readonly text: string }
  | { readonly is: 'row'; readonly lexemes: readonly string[] }
  | { readonly is: 'not'; readonly of: TermQuery }
  | { readonly is: 'and' | 'or'; readonly parts: readonly TermQuery[] }

const TOKEN = /\s*(?:'((?:[^'\\]|''|\\\\)*)'(:\*)?|(<->|[()!&|]))/y

/** Reads a part of a `tsquery`; `null` for what searches don't make. */
export function readTerm(term: string): TermQuery | null {
  const tokens = tokensOf(term)
  if (tokens === null) return null
  let at = 0
  const sign = (wanted: string) => {
    const token = tokens[at]
    if (token === undefined || typeof token !== 'string' || token !== wanted) return false
    at += 1
    return true
  }
  const single = (): TermQuery | null => {
    if (sign('!')) {
      const of = single()
      return of === null ? null : { is: 'not', of }
    }
    if (sign('(')) {
      const inside = either()
      return inside !== null && sign(')') ? inside : null
    }
    const token = tokens[at]
    if (token === undefined || typeof token === 'string') return null
    at += 1
    return token
  }
  const several = (next: () => TermQuery | null, between: string, made: (parts: readonly TermQuery[]) => TermQuery | null): TermQuery | null => {
    const parts: TermQuery[] = []
    do {
      const part = next()
      if (part === null) return null
      parts.push(part)
    } while (sign(between))
    return parts.length === 1 ? parts[0]! : made(parts)
  }
  const inRow = () => several(single, '<->', (parts) => {
    const lexemes = parts.flatMap((part) => (part.is === 'lexeme' ? [part.text] : []))
    return lexemes.length === parts.length ? { is: 'row', lexemes } : null
  })
  const both = () => several(inRow, '&', (parts) => ({ is: 'and', parts }))
  const either = (): TermQuery | null => several(both, '|', (parts) => ({ is: 'or', parts }))
  const read = either()
  return at === tokens.length ? read : null
}

function tokensOf(term: string): (string | Extract<TermQuery, { readonly text: string }>)[] | null {
  const tokens: (string | Extract<TermQuery, { readonly text: string }>)[] = []
  const end = term.trimEnd().length
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < end;) {
    const found = TOKEN.exec(term)
    if (found === null) return null
    const [, lexeme, beginning, sign] = found
    tokens.push(lexeme === undefined ? sign! : { is: beginning === undefined ? 'lexeme' : 'beginning', text: plain(lexeme) })
  }
  return tokens
}

function plain(inQuotes: string): string {
  return inQuotes.replaceAll("''", "'").replaceAll('\\\\', '\\')
}

const LEXEME = /(?:^| )'((?:[^'\\]|''|\\\\)*)'(?::[0-9A-D,]+)?/gy

/** Some listed statements' terms, in memory, to be asked what a `tsquery` asks. */
export class TermsInMemory {
  readonly #vectors: string[] = []
  /** The numbers of the vectors that each lexeme is in, from 0. */
  readonly #in = new Map<string, number[]>()
  #sorted: readonly string[] | undefined

  /** `vectors`: as Postgres writes a `tsvector`. */
  add(vectors: readonly string[]): void {
    this.#sorted = undefined
    for (const vector of vectors) {
      const i = this.#vectors.push(vector) - 1
      for (const [, lexeme] of vector.matchAll(LEXEME)) {
        const text = lexeme!.includes("'") || lexeme!.includes('\\') ? plain(lexeme!) : lexeme!
        const there = this.#in.get(text)
        if (there === undefined) this.#in.set(text, [i])
        else there.push(i)
      }
    }
  }

  /** For each vector, 1 where it has what is asked for. */
  holding(query: TermQuery): Uint8Array {
    const found = new Uint8Array(this.#vectors.length)
    switch (query.is) {
      case 'lexeme':
        for (const i of this.#in.get(query.text) ?? []) found[i] = 1
        return found
      case 'beginning':
        for (const lexeme of this.#beginningWith(query.text)) for (const i of this.#in.get(lexeme)!) found[i] = 1
        return found
      case 'row': {
        const all = this.holding({ is: 'and', parts: query.lexemes.map((text) => ({ is: 'lexeme', text })) })
        return all.map((holds, i) => (holds === 1 && inARow(query.lexemes.map((lexeme) => placesIn(this.#vectors[i]!, lexeme))) ? 1 : 0))
      }
      case 'not':
        return this.holding(query.of).map((holds) => 1 - holds)
      case 'and':
        return query.parts.map((part) => this.holding(part)).reduce(inBoth)
      case 'or':
        for (const part of query.parts) {
          const holding = this.holding(part)
          for (let i = 0; i < found.length; i++) found[i] = found[i]! | holding[i]!
        }
        return found
    }
  }

  #beginningWith(text: string): readonly string[] {
    const sorted = this.#sorted ??= [...this.#in.keys()].sort()
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < text) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < sorted.length && sorted[end]!.startsWith(text)) end += 1
    return sorted.slice(low, end)
  }
}

/** 1 where both have 1. */
export function inBoth(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length)
  for (let i = 0; i < both.length; i++) both[i] = one[i]! & other[i]!
  return both
}

export function sum(of: Uint8Array): number {
  let total = 0
  for (const one of of) total += one
  return total
}

/** Where a lexeme stands, as its vector says. */
function placesIn(vector: string, lexeme: string): ReadonlySet<number> {
  const written = `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}':`
  const at = vector.startsWith(written) ? 0 : vector.indexOf(` ${written}`) + 1
  if (at === 0 && !vector.startsWith(written)) return new Set()
  const begin = at + written.length
  const end = vector.indexOf(' ', begin)
  return new Set(vector.slice(begin, end < 0 ? undefined : end).split(',').map((place) => Number.parseInt(place, 10)))
}

function inARow([first, ...others]: readonly ReadonlySet<number>[]): boolean {
  return first !== undefined && [...first].some((place) => others.every((places, i) => places.has(place + i + 1)))
}
