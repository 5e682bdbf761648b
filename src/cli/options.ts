import type { ModelName } from '../model/model-name.js'
import { InvalidArgumentError, Option } from 'commander'
import { momentOf } from '../model/moment.js'
import { isLanguage } from '../model/translation.js'
import { isPartialIsoDate } from '../model/partial-date.js'

// Commander puts these messages behind "option '--published DATE' argument 'x' is invalid.".

function date(value: string): string {
  if (!isPartialIsoDate(value)) throw new InvalidArgumentError('Give a date as 2021-12-24, 2021-12 or 2021.')
  return value
}

function url(value: string): string {
  const parsed = URL.canParse(value) ? new URL(value) : null
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') {
    throw new InvalidArgumentError('Give the whole address, beginning with https:// or http://.')
  }
  return value
}

function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < least || number > most) {
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
    }
    return number
  }
}

function ledgerLocation(value: string): string {
  if (value === '') throw new InvalidArgumentError('Give a folder or a postgres:// address.')
  return value
}

export const published = () =>
  new Option('--published <date>', 'publication date, given by hand: 2021-12-24, 2021-12 or 2021').argParser(date)

function time(value: string): string {
  const at = momentOf(value)
  if (at === null) throw new InvalidArgumentError('Give a day as 2021-12-24, or a time as 2021-12-24T18:30:00Z.')
  return at
}

export const captured = () =>
  new Option('--captured <time>', 'when saved copies were captured, where it wasn’t at the file’s own time: 2021-12-24 or 2021-12-24T18:30:00Z').argParser(time)

export const pageUrl = () => new Option('--url <url>', 'the page’s address, given by hand (one page only)').argParser(url)

export const ledger = () =>
  new Option('--ledger <dir>', 'the ledger: a folder, or a postgres:// address')
    .default('./ledger')
    .argParser(ledgerLocation)

/** A language's tag. */
export function language(value: string): string {
  if (!isLanguage(value)) throw new InvalidArgumentError('Give a language as its tag: en, fr, uk.')
  return value
}

function origin(value: string): string {
  return new URL(url(value)).origin
}

export const deskAddress = () =>
  new Option('--desk <url>', 'the address of the desk that serves the ledger, for permalinks: https://desk.example').argParser(origin)

export const format = <T extends string>(...choices: readonly [T, ...T[]]) =>
  new Option('--format <format>', 'how to print').choices(choices).default(choices[0])

export const fetchNamed = () => new Option('--fetch', 'fetch the pages that feeds, lists and site maps among the files name')

export const allowPrivate = () => new Option('--allow-private', 'let addresses of your own network be fetched from')

export const anyPage = () => new Option('--any-page', 'add pages that are no article too: front pages, lists of links, pages that say that there is none')

export const fast = () =>
  new Option('--fast', 'read with the small model: about twice as fast, and somewhat more often wrong').conflicts('careful')

export const careful = () =>
  new Option('--careful', 'read with the large model: a second or two for an article, and less often wrong')

/** Which model the options ask for; the default one where they name none. */
export function modelOf({ fast, careful }: { readonly fast?: true, readonly careful?: true }): ModelName | undefined {
  return fast === true ? 'fast' : careful === true ? 'careful' : undefined
}

export const limit = () =>
  new Option('--limit <n>', 'how many at most').default(20).argParser(whole(1, 10_000))

export const after = () =>
  new Option('--after <place>', 'go on after another page of the list: what that told as the next')

export const workers = () =>
  new Option('--workers <n>', 'processes that read and analyse; as many as the machine has cores, less one, unless given').argParser(whole(0, 64))

export const port = () =>
  new Option('--port <n>', 'port to listen on; 0 for any that is free').default(8417).argParser(whole(0, 65_535))
