import { fetchable } from '../../model/address.js'
import type { GivenWithPages } from '../../model/job.js'
import { momentOf } from '../../model/moment.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import type { HandedIn } from '../../record/ledger.js'
import { t } from '../words/say.js'
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
  const what: Pasted = text.length > LONGEST_TEXT ? { is: 'faulty', message: t('add.tooLong', { longest: LONGEST_TEXT }) } : pasted(text)
  const files = filesIn(form, 'files')
  const { published, url, captured } = typedToAdd(form)
  const addresses = what.is === 'addresses' ? what.urls.length : 0
  const faults = [
    faultOf('text', faultOfText(what, files.length)),
    faultOf('files', faultOfFiles(files)),
    faultOf('published', published === '' || isPartialIsoDate(published) ? null : t('add.noDate')),
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

function faultOf(field: AddField, message: string | null): Fault<AddField> | null {
  return message === null ? null : { field, message }
}

function faultOfText(what: Pasted, files: number): string | null {
  switch (what.is) {
    case 'nothing': return files > 0 ? null : t('add.nothing')
    case 'addresses': return what.urls.length > MOST_AT_ONCE ? t('add.tooManyAddresses', { n: what.urls.length, most: MOST_AT_ONCE }) : null
    case 'text': return null
    case 'faulty': return what.message
  }
}

function faultOfFiles(files: readonly File[]): string | null {
  if (files.length > MOST_AT_ONCE) return t('add.tooManyFiles', { n: files.length, most: MOST_AT_ONCE })
  const empty = files.find(({ size }) => size === 0)
  return empty === undefined ? null : t('add.emptyFile', { name: nameOf(empty) })
}

function faultOfUrl(url: string, addresses: number, others: number): string | null {
  if (fetchable(url) === null) return t('add.noAddress')
  if (addresses > 0) return t('add.addressNotNeeded')
  return others > 1 ? t('add.addressOfOne') : null
}

function faultOfTime(captured: string, addresses: number, now: Date): string | null {
  const at = momentOf(captured)
  if (at === null) return t('add.noTime')
  if (at > now.toISOString()) return t('add.toCome')
  return addresses > 0 ? t('add.timeNotNeeded') : null
}
