import type { Child } from 'hono/jsx'
import { LONGEST_ASKED } from '../../export/search-asked.js'
import type { WrongInSearch } from '../../export/search-asked.js'
import { CONFIDENCES, NAME_FILTERS, SORTS } from '../../model/search.js'
import { ACTS, FORMS } from '../../model/statement.js'
import { urls } from '../urls.js'
import { rich, t } from '../words/say.js'
import { valueName } from '../view/asked.js'
import { InEnglish } from '../words/in-english.js'

/** What stands in the form: as typed, by the names that the address has. */
export type TypedSearch = Readonly<Record<string, string | undefined>>

interface Asked {
  /** In the masthead one field stands for the whole form. */
  readonly place: 'page' | 'masthead'
  readonly asked?: TypedSearch
  readonly wrong?: readonly WrongInSearch[]
}

export function SearchForm({ place, asked = {}, wrong = [] }: Asked) {
  if (place === 'masthead') {
    return (
      <form class="search-line" role="search" action={urls.search()} method="get">
        <label class="unseen" for="masthead-q">{t('search.inStatements')}</label>
        <input id="masthead-q" type="search" name="q" placeholder={t('search.placeholder')} />
        <button type="submit">{t('search.go')}</button>
      </form>
    )
  }
  const faultOf = (name: string) => wrong.find((one) => one.name === name)
  const text = (name: string, label: string, type = 'search') => <Field name={name} label={label} value={asked[name]} type={type} fault={faultOf(name)} />
  const more = Object.keys(asked).some((name) => !['q', 'speaker', 'sort', 'after'].includes(name) && (asked[name] ?? '') !== '') || wrong.some(({ name }) => name !== 'words' && name !== 'speaker')
  return (
    <form class="search" role="search" action={urls.search()} method="get">
      <Field name="q" label={t('search.words')} value={asked['q']} type="search" fault={faultOf('words')} wide />
      {text('speaker', t('search.speaker'))}
      <p class="field"><button type="submit">{t('search.go')}</button></p>
      <details class="more-fields" open={more}>
        <summary>{t('search.more')}</summary>
        <p class="hint">{rich('search.hint', { q: (words) => <q>{words}</q>, code: (words) => <code>{words}</code> })}</p>
        <div class="fieldsets">
          <Fieldset legend={t('search.whoAndWhere')}>{NAME_FILTERS.map((name) => (name === 'speaker' ? null : text(name, t(`search.${name}`))))}</Fieldset>
          <Fieldset legend={t('search.when')}>
            {text('publishedFrom', t('search.publishedFrom'), 'text')}{text('publishedTo', t('search.publishedTo'), 'text')}{text('saidFrom', t('search.saidFrom'), 'text')}{text('saidTo', t('search.saidTo'), 'text')}
            <p class="hint">{t('search.dates')}</p>
          </Fieldset>
          <Fieldset legend={t('search.how')}>
            <Choice name="act" label={t('search.act')} asked={asked} any={t('search.any')} of={ACTS.map((one) => [one, valueName('act', one)])} />
            <Choice name="negated" label={t('search.negated')} asked={asked} any={t('search.either')} of={[['false', t('search.so')], ['true', t('search.notSo')]]} />
            <Choice name="within" label={t('search.within')} asked={asked} any={t('search.either')} of={[['false', t('search.inNobodys')], ['true', t('search.withinSomebodys')]]} />
            <Choice name="form" label={t('search.form')} asked={asked} any={t('search.any')} of={FORMS.map((one) => [one, valueName('form', one)])} />
            <Choice name="kind" label={t('search.kind')} asked={asked} any={t('search.either')} of={[['speech', t('kinds.speech')], ['attitude', t('kinds.attitude')]]} />
            <Choice name="topics" label={t('search.topics')} asked={asked} any={t('search.statements')} of={[['true', t('search.topicMentions')]]} />
          </Fieldset>
          <Fieldset legend={t('search.which')}>
            {text('language', t('search.language'), 'text')}
            <Choice name="translated" label={t('search.translated')} asked={asked} any={t('search.either')} of={[['true', t('search.yes')], ['false', t('search.no')]]} />
            <Choice name="corrected" label={t('search.corrected')} asked={asked} any={t('search.either')} of={[['true', t('search.yes')], ['false', t('search.no')]]} />
            <Choice name="confidence" label={t('search.confidence')} asked={asked} any={t('search.any')} of={CONFIDENCES.map((one) => [one, valueName('confidence', one)])} />
            <Choice name="copies" label={t('search.copies')} asked={asked} any={t('search.countOnce')} of={[['true', t('search.each')]]} />
            <p class="field check"><input id="translations" type="checkbox" name="translations" value="true" checked={asked['translations'] === 'true'} /> <label for="translations">{t('search.translations')}</label></p>
            <Choice name="sort" label={t('search.sort')} asked={asked} any={t('sorts.published')} of={SORTS.filter((one) => one !== 'published').map((one) => [one, t(`sorts.${one}`)])} />
            <Choice name="oldest" label={t('search.oldest')} asked={asked} any={t('search.newestOption')} of={[['true', t('search.oldestOption')]]} />
          </Fieldset>
        </div>
      </details>
    </form>
  )
}

function Fieldset({ legend, children }: { readonly legend: string; readonly children?: Child }) {
  return <fieldset><legend>{legend}</legend>{children}</fieldset>
}

function Field({ name, label, value = '', type, fault, wide = false }: { readonly name: string; readonly label: string; readonly value?: string | undefined; readonly type: string; readonly fault?: WrongInSearch | undefined; readonly wide?: boolean }) {
  return (
    <p class={`field${wide ? ' wide' : ''}`}>
      <label for={name}>{label}</label>
      <input id={name} type={type} name={name} value={value} maxlength={LONGEST_ASKED} {...(fault !== undefined && { 'aria-invalid': 'true', 'aria-describedby': `${name}-fault` })} />
      {fault === undefined ? null : <span class="fault" id={`${name}-fault`}><InEnglish>{fault.message}</InEnglish></span>}
    </p>
  )
}

function Choice({ name, label, asked, any, of }: { readonly name: string; readonly label: string; readonly asked: TypedSearch; readonly any: string; readonly of: readonly (readonly [string, string])[] }) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{any}</option>
        {of.map(([value, words]) => <option value={value} selected={asked[name] === value}>{words}</option>)}
      </select>
    </p>
  )
}
