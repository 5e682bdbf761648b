import { Command, Option } from 'commander'
import { jobsText } from '../export/job-text.js'
import { toJson } from '../export/json.js'
import { toJobs } from '../export/to-jobs.js'
import { visible } from '../export/visible.js'
import { JOB_STATES, type JobState } from '../model/job.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { format, ledger as inLedger, limit } from './options.js'

interface JobsOptions {
  readonly ledger: string
  readonly format: 'text' | 'json'
  readonly limit: number
  readonly state?: JobState
  readonly after?: string
  readonly retry?: string
  readonly end?: string
}

/** `onrecord jobs`: what is in the queue, and what became of it. */
export function jobsCommand(effects: Effects): Command {
  return new Command('jobs')
    .summary('show what is being read, what waits and what failed')
    .description('Shows what is in the ledger’s queue: what is being read, what waits, what is done, and what failed, with its reason. The newest comes first.')
    .addOption(new Option('--state <state>', 'only these').choices(JOB_STATES))
    .addOption(limit())
    .option('--after <job>', 'those that come after this one')
    .option('--retry <job>', 'try one again that failed, or was ended')
    .option('--end <job>', 'end one that isn’t done; what was kept of it stays')
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord jobs', '  $ onrecord jobs --state failed', '  $ onrecord jobs --retry 0e3ee8f9-3cc4-483b-a37a-e503c5fc58df'].join('\n'))
    .action((options: JobsOptions) => jobs(effects, options))
}

async function jobs(effects: Effects, { ledger: location, format: as, retry, end, ...query }: JobsOptions): Promise<void> {
  if (retry !== undefined && end !== undefined) throw new Misuse('give one of --retry and --end')
  const ledger = await effects.openLedger(location, { create: false })
  try {
    if (retry !== undefined) {
      if (!await ledger.retryJob(retry)) throw new Failure(`${retry}: no job that failed or was ended; see onrecord jobs --state failed`)
      await effects.stdout.write(`${visible(retry)}: tried again\n`)
    } else if (end !== undefined) {
      if (!await ledger.endJob(end)) throw new Failure(`${end}: no job that waits or is in progress; see onrecord jobs`)
      await effects.stdout.write(`${visible(end)}: ended\n`)
    } else {
      const found = await ledger.jobs(query)
      await effects.stdout.write(as === 'json' ? `${toJson(toJobs(found), 2)}\n` : jobsText(found.items))
      if (as === 'text' && found.next !== null) await effects.stdout.write(`More: onrecord jobs --after ${found.next}\n`)
    }
  } finally {
    await ledger.close()
  }
}
