import type { Act } from '../../model/statement.js'
import type { CueForm } from './language.js'

/** A form that a language's rules make of a lemma. */
export type MadeForm = Pick<CueForm, 'shape' | 'number' | 'gender' | 'particle'> & { readonly form: string }

/**
 * Makes the table of cues from lines `act lemma lemma …`; `*` before the act for attitudes. `formsOf` makes a lemma's forms; a lemma may be
 * followed by its irregular ones, `dire=dit,disent`.
 */
export function cueTable(lines: string, formsOf: (lemma: string, irregular: readonly string[]) => readonly MadeForm[]): ReadonlyMap<string, readonly CueForm[]> {
  const table = new Map<string, CueForm[]>()
  for (const line of lines.trim().replace(/ё/g, 'е').split('\n')) {
    const [head = '', ...lemmas] = line.trim().split(/\s+/)
    const kind = head.startsWith('*') ? 'attitude' : 'speech'
    const act = head.replace('*', '') as Act
    for (const entry of lemmas) {
      const [lemma = '', list = ''] = entry.split('=')
      for (const { form, ...made } of formsOf(lemma, list === '' ? [] : list.split(','))) {
        const known = table.get(form)
        if (known === undefined) table.set(form, [{ lemma, act, kind, ...made }])
        else if (!known.some((one) => one.lemma === lemma && one.shape === made.shape && one.particle === made.particle)) known.push({ lemma, act, kind, ...made })
      }
    }
  }
  return table
}
