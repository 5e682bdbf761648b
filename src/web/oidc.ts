import type { Configuration } from 'openid-client'
import type { Identity } from '../record/ledger.js'
import { isLoopbackHost } from './loopback.js'
import { ProviderError, type Provider } from './provider.js'

/** Where a provider of identities is, and as whom the desk is registered there. */
export interface ProviderAt {
  /** Its issuer: an `https:` address; of this machine, for trying it, also `http:`. */
  readonly issuer: string
  readonly client: string
  readonly secret: string
  /** As the sign-in page calls it. */
  readonly name: string
}

/** Seconds that an answer of the provider's may take. */
const PATIENCE = 15

/**
 * OpenID Connect: authorization code with PKCE; state and nonce are checked, and the identity token's signature, issuer, audience and times (`openid-client`). The
 * provider is asked for what it offers when somebody signs in first, and again where that failed.
 */
export function openIdProvider({ issuer, client, secret, name }: ProviderAt): Provider {
  let found: Promise<Configuration> | undefined
  const configuration = async () => {
    found ??= discovered({ issuer, client, secret })
    try {
      return await found
    } catch (error) {
      found = undefined
      throw error
    }
  }
  return {
    name,
    begin: (redirect) => asked(async () => {
      const oidc = await import('openid-client')
      const config = await configuration()
      const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()]
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirect, scope: 'openid email', state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
      })
      return { url: url.href, kept: JSON.stringify([state, nonce, verifier]) }
    }),
    end: (kept, address) => asked(async () => {
      const oidc = await import('openid-client')
      const [state, nonce, verifier] = begun(kept)
      const tokens = await oidc.authorizationCodeGrant(await configuration(), address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
      return identityOf(tokens.claims() ?? {})
    }),
  }
}

async function discovered({ issuer, client, secret }: Omit<ProviderAt, 'name'>): Promise<Configuration> {
  const oidc = await import('openid-client')
  const server = new URL(issuer)
  // On this machine there is nobody on the way.
  const plain = server.protocol === 'http:' && isLoopbackHost(server.hostname.replace(/^\[|\]$/g, ''))
  return oidc.discovery(server, client, secret, undefined, { timeout: PATIENCE, ...(plain && { execute: [oidc.allowInsecureRequests] }) })
}

function begun(kept: string): readonly [string, string, string] {
  try {
    const told: unknown = JSON.parse(kept)
    if (Array.isArray(told) && told.length === 3 && told.every((one) => typeof one === 'string')) return told as [string, string, string]
  } catch { /* Told below. */ }
  throw new ProviderError('what this browser kept of the beginning is damaged')
}

/** An e-mail address counts only where the provider says that it is theirs. */
function identityOf(claims: Readonly<Record<string, unknown>>): Identity {
  const { sub, email, email_verified: isTheirs } = claims
  if (typeof sub !== 'string' || sub === '') throw new ProviderError('it does not say who you are')
  return { subject: sub, email: typeof email === 'string' && isTheirs === true ? email : null }
}

/** What the provider, or the library, says is wrong: in one line. */
async function asked<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    if (error instanceof ProviderError) throw error
    const { message, cause } = error instanceof Error ? error : new Error(String(error))
    const told = cause instanceof Error && cause.message !== '' ? `${message}: ${cause.message}` : message
    throw new ProviderError(told.split('\n')[0]?.slice(0, 300) ?? 'it can’t be asked', { cause: error })
  }
}
