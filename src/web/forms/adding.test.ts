import { describe, expect, it } from 'vitest'
import { adding, LONGEST_TEXT, MOST_AT_ONCE, typedToAdd, type AddField } from './adding.js'
import { nameOf } from './uploads.js'

const NOW = new Date('2031-03-10T00:00:00.000Z')
const file = (name: string, bytes = 'x') => new File([bytes], name)

const form = (fields: Readonly<Record<string, string>>, files: readonly File[] = []) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  for (const one of files) data.append('files', one)
  return data
}

async function good(fields: Readonly<Record<string, string>>, files: readonly File[] = []) {
  const checked = adding(form(fields, files), NOW)
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  return { pages: await Promise.all(checked.asked.pages.map((read) => read())), given: checked.asked.given }
}

function faults(fields: Readonly<Record<string, string>>, files: readonly File[] = []): readonly (readonly [AddField, string])[] {
  const checked = adding(form(fields, files), NOW)
  return 'faults' in checked ? checked.faults.map(({ field, message }) => [field, message] as const) : []
}

describe('a form to add pages', () => {
  it('asks for each address and each file, with what is given', async () => {
    expect(await good({ text: 'https://a.example/1\nhttps://a.example/2', published: ' 2021-12 ' }, [file('in/page.html', 'ab')])).toEqual({
      pages: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }, { name: 'page.html', bytes: new Uint8Array([97, 98]), door: 'file' }],
      given: { published: '2021-12' },
    })
  })

  it('takes a text as one page', async () => {
    expect(await good({ text: 'Ünder\r\n“No”', url: 'https://a.example', captured: '2021-12-24T18:30:00+02:00' })).toEqual({
      pages: [{ name: 'pasted text', bytes: new TextEncoder().encode('Ünder\n“No”'), door: 'api' }],
      given: { url: 'https://a.example/', captured: '2021-12-24T16:30:00.000Z' },
    })
  })

  it('passes over the field of files where none was chosen', () => {
    expect(faults({ text: 'A text.' }, [file('', '')])).toEqual([])
  })

  it.each<[AddField, RegExp, Readonly<Record<string, string>>, readonly File[]]>([
    ['text', /nothing to add yet/, {}, []],
    ['text', /nothing to add yet/, { text: ' \n' }, [file('', '')]],
    ['text', /mixed/, { text: 'https://a.example/\nA text.' }, []],
    ['text', /1,001 addresses. At most 1,000/, { text: Array.from({ length: MOST_AT_ONCE + 1 }, (_, i) => `https://a.example/${i}`).join('\n') }, []],
    ['text', /longer than 1,000,000 characters/, { text: 'x '.repeat(LONGEST_TEXT / 2 + 1) }, []],
    ['files', /“empty.html” is empty/, {}, [file('a.html'), file('b/empty.html', '')]],
    ['files', /1,001 files/, {}, Array.from({ length: MOST_AT_ONCE + 1 }, (_, i) => file(`${i}.html`))],
    ...['24.12.2021', '2021-13', '2021-02-30', '21', 'today'].map((published): [AddField, RegExp, Readonly<Record<string, string>>, readonly File[]] => ['published', /no date of publication/, { text: 'A text.', published }, []]),
    ['url', /no whole address/, { text: 'A text.', url: 'a.example' }, []],
    ['url', /no whole address/, { text: 'A text.', url: 'javascript:alert(1)' }, []],
    ['url', /Leave this empty/, { text: 'https://a.example/', url: 'https://a.example/' }, []],
    ['url', /one page’s/, { text: 'A text.', url: 'https://a.example/' }, [file('a.html')]],
    ['captured', /no time of capture/, { text: 'A text.', captured: '24.12.2021' }, []],
    ['captured', /no time of capture/, { text: 'A text.', captured: '2021-12-24T18:30' }, []],
    ['captured', /still to come/, { text: 'A text.', captured: '2031-03-10T00:00:01Z' }, []],
    ['captured', /Leave this empty/, { text: 'https://a.example/', captured: '2021-12-24' }, []],
  ])('says at the field %s: %s', (field, message, fields, files) => {
    expect(faults(fields, files)).toEqual([[field, expect.stringMatching(message)]])
  })

  it('takes as many as it says', async () => {
    expect((await good({ text: Array.from({ length: MOST_AT_ONCE }, (_, i) => `https://a.example/${i}`).join('\n') })).pages).toHaveLength(MOST_AT_ONCE)
    expect(faults({ text: 'x '.repeat(LONGEST_TEXT / 2) })).toEqual([])
  })

  it('tells all faults at once, and keeps what was typed but what is far too long', () => {
    const fields = { text: 'https://a.example/\nText', published: 'x', url: 'y', captured: 'z' }
    expect(faults(fields).map(([field]) => field)).toEqual(['text', 'published', 'url', 'captured'])
    expect(typedToAdd(form(fields))).toEqual(fields)
    expect(typedToAdd(form({ text: 'x'.repeat(LONGEST_TEXT + 1) })).text).toBe('')
  })

  it('takes a file in place of a text, and a text in place of a file, for nothing', () => {
    const data = new FormData()
    data.append('text', file('a.html'))
    data.append('files', 'a text')
    expect(adding(data, NOW)).toMatchObject({ faults: [{ field: 'text' }] })
  })
})

describe('the name of a file', () => {
  it.each([
    ['page.html', 'page.html'], ['C:\\saved\\page.html', 'page.html'], ['../../etc/passwd', 'passwd'], ['a/', 'a file without a name'], ['-', 'a file without a name'], ['..', 'a file without a name'],
    ['', 'a file without a name'], ['<b>\u202Egnp.html', '<b>\u202Egnp.html'], [`${'x'.repeat(500)}.jsonl`, `${'x'.repeat(194)}.jsonl`], [`\ud83d\ude00${'x'.repeat(199)}`, `\ufffd${'x'.repeat(199)}`],
  ])('%j is %j', (name, kept) => {
    expect(nameOf({ name })).toBe(kept)
  })
})
