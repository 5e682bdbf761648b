import { fetchable } from '../../model/address.js'
import type { GivenWithPages } from '../../model/job.js'
import { momentOf } from '../../model/moment.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import type { HandedIn } from '../../record/ledger.js'
import { count } from '../view/numbers.js'
import { typedIn, type Checked, type Fault } from './fault.js'
import { pasted, type Pasted } from './pasted.js'
import { bytesOf, filesIn, nameOf } from './uploads.js'

/** The fields of the page to add. */
export type AddField = 'text' | 'files' | 'published' | 'url' | 'captured'

/** What was typed in it, to be shown again. Files can't be. */
export type TypedToAdd = Readonly<Record<Exclude<AddField, 'files'>, string>>

export const NOTHING_TYPED: TypedToAdd = { text: '', published: '', url: '', captured: '' }

export interface Adding {
  /** Not read yet: reading the bytes of all files at once would hold them twice. */
  readonly pages: readonly (() => Promise<HandedIn>)[]
  readonly given: GivenWithPages
}

/** Jobs that one form makes at most. */
export const MOST_AT_ONCE = 1_000
/** Characters of a pasted text: beyond this it isn't one article. */
export const LONGEST_TEXT = 1_000_000

export function typedToAdd(form: FormData): TypedToAdd {
  const text = typedIn(form, 'text')
  const [published, url, captured] = (['published', 'url', 'captured'] as const).map((name) => typedIn(form, name).trim())
  // What is far too long isn't sent back and forth.
  return { text: text.length > LONGEST_TEXT ? '' : text, published: published ?? '', url: url ?? '', captured: captured ?? '' }
}

/** What a form to add pages asks for. `now` tells what is still to come. */
export function adding(form: FormData, now: Date): Checked<Adding, AddField> {
  const text = typedIn(form, 'text')
  const what: Pasted = text.length > LONGEST_TEXT ? { is: 'faulty', message: TOO_LONG } : pasted(text)
  const files = filesIn(form, 'files')
  const { published, url, captured } = typedToAdd(form)
  const addresses = what.is === 'addresses' ? what.urls.length : 0
  const faults = [
    faultOf('text', faultOfText(what, files.length)),
    faultOf('files', faultOfFiles(files)),
    faultOf('published', published === '' || isPartialIsoDate(published) ? null : 'This is no date of publication. Write it as 2021-12-24, 2021-12 or 2021.'),
    faultOf('url', url === '' ? null : faultOfUrl(url, addresses, files.length + (what.is === 'text' ? 1 : 0))),
    faultOf('captured', captured === '' ? null : faultOfTime(captured, addresses, now)),
  ].filter((fault) => fault !== null)
  if (faults.length > 0) return { faults }
  return {
    asked: {
      pages: [
        ...(what.is === 'addresses' ? what.urls.map((one) => () => Promise.resolve({ url: one })) : []),
        ...(what.is === 'text' ? [() => Promise.resolve({ name: 'pasted text', bytes: new TextEncoder().encode(what.text), door: 'api' as const })] : []),
        ...files.map((file) => async () => ({ name: nameOf(file), bytes: await bytesOf(file), door: 'file' as const })),
      ],
      given: {
        ...(published !== '' && { published }), ...(url !== '' && { url: fetchable(url) ?? url }), ...(captured !== '' && { captured: momentOf(captured) ?? captured }),
      },
    },
  }
}

const TOO_LONG = `This is longer than ${count(LONGEST_TEXT)} characters. Save it as a file, and choose that below.`

function faultOf(field: AddField, message: string | null): Fault<AddField> | null {
  return message === null ? null : { field, message }
}

function faultOfText(what: Pasted, files: number): string | null {
  switch (what.is) {
    case 'nothing': return files > 0 ? null : 'There is nothing to add yet. Paste addresses or a text here, or choose files.'
    case 'addresses': return what.urls.length > MOST_AT_ONCE ? `These are ${count(what.urls.length)} addresses. At most ${count(MOST_AT_ONCE)} are added at once: add the rest afterwards.` : null
    case 'text': return null
    case 'faulty': return what.message
  }
}

function faultOfFiles(files: readonly File[]): string | null {
  if (files.length > MOST_AT_ONCE) return `These are ${count(files.length)} files. At most ${count(MOST_AT_ONCE)} are added at once: choose fewer, or put them into a ZIP.`
  const empty = files.find(({ size }) => size === 0)
  return empty === undefined ? null : `The file “${nameOf(empty)}” is empty. Leave it out.`
}

function faultOfUrl(url: string, addresses: number, others: number): string | null {
  if (fetchable(url) === null) return 'This is no whole address of the web. Begin it with https:// or http://, without spaces, user name and password.'
  if (addresses > 0) return 'Leave this empty: the addresses above are kept with what is fetched from them.'
  return others > 1 ? 'An address is one page’s. Add the pages one by one, or leave it empty.' : null
}

function faultOfTime(captured: string, addresses: number, now: Date): string | null {
  const at = momentOf(captured)
  if (at === null) return 'This is no time of capture. Write a day as 2021-12-24, or a time with its zone as 2021-12-24T18:30:00Z.'
  if (at > now.toISOString()) return 'This is still to come. Give the time when the copy was saved.'
  return addresses > 0 ? 'Leave this empty: what is fetched is captured now.' : null
}
