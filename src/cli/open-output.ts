import type { BytesOutput, Effects } from './effects.js'
import { codeOf, Failure } from './errors.js'
import { whyUnwritten } from './file-errors.js'

/** Opens what a command writes to. Throws a `Failure` that names it where it can't be. */
export async function openedOutput(effects: Effects, name: string): Promise<BytesOutput> {
  try {
    return await effects.openOutput(name)
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnwritten(error)}`)
  }
}
