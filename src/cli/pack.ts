import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import { visible } from '../export/visible.js'
import type { Effects } from './effects.js'
import { codeOf, Failure, Misuse } from './errors.js'
import { whyUnwritten } from './file-errors.js'
import { statementNamed } from './identifiers.js'
import { openedOutput } from './open-output.js'
import { deskAddress, ledger as inLedger } from './options.js'
import { whole } from './whole-input.js'

interface PackOptions {
  readonly ledger: string
  readonly output?: string
  readonly desk?: string
  readonly sign?: string
  readonly timeStamp?: string
}

/** `onrecord pack`: evidence of statements, which others can check. */
export function packCommand(effects: Effects, version: string): Command {
  return new Command('pack')
    .summary('write evidence of statements, which others can check')
    .description('Writes an evidence pack, a ZIP: the statements as numbered exhibits, their readings, the archived pages with how they were received (WARC), corrections, hashes and a page to read.')
    .argument('<statement-id...>', "the statements' identifiers, or their beginnings, in the order of the exhibits")
    .option('--output <file>', 'the file to write; onrecord-pack.zip unless given, - for standard output. A file that is there is never written over')
    .option('--sign <file>', 'sign it with a private key (PEM, such as Ed25519)')
    .option('--time-stamp <url>', 'have this authority stamp it with the time (RFC 3161): it is sent a hash, and nothing else', authority)
    .addOption(deskAddress())
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord pack 3f1c0a9be2d45f67a810 --output evidence.zip',
      '  $ onrecord pack 3f1c0a9be2d4 77aa0d9be2d4 --sign key.pem --time-stamp https://tsa.example/tsr --output case-7.zip',
    ].join('\n'))
    .action((ids: string[], options: PackOptions) => pack(effects, version, ids, options))
}

function authority(value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) throw new InvalidArgumentError('Give the whole address, beginning with https:// or http://.')
  return value
}

async function pack(effects: Effects, version: string, short: readonly string[], { ledger: location, output: name = 'onrecord-pack.zip', desk, sign: keyFile, timeStamp }: PackOptions): Promise<void> {
  const signing = keyFile === undefined ? undefined : signerWith(new TextDecoder().decode(await whole(effects, keyFile)), keyFile)
  const { packOf } = await import('../export/pack/pack.js')
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const ids: string[] = []
    for (const id of short) ids.push(await statementNamed(ledger, id))
    for (const id of ids) if ((await ledger.identifiers('statement', id)).length === 0) throw new Failure(`no statement ${id} in ${location}; find one with onrecord search`)
    let fingerprint = ''
    const { createHash } = await import('node:crypto')
    const stamp = timeStamp === undefined ? undefined : (await effects.loadEvidence()).timeStamped
    const pieces = packOf(ledger.exhibits([...new Set(ids)]), {
      software: `Onrecord ${version}`, now: effects.now().toISOString(), desk: desk ?? null, sign: signing,
      made: (manifest) => { fingerprint = createHash('sha256').update(manifest).digest('hex') },
      stamp: stamp && ((manifest) => stamp(manifest, timeStamp!)),
    })
    const output = await openedOutput(effects, name)
    try {
      for await (const bytes of pieces) await output.write(bytes)
      await output.close()
    } catch (error) {
      await output.discard().catch(() => undefined)
      throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnwritten(error)}`)
    }
    const count = new Set(ids).size
    await effects.stderr.write(visible(`${count} ${count === 1 ? 'exhibit' : 'exhibits'} written to ${name === '-' ? 'standard output' : name}; fingerprint ${fingerprint}`) + '\n')
  } finally {
    await ledger.close()
  }
}

function signerWith(pem: string, name: string): (manifest: Uint8Array) => { readonly signature: Uint8Array; readonly key: string } {
  try {
    const key = createPrivateKey(pem)
    const own = createPublicKey(key).export({ type: 'spki', format: 'pem' })
    return (manifest) => ({ signature: sign(null, manifest, key), key: own.toString() })
  } catch {
    throw new Misuse(`${name}: is no private key in PEM; openssl genpkey -algorithm ed25519 makes one`)
  }
}
