import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { toJson } from '../export/json.js'
import { visible } from '../export/visible.js'
import { ALERT_PACES, ALERT_TRIGGERS, LARGEST_CAP, USUAL_CAP, type AlertPace, type AlertTrigger } from '../model/alert.js'
import type { Ledger } from '../record/ledger.js'
import { editorNamed, orRefused } from './edit-options.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { nextPage } from './next-page.js'
import { after, allowPrivate, deskAddress, format, ledger as inLedger, limit } from './options.js'
import { searchOf, withSearchOptions, type SearchOptions } from './search-options.js'

const DEEDS = ['add', 'rate', 'list', 'end', 'test', 'log', 'run'] as const
type Deed = (typeof DEEDS)[number]

interface AlertOptions extends SearchOptions {
  readonly ledger: string
  readonly name?: string
  readonly on?: readonly AlertTrigger[]
  readonly webhook?: string
  readonly email?: string
  readonly pace: AlertPace
  readonly cap: number
  readonly desk?: string
  readonly all?: true
  readonly allowPrivate?: true
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json'
}

/** `onrecord alert`: to be told of what the ledger gets. */
export function alertCommand(effects: Effects): Command {
  const command = new Command('alert')
    .summary('be told of what a search newly finds')
    .description('Tells of what a search newly finds, of changed wording and of denials: by a signed webhook, by e-mail or in the search’s feed alone. add makes an alert of words and options of a search, and first tells how much it would have told in the last four weeks; rate tells that alone. list shows alerts, end ends one, test sends a test, log shows what was sent. onrecord serve looks each minute; run looks and sends once, for cron. Nothing is sent anywhere unless an alert says so.')
    .addArgument(new Argument('<what>', 'what to do').choices(DEEDS))
  return withSearchOptions(command)
    .option('--name <name>', 'of add: what it is called; the words of its search, unless given')
    .addOption(new Option('--on <what>', 'of add: of what it tells, with commas between: new, changed, denied; new, unless given').argParser(triggers))
    .option('--webhook <url>', 'of add: the address that is sent what is found, signed (Standard Webhooks)')
    .option('--email <address>', 'of add: whom it is mailed to, by the mail server that ONRECORD_SMTP_URL names')
    .addOption(new Option('--pace <pace>', 'of add: one by one as they are found, or all of a day or a week at once').choices(ALERT_PACES).default('each'))
    .addOption(new Option('--cap <n>', 'of add: how many of those that are found on one day are told at most; the others are counted').default(USUAL_CAP).argParser(cap))
    .addOption(deskAddress())
    .option('--all', 'of list: also those that were ended')
    .addOption(allowPrivate())
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord alert rate tariff --speaker Brandt',
      '  $ onrecord alert add tariff --speaker Brandt --webhook https://desk.example/hook',
      '  $ onrecord alert add harbour --on new,changed,denied --email desk@paper.example --pace daily',
      '  $ onrecord alert list',
      '  $ onrecord alert test 5c1f0d9b',
      '  $ onrecord alert log 5c1f0d9b',
      '  $ onrecord alert end 5c1f0d9b',
      '  $ onrecord alert run',
    ].join('\n'))
    .action((what: Deed, words: string[], options: AlertOptions) => alert(effects, what, words, options))
}

function triggers(value: string): AlertTrigger[] {
  const asked = value.split(',').map((one) => one.trim()).filter(Boolean)
  const known = ALERT_TRIGGERS.filter((one) => asked.includes(one))
  if (known.length === 0 || asked.some((one) => !(ALERT_TRIGGERS as readonly string[]).includes(one))) throw new InvalidArgumentError('Give some of new, changed, denied, with commas between.')
  return known
}

function cap(value: string): number {
  if (!/^\d{1,4}$/.test(value) || Number(value) < 1 || Number(value) > LARGEST_CAP) throw new InvalidArgumentError(`Give a whole number from 1 to ${LARGEST_CAP}.`)
  return Number(value)
}

async function alert(effects: Effects, what: Deed, words: readonly string[], options: AlertOptions): Promise<void> {
  if ((what === 'list' || what === 'run') && words.length > 0) throw new Misuse(`${what} takes no words; see onrecord alert --help`)
  const isOfOne = what === 'end' || what === 'test' || what === 'log'
  if (isOfOne && words.length !== 1) throw new Misuse(`${what} takes the identifier of an alert; see onrecord alert list`)
  if (options.webhook !== undefined && options.email !== undefined) throw new Misuse('give --webhook or --email, not both: make two alerts')
  const ledger = await effects.openLedger(options.ledger, { create: what === 'add', allowPrivate: options.allowPrivate })
  try {
    switch (what) {
      case 'add': return await add(effects, ledger, words, options)
      case 'rate': return await rate(effects, ledger, words, options)
      case 'list': return await list(effects, ledger, options)
      case 'end': return await end(effects, ledger, words[0]!)
      case 'test': return await test(effects, ledger, words[0]!)
      case 'log': return await log(effects, ledger, words[0]!, options)
      case 'run': return await runOnce(effects, ledger)
    }
  } finally {
    await ledger.close()
  }
}

/** How alerts are written: loaded when one is, as it takes what searches are made of. */
const writing = () => Promise.all([import('../export/alerts-text.js'), import('../export/to-alerts.js')])

async function rate({ stdout }: Effects, ledger: Ledger, words: readonly string[], { cap: most, format: as, ...options }: AlertOptions): Promise<void> {
  const [{ rateText }, { toRateContract }] = await writing()
  const found = await ledger.alertRate(await searchOf(words, options), most)
  await stdout.write(as === 'json' ? `${toJson(toRateContract(found), 2)}\n` : `${rateText(found, most)}\n`)
}

async function add(effects: Effects, ledger: Ledger, words: readonly string[], options: AlertOptions): Promise<void> {
  const search = await searchOf(words, options)
  const { name, on, webhook, email, pace, cap: most, desk } = options
  const [{ rateText }] = await writing()
  await effects.stderr.write(`onrecord: ${rateText(await ledger.alertRate(search, most), most)}\n`)
  const by = editorNamed(effects, undefined)
  const { alert: made, secret } = await orRefused(ledger.addAlert({ name, search, on, webhook, email, pace, cap: most, desk: desk ?? null }, by === '' ? null : by))
  await effects.stderr.write(`onrecord: ${visible(made.name)}: the alert ${made.id}${secret === null ? '' : '; this is what its webhook is signed with, which isn’t shown again'}\n`)
  // Alone on standard output, so that it can be handed on by a program.
  await effects.stdout.write(`${secret ?? made.id}\n`)
}

async function list({ stdout }: Effects, ledger: Ledger, { all, format: as }: AlertOptions): Promise<void> {
  const [{ alertsText }, { toAlertContract }] = await writing()
  const alerts = await ledger.alerts({ ended: all === true })
  await stdout.write(as === 'json' ? `${toJson({ schema: 1, items: alerts.map(toAlertContract) }, 2)}\n` : alertsText(alerts))
}

async function end(effects: Effects, ledger: Ledger, id: string): Promise<void> {
  const by = editorNamed(effects, undefined)
  const { alert: { name } } = await orRefused(ledger.endAlert(id, by === '' ? null : by))
  await effects.stdout.write(`${visible(name)}: tells no more\n`)
}

async function test({ stdout }: Effects, ledger: Ledger, id: string): Promise<void> {
  const { arrived, what } = await orRefused(ledger.testAlert(id))
  if (!arrived) throw new Failure(`the test did not arrive: ${what}`)
  await stdout.write(`The test arrived: ${visible(what)}\n`)
}

async function log({ stdout }: Effects, from: Ledger, id: string, { ledger, limit: most, after: place, format: as }: AlertOptions): Promise<void> {
  const [{ deliveriesText }, { toDeliveryContract }] = await writing()
  const { items, next } = await orRefused(from.alertDeliveries(id, { limit: most, after: place }))
  if (as === 'json') return stdout.write(`${toJson({ schema: 1, items: items.map(toDeliveryContract), next }, 2)}\n`)
  await stdout.write(deliveriesText(items) + nextPage(['alert', 'log', id], { ledger, limit: most }, next))
}

async function runOnce(effects: Effects, ledger: Ledger): Promise<void> {
  const { alerts, found, deliveries } = await ledger.lookForAlerts()
  const tally = { sent: 0, failed: 0 }
  await ledger.giveBackLostJobs()
  await ledger.sendAlerts({
    name: await effects.workerName(), pause: (milliseconds, signal) => effects.pause(milliseconds, signal),
    tell: ({ outcome }) => {
      if (outcome?.is !== 'done') tally.failed += 1
      else if (outcome.idle !== true) tally.sent += 1
    },
  }, new AbortController().signal)
  await effects.stdout.write(`${alerts} ${alerts === 1 ? 'alert' : 'alerts'} looked, ${found} found, ${deliveries} to be sent; ${tally.sent} sent now${tally.failed === 0 ? '' : `, ${tally.failed} failed: see onrecord alert log`}\n`)
}
