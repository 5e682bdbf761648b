import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bandsOf, likeness, sketchOf } from './minhash.js'

const word = (n: number) => `w${(n * 7919) % 10_007}`
const text = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => word(from + i)).join(' ')
const shared = (one: string, other: string) => {
  const [a, b] = [sketchOf(one)!, sketchOf(other)!]
  const bands = new Set(bandsOf(a))
  return { likeness: likeness(a, b), bands: bandsOf(b).filter((band) => bands.has(band)).length }
}

it('estimates the share of runs in common', () => {
  // 800 words of which 80 are new: (720 − 4) runs in common of (796 + 796 − 716).
  expect(shared(text(0, 800), text(80, 880)).likeness).toBeCloseTo(716 / 876, 1)
  expect(shared(text(0, 800), text(0, 800)).likeness).toBe(1)
  expect(shared(text(0, 800), text(4000, 4800))).toEqual({ likeness: 0, bands: 0 })
})

it('similar texts share bands', () => {
  for (let from = 0; from < 5000; from += 500) expect(shared(text(from, from + 600), text(from + 80, from + 680)).bands).toBeGreaterThan(0)
})

it('passes over case, signs and spacing; knows scripts without spaces', () => {
  expect(sketchOf(text(0, 60).toUpperCase().replaceAll(' ', ',\n'))).toEqual(sketchOf(text(0, 60)))
  const chinese = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 37) % 3000))).join('')
  expect(sketchOf(chinese)).not.toBeNull()
  expect(likeness(sketchOf(chinese)!, sketchOf(`${chinese}。完`)!)).toBeGreaterThan(0.9)
})

it('says nothing of short texts, and takes any', () => {
  expect(sketchOf(text(0, 43))).toBeNull()
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (any) => {
    const sketch = sketchOf(any)
    expect(sketch === null || sketch.length === 128).toBe(true)
  }))
})
