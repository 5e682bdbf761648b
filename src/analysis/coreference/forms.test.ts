import { describe, expect, it } from 'vitest'
import { FITS, fitOf, formOf } from './forms.js'

const form = (text: string) => formOf(text, ['she', 'her', 'he', 'nobody'].includes(text))
const fit = (one: string, other: string) => fitOf(form(one), form(other))

describe('how the words of two mentions fit', () => {
  it.each([
    ['Orla Venn', 'Orla Venn', FITS.exact], ['Orla Venn', 'Venn', FITS.last], ['Venn', 'Venn Hall', FITS.contained], ['Orla Venn', 'Orla Pell', FITS.shared],
    ['the Office for Pond Repair', 'OPR', FITS.initials], ['the Office for Pond Repair', 'OFPR', FITS.initials], ['she', 'her', FITS.samePronoun], ['she', 'he', FITS.otherPronoun], ['nobody', 'nobody', FITS.samePronoun],
    ['Orla Venn', 'she', FITS.none], ['OPR', 'Orla Pell', FITS.none], ['the old captain', 'the captain', FITS.last], ['the', 'the', FITS.exact],
  ])('%s, %s', (one, other, wanted) => {
    expect(fit(one, other)).toBe(wanted)
    expect(fit(other, one)).toBe(wanted)
  })
})
