import { describe, expect, it } from 'vitest'
import { decode } from './decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('decode', () => {
  it('reads UTF-8, whatever the page declares', () => {
    expect(decode(new TextEncoder().encode('Žofie « dit »'), 'iso-8859-1')).toMatchObject({ text: 'Žofie « dit »', encoding: 'utf-8' })
  })

  it('keeps the mark of UTF-8 in the text and drops that of UTF-16', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('\uFEFFa')
    expect(decode(bytes(0xff, 0xfe, 0x61, 0)).text).toBe('a')
    expect(decode(bytes(0xfe, 0xff, 0, 0x61)).text).toBe('a')
  })

  it('goes by the declared encoding where the bytes are not UTF-8', () => {
    expect(decode(bytes(0xcf, 0xf0, 0xe8), 'windows-1251')).toMatchObject({ text: 'При', guessed: false, undecodable: 0 })
  })

  it('guesses windows-1252 where nothing is declared, and says so', () => {
    expect(decode(latin1('Fran\xe7ois \x93oui\x94'))).toMatchObject({ text: 'François “oui”', encoding: 'windows-1252', guessed: true })
  })

  it('counts the damage in a text that is UTF-8 but for a byte', () => {
    const damaged = Uint8Array.from([...new TextEncoder().encode('é à è ü '), 0xff, 0x61])
    expect(decode(damaged)).toEqual({ text: 'é à è ü \uFFFDa', encoding: 'utf-8', guessed: false, undecodable: 1 })
  })

  it('counts no U+FFFD that the page itself holds', () => {
    expect(decode(new TextEncoder().encode('a\uFFFD')).undecodable).toBe(0)
  })

  it('passes over an unknown label', () => {
    expect(decode(latin1('caf\xe9'), 'x-unheard-of').text).toBe('café')
  })
})
