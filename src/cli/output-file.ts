import { link, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BytesOutput } from './effects.js'

/**
 * Makes a file that has its name only once it is whole; until then it is called `NAME.part`. `-` is standard output.
 * Rejects with Node's error; `EEXIST` where there is a file of that name.
 */
export async function openOutput(
  name: string, { overwrite = false, ownersAlone = false }: { readonly overwrite?: boolean | undefined; readonly ownersAlone?: boolean } = {},
): Promise<BytesOutput> {
  if (name === '-') return standardOutput()
  if (!overwrite && await exists(name)) throw Object.assign(new Error(`${name} exists`), { code: 'EEXIST' })
  const part = `${name}.part`
  // One that a killed process left may have another mode.
  await rm(part, { force: true })
  const file = await open(part, 'w', ownersAlone ? 0o600 : 0o666)
  return {
    write: (bytes) => file.appendFile(bytes),
    close: async () => {
      await file.sync()
      await file.close()
      if (overwrite) await rename(part, name)
      else await putInPlace(part, name)
      await syncFolderOf(name)
    },
    discard: async () => {
      // It may be closed already.
      await file.close().catch(() => undefined)
      await rm(part, { force: true })
    },
  }
}

async function putInPlace(part: string, name: string): Promise<void> {
  try {
    // Unlike a renaming, a link never takes the place of a file that has come meanwhile.
    await link(part, name)
    await rm(part)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await rename(part, name)
  }
}

/** Makes the file's name durable, where the system can. */
async function syncFolderOf(name: string): Promise<void> {
  const folder = await open(dirname(name)).catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

function standardOutput(): BytesOutput {
  return {
    write: (bytes) => new Promise((resolve) => void process.stdout.write(bytes, () => { resolve() })),
    close: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

async function exists(name: string): Promise<boolean> {
  try {
    await stat(name)
    return true
  } catch {
    return false
  }
}
