import { fromBufferPromise } from 'yauzl'

/** The files of a ZIP by their paths. Rejects where it isn't whole. */
export async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const pieces: Uint8Array[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array)
    files.set(entry.fileName, Buffer.concat(pieces))
  }
  return files
}
