import { Option, type Command } from 'commander'
import { CONFIDENCES, NAME_FILTERS, SORTS, type NameFilter, type Search } from '../model/search.js'
import { ACTS, FORMS } from '../model/statement.js'
import { Misuse } from './errors.js'

/** What a command line asks a search for, as commander gives it. */
export interface SearchOptions extends Readonly<Partial<Record<NameFilter, string>>> {
  readonly act?: string
  readonly negated?: true
  readonly within?: 'others' | 'nobody'
  readonly topics?: true
  readonly form?: string
  readonly kind?: string
  readonly language?: string
  readonly translated?: 'yes' | 'no'
  readonly corrected?: 'yes' | 'no'
  readonly confidence?: string
  readonly publishedFrom?: string
  readonly publishedTo?: string
  readonly saidFrom?: string
  readonly saidTo?: string
  readonly copies?: true
  readonly translations?: true
  readonly sort?: string
  readonly oldest?: true
}

const MEANS: Readonly<Record<NameFilter, string>> = {
  speaker: 'only what this person said; a part of the name is enough, and ‘"…"’ is the whole name, also below',
  addressee: 'only what was said to them',
  target: 'only what accuses, blames, praises or urges them',
  about: 'only what names them, people or bodies',
  outlet: 'only on pages that they published',
  chain: 'only what came through them: an agency, an outlet, a platform',
  office: 'only by those to whom the page gives this office or function',
  country: 'only by those whose office is in this country or body',
}

/** The options of all commands that take a search. */
export function withSearchOptions(command: Command): Command {
  command.argument('[words...]', 'words that must all stand in the statement, in any form; "a phrase" to the letter, -not, begin*')
  for (const name of NAME_FILTERS) command.option(`--${name} <name>`, MEANS[name])
  return command
    .addOption(new Option('--act <act>', 'only what was done so; not what the page says was not done, nor what is denied, asked or supposed by others').choices(ACTS))
    .option('--negated', 'only what the page says was not said or done')
    .addOption(new Option('--within <whose>', 'only what stands in the words of others, or only what stands in nobody else’s').choices(['others', 'nobody']))
    .option('--topics', 'topic mentions in place of statements: what was only spoken of')
    .addOption(new Option('--form <form>', 'only words that are given so').choices(FORMS))
    .addOption(new Option('--kind <kind>', 'only what was said, or only what somebody thinks, wants or intends').choices(['speech', 'attitude']))
    .option('--language <tag>', 'only on pages in this language: en, de, fr')
    .addOption(new Option('--translated <yes or no>', 'only words that are a translation, or only others').choices(['yes', 'no']))
    .addOption(new Option('--corrected <yes or no>', 'only what an editor decided on, or only others').choices(['yes', 'no']))
    .addOption(new Option('--confidence <band>', 'only statements that are so likely right: from 85 in 100, from 60, or less').choices(CONFIDENCES))
    .option('--published-from <date>', 'published on this day, month or year, or later: 2021-12-24, 2021-12 or 2021')
    .option('--published-to <date>', 'published then or earlier')
    .option('--said-from <date>', 'said then or later, as far as the page tells when')
    .option('--said-to <date>', 'said then or earlier')
    .option('--copies', 'also the same words in copies of one text, which count once otherwise')
    .option('--translations', 'look for the words also in translations that were shown to readers')
}

/** The options for the order of results. */
export function withOrderOptions(command: Command): Command {
  return command
    .addOption(new Option('--sort <by>', 'in the order of which date, or of relevance to the words').choices(SORTS))
    .option('--oldest', 'oldest first; what has no date of that kind is left out')
}

/** The search that words and options ask for. Rejects with a `Misuse` that names what is wrong. */
export async function searchOf(words: readonly string[], options: SearchOptions): Promise<Search> {
  const { searchAsked } = await import('../export/search-asked.js')
  const asked = searchAsked(texts(words, options))
  if ('search' in asked) return asked.search
  throw new Misuse(asked.wrong.map(({ name, message }) => `${name === 'words' ? 'words' : optionOf(name)}: ${message}`).join(' '))
}

/** Each word that is no sign of a search by itself as it is; what a shell took as one and has spaces is a phrase. */
function wordsOf(words: readonly string[]): string {
  return words.map((word) => (/\s/.test(word.trim()) && !/["“”„«»]/.test(word) ? `"${word.trim()}"` : word)).join(' ')
}

function texts(words: readonly string[], options: SearchOptions): Record<string, string | undefined> {
  const { negated, within, topics, translated, corrected, copies, translations, oldest, act, form, kind, language, confidence, publishedFrom, publishedTo, saidFrom, saidTo, sort } = options
  const flag = (value: 'yes' | 'no' | undefined) => (value === undefined ? undefined : String(value === 'yes'))
  const set = (value: true | undefined) => (value === true ? 'true' : undefined)
  return {
    words: wordsOf(words), ...Object.fromEntries(NAME_FILTERS.map((name) => [name, options[name]])), act, form, kind, language, confidence, publishedFrom, publishedTo, saidFrom, saidTo, sort,
    negated: set(negated), within: within === undefined ? undefined : String(within === 'others'), topics: set(topics), translated: flag(translated), corrected: flag(corrected), copies: set(copies), translations: set(translations), oldest: set(oldest),
  }
}

function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** The options and words of a command line that asks for the same. */
export function searchArguments(words: readonly string[], search: Search): string[] {
  const options = Object.entries(search).flatMap(([name, value]): string[] => {
    if (name === 'words') return []
    if (name === 'within') return ['--within', value === true ? 'others' : 'nobody']
    if (name === 'translated' || name === 'corrected') return [optionOf(name), value === true ? 'yes' : 'no']
    return value === true ? [optionOf(name)] : [optionOf(name), String(value)]
  })
  return [...options, ...(words.length === 0 ? [] : ['--', ...words])]
}
