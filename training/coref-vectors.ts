import { closeSync, existsSync, openSync, readFileSync, readdirSync, renameSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Ort from 'onnxruntime-common'
import { CONTEXT, WINDOW } from '../src/analysis/extractor/extract.js'
import { windowsOver } from '../src/analysis/extractor/windows.js'

/**
 * The vectors that the released encoder gives for what coref-prepare.ts wrote: `npx tsx training/coref-vectors.ts FOLDER MODELS RUNTIME`. Writes beside each FOLDER/coref-NAME.jsonl
 * the pieces' vectors as float32, row after row, to coref-NAME.vectors. Some minutes; what is there already stays.
 */
interface Row { readonly ids: readonly number[]; readonly letterCase: readonly number[]; readonly quoteState: readonly number[]; readonly blockStart: readonly number[] }

const [folder = '', models = '', runtime = '', ...only] = process.argv.slice(2)
const { InferenceSession, Tensor } = createRequire(import.meta.url)(runtime) as Pick<typeof Ort, 'InferenceSession' | 'Tensor'>
const session = await InferenceSession.create(`${models}/encoder.onnx`, { intraOpNumThreads: 1, interOpNumThreads: 1 })
const words = readFileSync(`${models}/vocabulary.txt`, 'utf8').split('\n')
const [cls, sep] = [BigInt(words.indexOf('[CLS]')), BigInt(words.indexOf('[SEP]'))]

async function vectorsOf(row: Row): Promise<readonly Float32Array[]> {
  const starts = row.blockStart.flatMap((starts, i) => starts === 1 ? [i] : [])
  const parts: Float32Array[] = []
  for (const { begin, end, from, to } of windowsOver(row.ids.length, starts, WINDOW, CONTEXT)) {
    const list = (values: readonly number[], before = 0n, after = 0n) => new Tensor('int64', BigInt64Array.from([before, ...values.slice(begin, end).map(BigInt), after]), [1, end - begin + 2])
    const { vectors } = await session.run({ ids: list(row.ids, cls, sep), letterCase: list(row.letterCase), quoteState: list(row.quoteState), blockStart: list(row.blockStart) }, ['vectors'])
    const all = vectors?.data as Float32Array
    const width = all.length / (end - begin + 2)
    parts.push(all.slice((from - begin + 1) * width, (to - begin + 1) * width))
  }
  return parts
}

for (const file of readdirSync(folder).filter((name) => name.startsWith('coref-') && name.endsWith('.jsonl'))) {
  const name = file.replace('.jsonl', '')
  if (existsSync(`${folder}/${name}.vectors`) || (only.length > 0 && !only.includes(name.replace('coref-', '')))) continue
  const to = openSync(`${folder}/${name}.vectors.part`, 'w')
  for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
    if (line !== '') for (const part of await vectorsOf(JSON.parse(line) as Row)) writeSync(to, new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
  }
  closeSync(to)
  renameSync(`${folder}/${name}.vectors.part`, `${folder}/${name}.vectors`)
  console.log(name)
}
