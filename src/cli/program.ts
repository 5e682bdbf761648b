import { Command } from 'commander'
import { actorsCommand } from './actors.js'
import { addCommand } from './add.js'
import { alertCommand } from './alert.js'
import { backupCommand } from './backup.js'
import { changesCommand } from './changes.js'
import { checkCommand } from './check.js'
import { citeCommand } from './cite.js'
import { compareCommand } from './compare.js'
import { correctCommand } from './correct.js'
import { correctionsCommand } from './corrections.js'
import { countCommand } from './count.js'
import { diffCommand } from './diff.js'
import { editorCommand } from './editor.js'
import type { Effects } from './effects.js'
import { evaluateCommand } from './evaluate.js'
import { exportCommand } from './export.js'
import { eventCommand } from './event.js'
import { followCommand } from './follow.js'
import { jobsCommand } from './jobs.js'
import { listCommand } from './list.js'
import { mcpCommand } from './mcp.js'
import { packCommand } from './pack.js'
import { peopleCommand } from './people.js'
import { promiseCommand } from './promise.js'
import { queueCommand } from './queue.js'
import { quoteCommand } from './quote.js'
import { relatedCommand } from './related.js'
import { readCommand } from './read.js'
import { reportCommand } from './report.js'
import { rereadCommand } from './reread.js'
import { restoreCommand } from './restore.js'
import { searchCommand } from './search.js'
import { serveCommand } from './serve.js'
import { showCommand } from './show.js'
import { tokenCommand } from './token.js'
import { timelineCommand } from './timeline.js'
import { topicCommand } from './topic.js'
import { translateCommand } from './translate.js'
import { verifyCommand } from './verify.js'
import { workCommand } from './work.js'

/** The whole command line. It prints help and versions on `effects.stdout` and leaves errors to its caller. */
export function program(effects: Effects, version: string): Command {
  const root = new Command('onrecord')
    .description('Reads news pages and keeps a ledger of who said what, to whom, through whom and when.')
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord read page.html',
      '  $ onrecord add examples/*.txt',
      '  $ onrecord search harbour tax --speaker Brandt',
      '  $ onrecord serve',
    ].join('\n'))
  const commands = [readCommand, addCommand, followCommand, serveCommand, workCommand, jobsCommand, actorsCommand, alertCommand, tokenCommand, editorCommand, listCommand, searchCommand, countCommand, showCommand, diffCommand, quoteCommand, compareCommand, changesCommand, relatedCommand, topicCommand, timelineCommand, translateCommand, eventCommand, promiseCommand, reportCommand, queueCommand, correctCommand, correctionsCommand, peopleCommand, exportCommand, citeCommand, packCommand, verifyCommand, mcpCommand, rereadCommand, checkCommand, backupCommand, restoreCommand, evaluateCommand].map((make) => make(effects, version))
  for (const command of commands) root.addCommand(command)
  for (const command of [root, ...commands]) {
    command.exitOverride().configureHelp({ helpWidth: 90 })
    command.configureOutput({
      writeOut: (text) => void effects.stdout.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
  }
  return root
}
