import { describe, expect, it } from 'vitest'
import { readTerm, TermsInMemory } from './terms-in-memory.js'

const inMemory = new TermsInMemory()
inMemory.add(["'#act:deny' 'ferri':2,9 'ferry':1A 'the':4B,7B", "'don''t':3 'ferry':2A,3A 'the':5", "'c:\\\\d':1 'x''ferry':4 'the':1 'ferry''s':2"])
inMemory.add([''])
const holding = (term: string) => [...inMemory.holding(readTerm(term)!)]

describe('terms in memory hold', () => {
  it('lexemes, with quotes and backslashes in them', () => {
    expect(holding("'ferry'")).toEqual([1, 1, 0, 0])
    expect(holding("'don''t'")).toEqual([0, 1, 0, 0])
    expect(holding("'c:\\\\d'")).toEqual([0, 0, 1, 0])
    expect(holding("'nobody'")).toEqual([0, 0, 0, 0])
  })

  it('one of several, all of several, none, in the order of a tsquery', () => {
    expect(holding("('ferri' | 'don''t')")).toEqual([1, 1, 0, 0])
    expect(holding("'ferry' & 'ferri' | 'x''ferry'")).toEqual([1, 0, 1, 0])
    expect(holding("!'ferry'")).toEqual([0, 0, 1, 1])
    expect(holding("!('ferri' | 'x''ferry') & 'the'")).toEqual([0, 1, 0, 0])
  })

  it('beginnings', () => {
    expect(holding("'fer':*")).toEqual([1, 1, 1, 0])
    expect(holding("('x':* | '#act':*)")).toEqual([1, 0, 1, 0])
  })

  it('words in a row, by their places', () => {
    expect(holding("('ferry' <-> 'ferri')")).toEqual([1, 0, 0, 0])
    expect(holding("('ferry' <-> 'the')")).toEqual([0, 0, 0, 0])
    expect(holding("('ferry' <-> 'don''t')")).toEqual([0, 1, 0, 0])
    expect(holding("('the' <-> 'ferry''s')")).toEqual([0, 0, 1, 0])
    // Marks have no place.
    expect(holding("('#act:deny' <-> 'ferry')")).toEqual([0, 0, 0, 0])
  })
})

it('what searches do not ask is not read', () => {
  for (const term of ["'a' <2> 'b'", "('a'", "'a' 'b'", "'a':A", "(('a' | 'b') <-> 'c')", '', 'a', "'a' &"]) expect(readTerm(term), term).toBeNull()
})
