import { readdir } from 'node:fs/promises'
import { codeOf } from './errors.js'

/** The names in a folder, in the order of their code units; `null` where `name` is no folder. Throws Node's error. */
export async function listFolder(name: string): Promise<string[] | null> {
  try {
    return (await readdir(name)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ENOENT') return null
    throw error
  }
}
