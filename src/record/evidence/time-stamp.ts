import { createHash, randomBytes, webcrypto } from 'node:crypto'
import { AlgorithmIdentifier, Certificate, CryptoEngine, MessageImprint, setEngine, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs'
import { Integer, Null, OctetString } from 'asn1js'

const SHA_256 = '2.16.840.1.101.3.4.2.1'
/** Bytes of an authority's answer at most; usual ones have under 10,000. */
const LARGEST = 1024 * 1024
/** Milliseconds that an authority has to answer. */
const PATIENCE = 30_000

setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as never }))

/** An authority gave no time stamp, or one that is none. The message says what to do. */
export class TimeStampError extends Error {
  override readonly name = 'TimeStampError'
}

/** Asks an authority to stamp bytes with the time (RFC 3161); only their SHA-256 is sent. Resolves to its answer, which was checked. */
export async function timeStamped(bytes: Uint8Array, authority: string, ask: typeof fetch = fetch): Promise<Uint8Array> {
  const nonce = randomBytes(8)
  nonce[0]! &= 0x7f
  const request = new TimeStampReq({
    version: 1, messageImprint: new MessageImprint({ hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new Null() }), hashedMessage: new OctetString({ valueHex: hashOf(bytes) }) }),
    nonce: new Integer({ valueHex: new Uint8Array(nonce).buffer }), certReq: true,
  })
  let answer: Uint8Array
  try {
    const response = await ask(authority, {
      method: 'POST', body: new Uint8Array(request.toSchema().toBER()), headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' }, signal: AbortSignal.timeout(PATIENCE), redirect: 'error',
    })
    if (!response.ok) throw new TimeStampError(`the time-stamping authority ${authority} answered with status ${response.status}; name another`)
    answer = new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw error instanceof TimeStampError ? error : new TimeStampError(`the time-stamping authority ${authority} could not be asked; try again, or name another`, { cause: error })
  }
  const found = answer.length > LARGEST ? { is: 'wrong' as const, why: 'its answer is too large' } : await timeStampOf(answer, bytes)
  if (found.is === 'wrong') throw new TimeStampError(`the time-stamping authority ${authority} gave no time stamp of this: ${found.why}; name another`)
  return answer
}

/** What an authority's answer comes to. `trusted`: whether its certificate leads to one that was given as trusted; `null` where none was given. */
export type TimeStamp = { readonly is: 'right'; readonly at: string; readonly authority: string; readonly trusted: boolean | null } | { readonly is: 'wrong'; readonly why: string }

/** Checks an authority's answer against the bytes that it stamped. Asks nobody. `trusted`: certificates, DER. */
export async function timeStampOf(answer: Uint8Array, bytes: Uint8Array, trusted: readonly Uint8Array[] = []): Promise<TimeStamp> {
  try {
    const response = TimeStampResp.fromBER(exact(answer))
    if (Number(response.status.status) > 1 || response.timeStampToken === undefined) return { is: 'wrong', why: 'it was refused' }
    const signed = new SignedData({ schema: (response.timeStampToken).content })
    const content = signed.encapContentInfo.eContent
    if (content === undefined) return { is: 'wrong', why: 'it holds no time' }
    const info = TSTInfo.fromBER(exact(new Uint8Array(content.getValue())))
    if (info.messageImprint.hashAlgorithm.algorithmId !== SHA_256) return { is: 'wrong', why: 'it is over another kind of hash than SHA-256' }
    if (!Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView).equals(Buffer.from(hashOf(bytes)))) return { is: 'wrong', why: 'it is of other bytes' }
    const own = exact(bytes)
    if (!await signed.verify({ signer: 0, data: own }).catch(() => false)) return { is: 'wrong', why: 'its signature is not right' }
    const chained = trusted.length === 0 ? null
      : await signed.verify({ signer: 0, data: own, trustedCerts: trusted.map((one) => Certificate.fromBER(exact(one))), checkChain: true, checkDate: info.genTime }).catch(() => false)
    return { is: 'right', at: info.genTime.toISOString(), authority: nameOf(signed), trusted: chained }
  } catch {
    return { is: 'wrong', why: 'it can’t be read' }
  }
}

function nameOf(signed: SignedData): string {
  const certificate = (signed.certificates ?? []).find((one): one is Certificate => one instanceof Certificate)
  const names = certificate?.subject.typesAndValues.map(({ value }) => (value as { readonly valueBlock: { readonly value: unknown } }).valueBlock.value).filter((value): value is string => typeof value === 'string') ?? []
  return names.join(', ') || 'an authority that gives no name'
}

function hashOf(bytes: Uint8Array): ArrayBuffer {
  return exact(createHash('sha256').update(bytes).digest())
}

function exact(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

