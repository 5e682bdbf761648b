import { fetchable } from '../../model/address.js'
import type { Ledger, NamedSource } from '../../record/ledger.js'
import { t } from '../words/say.js'
import { typedIn, type Checked, type Fault } from './fault.js'
import { bytesOf, filesIn, nameOf } from './uploads.js'

/** The fields of the form to follow sources. */
export type FollowField = 'url' | 'title' | 'list'

/** What was typed in it, to be shown again. */
export type TypedToFollow = Readonly<Record<Exclude<FollowField, 'list'>, string>>

export const NOTHING_TO_FOLLOW: TypedToFollow = { url: '', title: '' }

/** Sources that one form follows at most. */
const MOST_AT_ONCE = 1_000
/** A list is read while its reader waits: bytes. */
const LARGEST_LIST = 4 * 1024 * 1024
const LONGEST_TITLE = 200

export function typedToFollow(form: FormData): TypedToFollow {
  return { url: typedIn(form, 'url').trim(), title: onOneLine(typedIn(form, 'title')) }
}

/** What a form to follow sources asks for. */
export async function following(form: FormData, ledger: Pick<Ledger, 'sourcesIn'>): Promise<Checked<readonly NamedSource[], FollowField>> {
  const { url, title } = typedToFollow(form)
  const [list, another] = filesIn(form, 'list')
  const href = fetchable(url)
  const faults: Fault<FollowField>[] = []
  const fault = (field: FollowField, message: string) => void faults.push({ field, message })
  if (url === '' && list === undefined) fault('url', t('sources.nothingToFollow'))
  if (url !== '' && href === null) fault('url', t('sources.noAddress'))
  if (title.length > LONGEST_TITLE) fault('title', t('sources.titleTooLong', { most: LONGEST_TITLE }))
  if (title !== '' && url === '') fault('title', t('sources.titleOfNothing'))
  if (another !== undefined) fault('list', t('sources.oneList'))
  const listed = list === undefined || another !== undefined ? [] : await sourcesIn(list, ledger)
  if (typeof listed === 'string') fault('list', listed)
  if (faults.length > 0 || typeof listed === 'string') return { faults }
  const own = href === null ? [] : [{ url: href, title: title === '' ? null : title }]
  return { asked: [...own, ...listed] }
}

/** The sources that a list names, or what is wrong with it. */
async function sourcesIn(list: File, ledger: Pick<Ledger, 'sourcesIn'>): Promise<readonly NamedSource[] | string> {
  if (list.size > LARGEST_LIST) return t('sources.listTooLarge', { most: LARGEST_LIST / 1024 / 1024 })
  const { sources, failures, more } = await ledger.sourcesIn(nameOf(list), await bytesOf(list), MOST_AT_ONCE)
  if (more) return t('sources.listTooLong', { most: MOST_AT_ONCE })
  const known = sources.flatMap(({ url, title }) => {
    const href = fetchable(url)
    return href === null ? [] : [{ url: href, title: title === null ? null : onOneLine(title).slice(0, LONGEST_TITLE).toWellFormed() }]
  })
  if (known.length > 0) return known
  const [failure] = failures
  return failure ?? t('sources.listOfNothing')
}

/** A title without control characters, which no database takes all of. */
function onOneLine(title: string): string {
  return title.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
