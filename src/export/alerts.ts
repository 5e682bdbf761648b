import { z } from 'zod'
import { ALERT_PACES, ALERT_TRIGGERS, ATTEMPT_OUTCOMES } from '../model/alert.js'

/** The public contract of alerts, version 1. Documented in docs/reading.md. */

const time = z.string().describe('ISO 8601, UTC')

export const AlertContract = z
  .strictObject({
    id: z.string().describe('The alert’s identifier'),
    name: z.string().describe('What it is called'),
    at: time.describe('When it was made: what the ledger got before is never told of. ISO 8601, UTC, as all times here'),
    by: z.string().nullable().describe('Who made it; null where it isn’t known'),
    search: z.record(z.string(), z.string()).describe('What it looks for, as the parameters of a search'),
    on: z.array(z.enum(ALERT_TRIGGERS)).describe('Of what it tells: new statements; other words than before, on a page or on another; words that somebody denies'),
    channel: z.enum(['webhook', 'email', 'feed']).describe('How it tells; feed: in the feed of its search alone'),
    to: z.string().nullable().describe('The webhook’s or the mailbox’s address; null for none'),
    pace: z.enum(ALERT_PACES).describe('One by one as they are found, or all of a day or a week (UTC) at once'),
    cap: z.int().min(1).describe('How many of those that are found on one day are told at most; the others are counted'),
    lookedAt: z.string().nullable().describe('When it was last looked; null for never'),
    endedAt: z.string().nullable().describe('Since when it tells no more; null while it does'),
    endedBy: z.string().nullable().describe('Who ended it; null where it wasn’t, or where it isn’t known'),
    endedWhy: z.string().nullable().describe('Why the program ended it; null where a person did'),
  })
  .describe('An alert')

export const AlertRateContract = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    from: z.string().describe('The first day that was looked at, YYYY-MM-DD, UTC'),
    days: z.int().min(0).describe('How many days that are, today with them; fewer than 28 where the ledger is younger'),
    found: z.int().min(0).describe('What the search finds of what the ledger got in these days'),
    daysWithSome: z.int().min(0).describe('On how many of them it got any'),
    most: z.strictObject({ day: z.string().describe('YYYY-MM-DD'), count: z.int().min(0).describe('How many') }).nullable().describe('The day with most; null for none'),
    perWeek: z.number().nullable().describe('How many a week that is; null where the ledger is younger than a day'),
    overCap: z.int().min(0).describe('How many are more than the cap on their day'),
  })
  .describe('How much an alert would have told')

export const AlertDeliveryContract = z
  .strictObject({
    id: z.string().describe('The webhook-id, or the beginning of the Message-ID: a repetition has the same'),
    at: time.describe('When it was made'),
    items: z.int().min(0).describe('How many statements it tells of'),
    leftOut: z.int().min(0).describe('How many more were found and not told, as there were more than the cap'),
    state: z.enum(['waiting', ...ATTEMPT_OUTCOMES]).describe('How the last try went; waiting: none was made yet; failed: it is tried again; given up, dropped: it isn’t'),
    attempts: z.array(z.strictObject({ at: time, is: z.enum(ATTEMPT_OUTCOMES).describe('How it went'), what: z.string().describe('What came back') })).describe('Oldest first'),
  })
  .describe('What an alert sent at once')

const ToldStatement = z.strictObject({
  id: z.string().describe('The statement'), url: z.string().describe('Where the desk shows it'), words: z.string().describe('What was said, as the page has it'), speakers: z.array(z.string()).describe('By whom'),
  act: z.string().describe('What was done in saying it'), negated: z.boolean().describe('Whether the page says that it was not'),
  page: z.strictObject({ title: z.string().nullable(), outlet: z.string().nullable(), publishedAt: z.string().nullable(), url: z.string().nullable() }).describe('Where it stands'),
})

/** What a webhook is sent, beside the headers of Standard Webhooks. */
export const WebhookContract = z.strictObject({
  type: z.enum(['statement.new', 'statement.changed', 'statement.denied', 'alert.digest', 'alert.test']),
  timestamp: time.describe('When it was made'),
  data: z.strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    alert: z.strictObject({ id: z.string(), name: z.string() }),
    items: z.array(z.strictObject({
      id: z.string().describe('The item: it comes once'), foundAt: time, trigger: z.enum(ALERT_TRIGGERS), statement: ToldStatement,
      other: ToldStatement.nullable().describe('Of changed, the words before; of denied, what is denied, where another page has it; null for none'),
    })),
    leftOut: z.int().min(0).describe('How many more were found and not told, as there were more than the cap'),
  }),
})

export type AlertContract = z.infer<typeof AlertContract>
export type AlertRateContract = z.infer<typeof AlertRateContract>
export type AlertDeliveryContract = z.infer<typeof AlertDeliveryContract>
