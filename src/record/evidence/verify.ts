import { createPublicKey, verify as verifySignature } from 'node:crypto'
import { z } from 'zod'
import { readContainer } from '../../ingest/containers/read-container.js'
import type { Seekable } from '../../ingest/containers/seekable.js'
import { exhibitFiles, PACK_FILES, PACK_VERSION, type PackManifest } from '../../model/evidence.js'
import { sha256 } from '../../model/identifier.js'
import type { Reader } from '../add-page.js'
import { packZip } from './pack-zip.js'
import { timeStampOf } from './time-stamp.js'

/** Kinds of damage, told apart. */
export type Damage = 'zip' | 'manifest missing' | 'manifest edited' | 'manifest wrong' | 'fingerprint' | 'changed' | 'missing' | 'extra' | 'wrong hash' | 'wrong capture' | 'words not in capture' | 'signature' | 'time stamp'

export interface Fault {
  readonly is: Damage
  /** For a person, in one line. */
  readonly what: string
}

/** What a pack was found to be. `grade`: the most that holds of it; `null` where anything fails. */
export interface Verified {
  readonly grade: 'hashes' | 'signed' | 'time-stamped' | 'signed and time-stamped' | null
  /** The SHA-256 of the manifest: by it the whole pack is known. `null` where there is none. */
  readonly fingerprint: string | null
  readonly madeAt: string | null
  readonly exhibits: readonly { readonly number: number; readonly statement: string; readonly words: string }[]
  /** SHA-256 of the signer's public key (DER), where it is signed rightly. */
  readonly signedBy: string | null
  readonly timeStamp: { readonly at: string; readonly authority: string; readonly trusted: boolean | null } | null
  readonly faults: readonly Fault[]
}

export interface Verifying {
  readonly readPage: Reader['readPage']
  /** What the pack's fingerprint is to be. */
  readonly fingerprint?: string | undefined
  /** The signer's key, PEM: another one's signature is none. */
  readonly key?: string | undefined
  /** Certificates of trusted authorities, DER. */
  readonly trusted?: readonly Uint8Array[] | undefined
}

const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Manifest = z.object({
  onrecord: z.literal('evidence'), version: z.int(), software: z.string(), madeAt: z.string(),
  exhibits: z.array(z.object({ number: z.int().min(1), statement: z.string(), capture: Hash, reading: z.string() })), files: z.array(z.object({ path: z.string(), bytes: z.int().min(0), sha256: Hash })),
})
const Span = z.object({ begin: z.int().min(0), end: z.int().min(0), text: z.string() })
const Statement = z.object({ statement: z.object({ id: z.string(), content: z.array(Span) }), article: z.object({ id: z.string() }), capture: z.object({ sha256: Hash }) })
const Reading = z.object({ capture: Hash, article: z.object({ id: z.string(), text: z.string() }) })

interface Opened {
  readonly manifest: PackManifest
  readonly bytesOf: (path: string) => Promise<Uint8Array | null>
  readonly verifying: Verifying
  readonly fault: (is: Damage, what: string) => void
}

/** Checks an evidence pack, offline: that its files are what the manifest says, and that each exhibit's words stand in its capture. */
export async function verifyPack(source: Seekable, verifying: Verifying): Promise<Verified> {
  const faults: Fault[] = []
  const fault = (is: Damage, what: string) => { faults.push({ is, what }) }
  const none = { grade: null, fingerprint: null, madeAt: null, exhibits: [], signedBy: null, timeStamp: null, faults }
  const zip = await packZip(source)
  if (zip.is === 'refused') {
    fault('zip', `this can’t be taken for an evidence pack: ${zip.why}`)
    return none
  }
  const { files, bytesOf } = zip
  const bytes = await bytesOf(PACK_FILES.manifest)
  if (bytes === null) {
    fault('manifest missing', `${PACK_FILES.manifest} is missing: nothing tells what the pack is to hold`)
    return none
  }
  for (const path of zip.twice) fault('extra', `${path} is there more than once`)
  const fingerprint = sha256(bytes)
  const seal = await bytesOf(PACK_FILES.seal)
  if (seal === null) fault('missing', `${PACK_FILES.seal} is missing`)
  else if (text(seal).split(' ')[0] !== fingerprint) fault('manifest edited', `${PACK_FILES.manifest} was edited: its hash is not the one that it was sealed with`)
  if (verifying.fingerprint !== undefined && verifying.fingerprint.toLowerCase() !== fingerprint) fault('fingerprint', `this is another pack: its fingerprint is ${fingerprint}`)
  const manifest = manifestOf(bytes)
  if (manifest === null) fault('manifest wrong', `${PACK_FILES.manifest} is none that this version reads (it reads version ${PACK_VERSION})`)
  else compareFiles(manifest, files, fault)
  const opened = manifest === null ? null : { manifest, bytesOf, verifying, fault }
  const exhibits = opened === null ? [] : await exhibitsOf(opened)
  const signedBy = await signerOf(bytes, bytesOf, verifying, fault)
  const timeStamp = await stampOf(bytes, bytesOf, verifying, fault)
  const grade = signedBy !== null && timeStamp !== null ? 'signed and time-stamped' : signedBy !== null ? 'signed' : timeStamp !== null ? 'time-stamped' : 'hashes'
  return { grade: faults.length > 0 ? null : grade, fingerprint, madeAt: manifest?.madeAt ?? null, exhibits, signedBy, timeStamp, faults }
}

function manifestOf(bytes: Uint8Array): PackManifest | null {
  const parsed = Manifest.safeParse(jsonOf(bytes))
  return parsed.success && parsed.data.version === PACK_VERSION ? parsed.data : null
}

function compareFiles({ files: told }: PackManifest, files: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>, fault: Opened['fault']): void {
  const known = new Set<string>([...Object.values(PACK_FILES), ...told.map(({ path }) => path)])
  for (const { path, bytes, sha256: hash } of told) {
    const there = files.get(path)
    if (there === undefined) fault('missing', `${path} is missing`)
    // As long as it was, its bytes are others; otherwise the manifest may be of another pack: either way not what was sealed.
    else if (there.sha256 !== hash) fault('changed', `${path} was changed: ${there.bytes === bytes ? 'bytes in it are others' : `it has ${there.bytes} bytes, not ${bytes}`}`)
  }
  for (const path of files.keys()) if (!known.has(path)) fault('extra', `${path} is there, and the manifest doesn’t know it`)
}

async function exhibitsOf(opened: Opened): Promise<Verified['exhibits']> {
  const found: { number: number; statement: string; words: string }[] = []
  for (const exhibit of opened.manifest.exhibits) {
    const one = await exhibitOf(opened, exhibit)
    if (one !== null) found.push(one)
  }
  return found
}

async function exhibitOf({ bytesOf, verifying, fault }: Opened, exhibit: PackManifest['exhibits'][number]): Promise<Verified['exhibits'][number] | null> {
  const at = exhibitFiles(exhibit)
  const name = `exhibit ${exhibit.number}`
  const [statementBytes, readingBytes, warc] = [await bytesOf(at.statement), await bytesOf(at.reading), await bytesOf(at.warc)]
  // What is missing was told.
  if (statementBytes === null || readingBytes === null || warc === null) return null
  const [statement, reading] = [Statement.safeParse(jsonOf(statementBytes)), Reading.safeParse(jsonOf(readingBytes))]
  if (!statement.success || !reading.success) {
    fault('wrong hash', `${name}: its statement or its reading is none`)
    return null
  }
  const { statement: { id, content }, article, capture } = statement.data
  if (id !== exhibit.statement || article.id !== exhibit.reading || reading.data.article.id !== exhibit.reading || capture.sha256 !== exhibit.capture || reading.data.capture !== exhibit.capture) {
    fault('wrong hash', `${name}: statement, reading and manifest name different captures or identifiers`)
  }
  const words = content.map((span) => span.text)
  const told = { number: exhibit.number, statement: id, words: words.join(' … ') }
  if (content.some(({ begin, end, text: own }) => reading.data.article.text.slice(begin, end) !== own)) fault('words not in capture', `${name}: the statement’s words are not those at its place in the reading`)
  const page = await pageIn(warc, exhibit.capture)
  if (page === null) {
    fault('wrong capture', `${name}: the archive holds no page whose bytes have the SHA-256 ${exhibit.capture}`)
    return told
  }
  const read = plain(await textIn(page, verifying.readPage))
  if (words.some((own) => !read.includes(plain(own)))) fault('words not in capture', `${name}: the statement’s words don’t stand in the captured page`)
  return told
}

interface CapturedPage {
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly headers: readonly (readonly [string, string])[]
  readonly mediaType?: 'text/plain' | 'text/html' | undefined
}

async function pageIn(warc: Uint8Array, capture: string): Promise<CapturedPage | null> {
  const source = (async function* () { yield await Promise.resolve(warc) })()
  for await (const entry of readContainer({ name: 'pack.warc.gz', source })) if (entry.is === 'page' && sha256(entry.bytes) === capture) return entry
  return null
}

/** What the capture says when it is read anew; nothing where it can't be read. */
async function textIn({ bytes, url, headers, mediaType }: CapturedPage, readPage: Reader['readPage']): Promise<string> {
  try {
    const { article } = await readPage({ name: 'capture', bytes, url: url ?? undefined, headers, mediaType, receivedAt: '1970-01-01T00:00:00.000Z' })
    return [article.title ?? '', article.text].join('\n')
  } catch {
    return ''
  }
}

async function signerOf(manifest: Uint8Array, bytesOf: Opened['bytesOf'], { key: expected }: Verifying, fault: Opened['fault']): Promise<string | null> {
  const [signature, own] = [await bytesOf(PACK_FILES.signature), await bytesOf(PACK_FILES.key)]
  if (signature === null && own === null && expected === undefined) return null
  if (signature === null || own === null) {
    fault('signature', 'the signature or its key is missing')
    return null
  }
  try {
    const key = createPublicKey(text(own))
    const der = key.export({ type: 'spki', format: 'der' })
    if (expected !== undefined && !createPublicKey(expected).export({ type: 'spki', format: 'der' }).equals(der)) fault('signature', 'it is signed by another key')
    else if (verifySignature(null, manifest, key, signature)) return sha256(der)
    else fault('signature', 'the signature is not right')
  } catch {
    fault('signature', 'the signature or its key can’t be read')
  }
  return null
}

async function stampOf(manifest: Uint8Array, bytesOf: Opened['bytesOf'], { trusted = [] }: Verifying, fault: Opened['fault']): Promise<Verified['timeStamp']> {
  const answer = await bytesOf(PACK_FILES.timeStamp)
  if (answer === null) return null
  const found = await timeStampOf(answer, manifest, trusted)
  if (found.is === 'wrong') fault('time stamp', `the time stamp is not right: ${found.why}`)
  else if (found.trusted === false) fault('time stamp', `the time stamp is by ${found.authority}, whom no given certificate makes trusted`)
  else return { at: found.at, authority: found.authority, trusted: found.trusted }
  return null
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text(bytes))
  } catch {
    return undefined
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function plain(words: string): string {
  return words.split(/\s+/).filter(Boolean).join(' ')
}
