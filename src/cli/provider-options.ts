import { Option } from 'commander'
import type { ProviderAt } from '../web/oidc.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { whyUnreadable } from './file-errors.js'

/** What `onrecord serve` is told of a provider of identities. */
export interface ProviderOptions {
  readonly oidcIssuer?: string
  readonly oidcClient?: string
  readonly oidcSecretFile?: string
  readonly oidcName?: string
}

export const oidcIssuer = () => new Option('--oidc-issuer <url>', 'the provider of identities (OpenID Connect) through which editors may sign in')
export const oidcClient = () => new Option('--oidc-client <id>', 'as what this desk is registered there')
export const oidcSecretFile = () => new Option('--oidc-secret-file <file>', 'a file that holds the secret of that; else ONRECORD_OIDC_SECRET of the environment')
export const oidcName = () => new Option('--oidc-name <name>', 'what the sign-in page calls the provider; its host, unless given')

/** Bytes of a secret at most: a longer file is another one. */
const LONGEST = 4_096

/** The provider that the options name; `null` for none. */
export async function providerOf(effects: Pick<Effects, 'env' | 'readInput'>, { oidcIssuer: issuer, oidcClient: client, oidcSecretFile: file, oidcName: name }: ProviderOptions): Promise<ProviderAt | null> {
  if (issuer === undefined && client === undefined && file === undefined && name === undefined) return null
  if (issuer === undefined || client === undefined) throw new Misuse('--oidc-issuer and --oidc-client go together')
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol)) throw new Misuse(`--oidc-issuer: ${issuer} is no address; give the issuer's, as https://login.example.org`)
  const secret = (file === undefined ? effects.env['ONRECORD_OIDC_SECRET'] ?? '' : await secretIn(effects, file)).trim()
  if (secret === '') throw new Failure('no secret of the provider of identities is given; put it into a file that only you read, and name it with --oidc-secret-file')
  return { issuer, client, secret, name: name ?? new URL(issuer).host }
}

/** The text of a file that holds a secret, or of standard input for `-`. */
export async function secretIn({ readInput }: Pick<Effects, 'readInput'>, file: string): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of readInput(file)) {
      size += piece.length
      if (size > LONGEST) throw new Failure(`${file}: is longer than a secret; give a file that holds nothing else`)
      pieces.push(piece)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`${file}: ${whyUnreadable(file, error)}`)
  }
  return Buffer.concat(pieces).toString()
}
