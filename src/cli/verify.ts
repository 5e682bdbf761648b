import { X509Certificate } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import { toJson } from '../export/json.js'
import { visible } from '../export/visible.js'
import type { Verified } from '../record/evidence/verify.js'
import type { Effects } from './effects.js'
import { codeOf, Failure, Misuse, Told } from './errors.js'
import { whyUnreadable } from './file-errors.js'
import { format } from './options.js'
import { whole } from './whole-input.js'

interface VerifyOptions {
  readonly fingerprint?: string
  readonly key?: string
  readonly trust?: readonly string[]
  readonly format: 'text' | 'json'
}

/** `onrecord verify`: whether an evidence pack is whole and unchanged. It asks the network for nothing, and needs no ledger. */
export function verifyCommand(effects: Effects): Command {
  return new Command('verify')
    .summary('check an evidence pack, offline')
    .description('Checks an evidence pack: that its files are what its manifest says, and that each exhibit’s words stand in its captured page; what it is signed and time-stamped by. Needs no ledger and no network. Exit status 0 where nothing fails.')
    .argument('<pack>', 'the pack')
    .option('--fingerprint <hash>', 'the fingerprint that the pack is to have, as onrecord pack told it', fingerprint)
    .option('--key <file>', 'the public key (PEM) that it must be signed with')
    .option('--trust <file...>', 'certificates (PEM) of the time-stamping authorities that you trust')
    .addOption(format('text', 'json'))
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord verify case-7.zip',
      '  $ onrecord verify case-7.zip --key newsroom.pem --trust authority.pem',
    ].join('\n'))
    .action((name: string, options: VerifyOptions) => verify(effects, name, options))
}

function fingerprint(value: string): string {
  if (!/^[0-9a-f]{64}$/i.test(value)) throw new InvalidArgumentError('Give 64 hexadecimal digits.')
  return value
}

async function verify(effects: Effects, name: string, { fingerprint, key: keyFile, trust = [], format: form }: VerifyOptions): Promise<void> {
  const key = keyFile === undefined ? undefined : new TextDecoder().decode(await whole(effects, keyFile))
  const trusted: Uint8Array[] = []
  for (const file of trust) trusted.push(certificate(await whole(effects, file), file))
  const [{ verifyPack }, { readPage }] = await Promise.all([effects.loadEvidence(), effects.loadReader()])
  const source = await opened(effects, name)
  try {
    const found = await verifyPack(source, { readPage, fingerprint, key, trusted })
    await effects.stdout.write(form === 'json' ? `${toJson(found, 2)}\n` : inWords(found))
    if (found.grade === null) throw new Told(name)
  } finally {
    await source.close()
  }
}

async function opened(effects: Effects, name: string) {
  try {
    return await effects.openInput(name) ?? await effects.spool(effects.readInput(name))
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnreadable(name, error)}`)
  }
}

function certificate(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return new X509Certificate(bytes).raw
  } catch {
    throw new Misuse(`${name}: is no certificate`)
  }
}

const GRADES = {
  'hashes': 'whole: each file has the hash that the manifest gives it, and each exhibit’s words stand in its capture. Nothing outside of the pack vouches for the manifest: compare the fingerprint with one that you were given.',
  'signed': 'whole, and signed', 'time-stamped': 'whole, and time-stamped', 'signed and time-stamped': 'whole, signed and time-stamped',
} as const

function inWords({ grade, fingerprint: own, madeAt, exhibits, signedBy, timeStamp, faults }: Verified): string {
  const trust = timeStamp === null ? '' : timeStamp.trusted === null ? '; whether the authority can be trusted was not checked, --trust names its certificate' : ', trusted'
  const lines = [
    ...own === null ? [] : [`fingerprint  ${own}`], ...madeAt === null ? [] : [`made         ${madeAt}, by the manifest’s own account`],
    ...exhibits.map(({ number, statement, words }) => `exhibit ${number}    ${statement}  ${words.replace(/\s+/g, ' ')}`),
    ...signedBy === null ? [] : [`signed       by the key with the SHA-256 ${signedBy}`],
    ...timeStamp === null ? [] : [`time-stamped ${timeStamp.at} by ${timeStamp.authority}${trust}`],
    ...faults.map(({ is, what }) => `FAILS        ${is}: ${what}`),
    `grade        ${grade === null ? 'none: something fails' : GRADES[grade]}`,
  ]
  return `${lines.map(visible).join('\n')}\n`
}
