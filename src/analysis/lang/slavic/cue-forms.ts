import type { MadeForm } from '../cue-table.js'

/**
 * Forms of Russian verbs. Lines give a perfective by its infinitive (`сказать`: past and gerund), an imperfective with `~` before it (`~сообщать`: present too),
 * and irregular present forms behind `=` (`~говорить=говорит,говорят`).
 */
export function russianForms(lemma: string, irregular: readonly string[]): readonly MadeForm[] {
  const imperfective = lemma.startsWith('~')
  const verb = lemma.replace('~', '')
  const reflexive = verb.endsWith('ся')
  const stem = verb.replace(/(?:ть|ти)(?:ся)?$/, '')
  const past = pastStem(verb, stem)
  const forms: MadeForm[] = [
    { form: `${past}л${reflexive ? 'ся' : ''}`.replace(/([гзсх])л(ся)?$/, '$1$2'), shape: 'finite', number: 's', gender: 'm' },
    { form: `${past}ла${reflexive ? 'сь' : ''}`, shape: 'finite', number: 's', gender: 'f' },
    { form: `${past}ло${reflexive ? 'сь' : ''}`, shape: 'finite', number: 's', gender: 'n' },
    { form: `${past}ли${reflexive ? 'сь' : ''}`, shape: 'finite', number: 'p' },
  ]
  if (!imperfective) forms.push({ form: reflexive ? `${stem}вшись` : `${stem}в`, shape: 'gerund' })
  const [single, plural] = irregular.length === 2 ? irregular : imperfective ? present(stem) : []
  if (single !== undefined && plural !== undefined) forms.push({ form: single + (reflexive ? 'ся' : ''), shape: 'finite', number: 's' }, { form: plural + (reflexive ? 'ся' : ''), shape: 'finite', number: 'p' })
  if (imperfective && /[ая]$/.test(stem) && irregular.length === 0 && !/ова$/.test(stem)) forms.push({ form: `${stem}я${reflexive ? 'сь' : ''}`, shape: 'gerund' })
  return forms
}

/** `произнести`: the past of verbs in `-сти` lacks the consonant before. */
function pastStem(verb: string, stem: string): string {
  if (/ргнуть$/.test(verb)) return stem.replace(/ну$/, '')
  return verb.endsWith('йти') ? stem.replace(/й$/, 'ше') : stem
}

function present(stem: string): readonly string[] {
  if (/(?:ова)$/.test(stem)) return [`${stem.slice(0, -3)}ует`, `${stem.slice(0, -3)}уют`]
  if (/[ая]$/.test(stem)) return [`${stem}ет`, `${stem}ют`]
  return [`${stem.slice(0, -1)}ит`, `${stem.slice(0, -1)}ят`]
}

/** The same of Ukrainian verbs. */
export function ukrainianForms(lemma: string, irregular: readonly string[]): readonly MadeForm[] {
  const imperfective = lemma.startsWith('~')
  const verb = lemma.replace('~', '')
  const reflexive = verb.endsWith('ся')
  const stem = verb.replace(/(?<=пові)сти$/, '').replace(/ти(?:ся)?$/, '')
  const end = reflexive ? 'ся' : ''
  const forms: MadeForm[] = [
    { form: `${/[гкс]$/.test(stem) ? stem : `${stem}в`}${end}`, shape: 'finite', number: 's', gender: 'm' },
    { form: `${stem}ла${end}`, shape: 'finite', number: 's', gender: 'f' },
    { form: `${stem}ло${end}`, shape: 'finite', number: 's', gender: 'n' },
    { form: `${stem}ли${end}`, shape: 'finite', number: 'p' },
    { form: `${stem}вши${reflexive ? 'сь' : ''}`, shape: 'gerund' },
  ]
  const made = /[ую]ва$/.test(stem) ? [`${stem.slice(0, -2)}є`, `${stem.slice(0, -2)}ють`] : /[ая]$/.test(stem) ? [`${stem}є`, `${stem}ють`] : [`${stem.slice(0, -1)}ить`, `${stem.slice(0, -1)}ять`]
  const [single = '', plural = ''] = irregular.length === 2 ? irregular : made
  if (irregular.length === 2 || imperfective) forms.push({ form: single + (reflexive ? (/[єе]$/.test(single) ? 'ться' : 'ся') : ''), shape: 'finite', number: 's' }, { form: plural + end, shape: 'finite', number: 'p' })
  if (imperfective) forms.push({ form: `${plural.replace(/ть$/, '')}чи${reflexive ? 'сь' : ''}`, shape: 'gerund' })
  return forms
}
