import { join } from 'node:path'
import { GoldError, goldText, type GoldArticle } from '../record/evaluate/gold.js'
import { readGoldBrat } from '../record/evaluate/gold-brat.js'
import { readGoldJsonLines } from '../record/evaluate/gold-json-lines.js'
import type { Effects } from './effects.js'
import { codeOf, Failure } from './errors.js'
import { whyUnreadable } from './file-errors.js'
import { listFolder } from './list-folder.js'

/**
 * Reads gold: a folder of brat's `.ann` files, one such file, or else JSON Lines (`-`: from standard input). Throws
 * `Failure` where a file can't be read, `GoldError` where its content can't.
 */
export async function readGoldFiles(effects: Effects, name: string): Promise<GoldArticle[]> {
  const listed = name === '-' ? null : await tellingWhy(name, listFolder(name))
  if (listed !== null) {
    const annotated = listed.filter((file) => isBrat(file))
    if (annotated.length === 0) {
      throw new GoldError(`${name}: holds no .ann files; name a folder of brat's .ann and .txt files, or a file of JSON Lines`)
    }
    const articles: GoldArticle[] = []
    for (const file of annotated) articles.push(await brat(effects, join(name, file), file))
    return articles
  }
  if (isBrat(name)) return [await brat(effects, name, name.split(/[\\/]/).at(-1)!)]
  return readGoldJsonLines(name, goldText(name, await tellingWhy(name, bytesOf(effects, name))))
}

function isBrat(file: string): boolean {
  return /\.ann$/i.test(file)
}

async function brat(effects: Effects, name: string, file: string): Promise<GoldArticle> {
  const textName = name.replace(/\.ann$/i, '.txt')
  const annotations = goldText(name, await tellingWhy(name, bytesOf(effects, name)))
  const missing = `the text of ${name} must lie beside it under this name`
  const text = goldText(textName, await tellingWhy(textName, bytesOf(effects, textName), missing))
  return readGoldBrat({ name, id: file.replace(/\.ann$/i, ''), annotations, text })
}

async function bytesOf(effects: Effects, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of effects.readInput(name)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function tellingWhy<T>(name: string, work: Promise<T>, whereMissing?: string): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    throw new Failure(`${name}: ${whyUnreadable(name, error, whereMissing)}`)
  }
}
