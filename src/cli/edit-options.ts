import { InvalidArgumentError, Option } from 'commander'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'

/** Who decides, unless told: whoever runs the command. */
export function editorNamed({ env }: Pick<Effects, 'env'>, given: string | undefined): string {
  return given ?? env['ONRECORD_EDITOR'] ?? env['USER'] ?? env['USERNAME'] ?? ''
}

export const editor = () => new Option('--editor <name>', 'who decides, named with it; unless given, ONRECORD_EDITOR of the environment, else the user')

export const why = () => new Option('--why <reason>', 'the reason, which all can read')

/** A choice whose words may be written with hyphens: `wrong-speaker`. */
export function choice<T extends string>(flags: string, description: string, choices: readonly T[]): Option {
  const written = choices.map((one) => one.replaceAll(' ', '-'))
  return new Option(flags, `${description}: ${written.join(', ')}`).argParser((value) => {
    const found = choices.find((one) => one === value || one.replaceAll(' ', '-') === value)
    if (found === undefined) throw new InvalidArgumentError(`Give one of ${written.join(', ')}.`)
    return found
  })
}

/** Runs what editors and readers ask for; why it can't be done is told as a failure. */
export async function orRefused<T>(task: Promise<T>): Promise<T> {
  try {
    return await task
  } catch (error) {
    if (error instanceof Error && error.name === 'EditRefused') throw new Failure(error.message)
    throw error
  }
}
