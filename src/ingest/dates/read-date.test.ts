import { describe, expect, it } from 'vitest'
import { isAgo, isNearDay } from './relative-words.js'
import { readBareDate, readDate } from './read-date.js'

const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'bg', 'ru', 'uk', 'ro', 'hu', 'fi', 'sv', 'da', 'nb', 'et', 'lv', 'lt', 'el', 'tr', 'id', 'ca', 'ja', 'zh', 'ko', 'vi', 'he', 'ar-EG'] as const
const DAYS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 9)))
const written = (language: string, dateStyle: 'full' | 'long', day: Date) => new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }).format(day)

describe.each(LANGUAGES)('dates as written in %s', (language) => {
  it.each(['full', 'long'] as const)('%s: each month, with and without the weekday', (dateStyle) => {
    for (const day of DAYS) {
      const text = written(language, dateStyle, day)
      expect([text, readDate(text, { language })?.value]).toEqual([text, day.toISOString().slice(0, 10)])
      expect([text, readBareDate(`${text}, 10:30`, { language })?.value]).toEqual([text, day.toISOString().slice(0, 10)])
    }
  })
})

describe('how long ago', () => {
  it.each(['9 min ago', 'vor 2 Stunden', 'il y a 3 heures', 'hace 5 días', '3 godz. temu', '5 минут назад', '2時間前'])('%s is nothing else', (text) => { expect(isAgo(text)).toBe(true) })
  it.each(['9 min from the harbour', 'vor 2 Stunden brach der Damm', '2024', ''])('“%s” is something else', (text) => { expect(isAgo(text)).toBe(false) })
  it.each(['heute um 12:19 Uhr', 'Today at 9:05', 'aujourd’hui à 10h30', 'gestern'])('%s is a near day', (text) => { expect(isNearDay(text)).toBe(true) })
  it.each(['heute wird gearbeitet', 'Todays news', 'um 12:19'])('%s is none', (text) => { expect(isNearDay(text)).toBe(false) })
})
