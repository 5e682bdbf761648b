import { Command } from 'commander'
import { followedText } from '../export/followed-text.js'
import { toJson } from '../export/json.js'
import { toFollowed } from '../export/to-followed.js'
import { visible } from '../export/visible.js'
import type { Polled } from '../record/follow/poll.js'
import { toFollow, type NamedSource } from '../record/follow/to-follow.js'
import type { Ledger } from '../record/ledger.js'
import type { Effects } from './effects.js'
import { Failure, Misuse, Told } from './errors.js'
import { layoutFor } from './layout.js'
import { allowPrivate, careful, fast, format, ledger as inLedger, modelOf } from './options.js'
import { isAddress, linksIn } from './pages.js'

interface FollowOptions {
  readonly ledger: string
  readonly format: 'text' | 'json'
  readonly list?: true
  readonly remove?: true
  readonly run?: true
  readonly fast?: true
  readonly careful?: true
  readonly allowPrivate?: true
}

/** `onrecord follow`: what is read again and again. */
export function followCommand(effects: Effects): Command {
  return new Command('follow')
    .summary('follow feeds, site maps and pages')
    .description('Follows feeds, site maps and pages: onrecord serve reads them while it runs, and --run once. An OPML file names many.')
    .argument('[source...]', 'addresses, or files of OPML or of addresses')
    .option('--list', 'show what is followed, and how that goes')
    .option('--remove', 'follow these addresses no more; what was read stays')
    .option('--run', 'read all that is due once, and end: for cron')
    .addOption(fast())
    .addOption(careful())
    .addOption(allowPrivate())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord follow https://paper.example/feed.xml https://harbour.example/',
      '  $ onrecord follow feeds.opml',
      '  $ onrecord follow --list',
      '  $ onrecord follow --run',
      '  $ onrecord follow --remove https://paper.example/feed.xml',
    ].join('\n'))
    .action((names: string[], options: FollowOptions) => followOrTell(effects, names, options))
}

async function followOrTell(effects: Effects, names: readonly string[], options: FollowOptions): Promise<void> {
  const { list, remove, run } = options
  if ([list, remove, run].filter(Boolean).length > 1) throw new Misuse('give one of --list, --remove and --run')
  if (names.length === 0 && !list && !run) throw new Misuse('nothing to follow; give an address, or an OPML file')
  if (names.length > 0 && list) throw new Misuse('--list shows all that is followed; leave the addresses out')
  if (remove && !names.every(isAddress)) throw new Misuse('--remove takes addresses as --list shows them')
  const sources = remove ? [] : await sourcesOf(effects, names)
  const ledger = await effects.openLedger(options.ledger, { create: sources.length > 0, model: modelOf(options), allowPrivate: options.allowPrivate })
  try {
    if (remove) await removeAll(effects, ledger, names)
    for (const source of sources) {
      const added = await ledger.follow(source.url, source.title)
      await effects.stdout.write(visible(`${source.url}: ${added ? 'followed from now on' : 'followed already'}`) + '\n')
    }
    if (list) await listAll(effects, ledger, options)
    if (run) await runOnce(effects, ledger)
  } finally {
    await ledger.close()
  }
}

async function sourcesOf(effects: Effects, names: readonly string[]): Promise<NamedSource[]> {
  const found: NamedSource[] = []
  for (const name of names) {
    if (isAddress(name)) {
      if (!URL.canParse(name)) throw new Misuse(`${name} is no address`)
      found.push({ url: new URL(name).href, title: null })
      continue
    }
    const named = toFollow(await linksIn(effects, name))
    if (named.length === 0) throw new Failure(`${name}: names no feed and no address; give an OPML file, or a file with an address a line`)
    for (const source of named) found.push(source)
  }
  return found
}

async function removeAll(effects: Effects, ledger: Ledger, names: readonly string[]): Promise<void> {
  let unknown = 0
  for (const name of names) {
    const url = URL.canParse(name) ? new URL(name).href : name
    const removed = await ledger.unfollow(url)
    if (!removed) unknown += 1
    await (removed ? effects.stdout : effects.stderr).write(visible(removed ? `${url}: followed no more` : `onrecord: ${url}: is not followed; see onrecord follow --list`) + '\n')
  }
  if (unknown > 0) throw new Told()
}

async function listAll(effects: Effects, ledger: Ledger, { format: as }: FollowOptions): Promise<void> {
  const followed = toFollowed(await ledger.sources())
  await effects.stdout.write(as === 'json' ? `${toJson(followed, 2)}\n` : followedText(followed, layoutFor(effects)))
}

async function runOnce(effects: Effects, ledger: Ledger): Promise<void> {
  let asked = 0
  let failed = 0
  await ledger.poll(async (polled) => {
    asked += 1
    if (polled.problem !== null) failed += 1
    await tellPolled(effects, polled)
  })
  if (asked === 0) {
    const sources = await ledger.sources()
    const next = sources.map(({ dueAt }) => dueAt).toSorted()[0]
    await effects.stdout.write(next === undefined ? 'Nothing is followed yet.\n' : `Nothing is due before ${next}.\n`)
  }
  if (asked > 0 && failed === asked) throw new Failure('no source could be read, as told above')
}

/** A line for a source that was read, and one for each page that could not be had. */
export async function tellPolled({ stdout, stderr }: Pick<Effects, 'stdout' | 'stderr'>, { source, added, changed, problem, failures, dueAt }: Polled): Promise<void> {
  for (const failure of failures) await stderr.write(`onrecord: ${visible(failure)}\n`)
  if (problem !== null) return stderr.write(`onrecord: ${visible(problem)}; it is asked again after ${dueAt}\n`)
  const what = added === 0 ? 'nothing new' : [added - changed > 0 ? `${added - changed} new` : '', changed > 0 ? `${changed} changed` : ''].filter(Boolean).join(', ')
  return stdout.write(visible(`${source.url}: ${what}; due again at ${dueAt}`) + '\n')
}
