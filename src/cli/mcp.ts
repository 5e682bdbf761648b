import { Command } from 'commander'
import type { Effects } from './effects.js'
import { deskAddress, ledger as inLedger } from './options.js'

interface McpOptions {
  readonly ledger: string
  readonly desk?: string
}

/** `onrecord mcp`: answers programs over standard input and output, by the Model Context Protocol. */
export function mcpCommand(effects: Effects, version: string): Command {
  return new Command('mcp')
    .summary('answer a program’s questions, by the Model Context Protocol')
    .description('Answers questions about the ledger over standard input and output, by the Model Context Protocol: search, statements with their evidence, a speaker’s record, what changed, whether something was said. It answers with the pages’ own words and permalinks, and writes nothing.')
    .addOption(deskAddress())
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord mcp --desk https://desk.example', '  $ onrecord mcp --ledger ./ledger'].join('\n'))
    .action((options: McpOptions) => mcp(effects, version, options))
}

async function mcp(effects: Effects, version: string, { ledger: location, desk }: McpOptions): Promise<void> {
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const served = await effects.serveMcp({ ledger, desk: desk ?? null, version })
    await effects.untilInterrupted({ orInputEnds: true })
    await served.close()
  } finally {
    await ledger.close()
  }
}
