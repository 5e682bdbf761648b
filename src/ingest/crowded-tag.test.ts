import { describe, expect, it } from 'vitest'
import { hasCrowdedTag } from './crowded-tag.js'

const many = Array.from({ length: 3_000 }, (_, i) => `a${i}=1`).join(' ')

describe('a tag with thousands of attributes', () => {
  it.each([
    ['plain', `<div ${many}>`], ['behind a quoted sign', `<div title=">" ${many}>`], ['without values', `<p ${many.replaceAll('=1', '')}>`], ['in single quotes', `<p ${many.replaceAll('=1', "='x y'")}>`],
    ['parted by strokes', `<p/${many.replaceAll('=1', '').replaceAll(' ', '/')}>`], ['that never ends', `<p ${many}`], ['behind a script', `<script>if (a<b) x</script><p ${many}>`],
  ])('%s', (_, page) => {
    expect(hasCrowdedTag(page)).toBe(true)
  })

  it.each([
    ['words in a quoted value', `<div data-x="${many}">`], ['words in single quotes', `<div data-x='${many.replaceAll('=1', '":1')}'>`], ['text', `a < b ${many} >`], ['a script', `<script>x = '<p ${many}>'</script>`],
    ['a comment', `<!-- <p ${many}> -->`], ['many tags', '<p class=x>'.repeat(3_000)], ['a value that is not quoted', `<a href=${'x/'.repeat(9_000)}>`], ['a quote that is never closed', `<a href="${many}>`],
  ])('none in %s', (_, page) => {
    expect(hasCrowdedTag(page)).toBe(false)
  })
})
