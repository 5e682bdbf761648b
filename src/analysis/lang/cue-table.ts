import type { Act } from '../../model/statement.js'
import type { CueForm } from './language.js'

/** A form that a language's rules make of a lemma. */
export type MadeForm = Pick<CueForm, 'shape' | 'number' | 'gender' | 'particle'> & { readonly form: string }

/**
 * Makes the table of cues from lines `act lemma lemma …`; `*` before the act for attitudes, `:` for cues of a clause alone, `"` of words in marks alone. `formsOf` makes a
 * lemma's forms; a lemma may be followed by its irregular ones, `dire=dit,disent`. `^` before it makes it an adjective whose forms stand behind the `=`
 * (`^sûr=sûre,sûrs`): it attributes a clause alone;  `!` makes all of them impersonal, `+` joins words that have to stand right behind (`faire+état+de`) or, before a `|`, apart (`zu+protokoll|geben`).
 */
export function cueTable(lines: string, formsOf: (lemma: string, irregular: readonly string[]) => readonly MadeForm[]): ReadonlyMap<string, readonly CueForm[]> {
  const table = new Map<string, CueForm[]>()
  for (const line of lines.trim().replace(/ё/g, 'е').split('\n')) {
    const [head = '', ...lemmas] = line.trim().split(/\s+/)
    const kind = head.includes('*') ? 'attitude' : 'speech'
    const act = head.replace(/[*:"]/g, '') as Act
    for (const entry of lemmas) {
      const [written = '', list = ''] = entry.split('=')
      const lemma = written.replace(/[!^]/, '')
      const [verb = '', ...tail] = lemma.includes('|') ? [lemma] : lemma.split('+')
      const irregular = list === '' ? [] : list.split(',')
      const only: CueForm['only'] = written.startsWith('^') || head.includes(':') ? 'clause' : head.includes('"') ? 'marks' : undefined
      const forms = /^[!^]/.test(written) ? [verb, ...irregular].map((form): MadeForm => ({ form, shape: 'finite' })) : formsOf(verb, irregular)
      for (const { form, ...rest } of forms) {
        const made = { ...rest, ...(only !== undefined && { only }), ...(tail.length > 0 && { tail }), ...(written.startsWith('!') && { impersonal: true as const }) }
        const known = table.get(form)
        if (known === undefined) table.set(form, [{ lemma, act, kind, ...made }])
        else if (!known.some((one) => one.lemma === lemma && one.shape === made.shape && one.particle === made.particle)) known.push({ lemma, act, kind, ...made })
      }
    }
  }
  return table
}

/** Lines `preposition,… lemma lemma …` as what opens the content of each lemma. */
export function objectTable(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(lines.trim().split('\n').flatMap((line) => {
    const [prepositions = '', ...lemmas] = line.trim().split(/\s+/)
    return lemmas.map((lemma) => [lemma, prepositions.split(',')] as const)
  }))
}

/** A table's forms that are cues alone, and those that need the words behind them (`fait état de`), which by themselves are words like others. */
export function splitTable(table: ReadonlyMap<string, readonly CueForm[]>): { readonly cues: ReadonlyMap<string, readonly CueForm[]>, readonly longCues: ReadonlyMap<string, readonly CueForm[]> } {
  const of = (long: boolean) => new Map([...table].map(([form, all]) => [form, all.filter(({ tail }) => (tail !== undefined) === long)] as const).filter(([, all]) => all.length > 0))
  return { cues: of(false), longCues: of(true) }
}
