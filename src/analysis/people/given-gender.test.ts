import { describe, expect, it } from 'vitest'
import { genderByName } from './given-gender.js'

describe('genderByName', () => {
  it.each([['Fausto Nieri', 'm'], ['Giulia Benedetti', 'f'], ['Søren Vold', 'm'], ['Marguerite Dold', 'f'], ['Jean-Luc Tarn', 'm']])('%s', (name, gender) => {
    expect(genderByName(name)).toBe(gender)
  })

  it.each(['Andrea Vold', 'China', 'Kim Tarn', 'Vree Tarn'])('%s tells nothing', (name) => {
    expect(genderByName(name)).toBeNull()
  })
})
