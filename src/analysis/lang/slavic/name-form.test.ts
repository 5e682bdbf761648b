import { describe, expect, it } from 'vitest'
import { declinedRussian } from '../ru/names.js'
import { declinedUkrainian } from '../uk/names.js'

describe('declined names', () => {
  it.each([
    ['Анны Лавровой', 'Анна Лаврова'], ['Иваном Петровым', 'Иван Петров'], ['Игоря Мельника', 'Игорь Мельник'], ['Ольге Рыльской', 'Ольга Рыльская'],
    ['Андрею Коваленко', 'Андрей Коваленко'], ['Анна Лаврова', 'Анна Лаврова'], ['Фёдора Толстого', null],
  ])('makes the Russian nominative of %s, or none where it is not sure', (written, nominative) => {
    expect(declinedRussian(written.split(' ')).nominative).toBe(nominative)
  })

  it.each([
    ['Олени Кравець', 'Олена Кравець'], ['Петра Бондаренка', 'Петро Бондаренко'], ['Андрієм Мельником', 'Андрій Мельник'], ['Марії Грабовської', 'Марія Грабовська'], ['Мар\'яна Олексюк', 'Мар’яна Олексюк'],
  ])('makes the Ukrainian nominative of %s', (written, nominative) => {
    expect(declinedUkrainian(written.split(' ')).nominative).toBe(nominative)
  })

  it('gives all forms of a name the same stems, and tells which may be a subject', () => {
    const forms = ['Анна Лаврова', 'Анны Лавровой', 'Анной Лавровой'].map((written) => declinedRussian(written.split(' ')))
    expect(new Set(forms.map(({ stems }) => stems.join(' ')))).toEqual(new Set(['анна лавров']))
    expect(forms.map(({ mayBeSubject }) => mayBeSubject)).toEqual([true, false, false])
  })
})
