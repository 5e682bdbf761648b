import type { Child } from 'hono/jsx'
import { LONGEST_ASKED } from '../../export/search-asked.js'
import type { WrongInSearch } from '../../export/search-asked.js'
import { CONFIDENCES, NAME_FILTERS, SORTS, type NameFilter } from '../../model/search.js'
import { ACTS, FORMS } from '../../model/statement.js'
import { urls } from '../urls.js'

/** What stands in the form: as typed, by the names that the address has. */
export type TypedSearch = Readonly<Record<string, string | undefined>>

interface Asked {
  /** In the masthead one field stands for the whole form. */
  readonly place: 'page' | 'masthead'
  readonly asked?: TypedSearch
  readonly wrong?: readonly WrongInSearch[]
}

const NAMES: Readonly<Record<Exclude<NameFilter, 'speaker'>, string>> = { addressee: 'Said to', target: 'Target', about: 'About whom', outlet: 'Outlet', chain: 'Through', office: 'Office', country: 'Country or body' }

export function SearchForm({ place, asked = {}, wrong = [] }: Asked) {
  if (place === 'masthead') {
    return (
      <form class="search-line" role="search" action={urls.search()} method="get">
        <label class="unseen" for="masthead-q">Words in statements</label>
        <input id="masthead-q" type="search" name="q" placeholder="Search statements" />
        <button type="submit">Search</button>
      </form>
    )
  }
  const faultOf = (name: string) => wrong.find((one) => one.name === name)
  const text = (name: string, label: string, type = 'search') => <Field name={name} label={label} value={asked[name]} type={type} fault={faultOf(name)} />
  const more = Object.keys(asked).some((name) => !['q', 'speaker', 'sort', 'after'].includes(name) && (asked[name] ?? '') !== '') || wrong.some(({ name }) => name !== 'words' && name !== 'speaker')
  return (
    <form class="search" role="search" action={urls.search()} method="get">
      <Field name="q" label="Words" value={asked['q']} type="search" fault={faultOf('words')} wide />
      {text('speaker', 'Speaker')}
      <p class="field"><button type="submit">Search</button></p>
      <details class="more-fields" open={more}>
        <summary>More filters and orders</summary>
        <p class="hint">Words are found in all their forms; <q>a phrase</q> in quotes to the letter, <code>begin*</code> what begins so, <code>-not</code> what must not be there. A name in quotes is the whole name.</p>
        <div class="fieldsets">
          <Fieldset legend="Who and where">{NAME_FILTERS.map((name) => (name === 'speaker' ? null : text(name, NAMES[name])))}</Fieldset>
          <Fieldset legend="When">
            {text('publishedFrom', 'Published from', 'text')}{text('publishedTo', 'Published to', 'text')}{text('saidFrom', 'Said from', 'text')}{text('saidTo', 'Said to', 'text')}
            <p class="hint">2021-12-24, 2021-12 or 2021</p>
          </Fieldset>
          <Fieldset legend="How">
            <Choice name="act" label="Act" asked={asked} any="any" of={ACTS.map((one) => [one, one])} />
            <Choice name="negated" label="Said or done" asked={asked} any="either" of={[['false', 'so, says the page'], ['true', 'not so (“did not deny”)']]} />
            <Choice name="within" label="In whose words" asked={asked} any="either" of={[['false', 'in nobody else’s'], ['true', 'within somebody’s']]} />
            <Choice name="form" label="Form" asked={asked} any="any" of={FORMS.map((one) => [one, one])} />
            <Choice name="kind" label="Kind" asked={asked} any="either" of={[['speech', 'said'], ['attitude', 'thought, wanted, intended']]} />
            <Choice name="topics" label="What" asked={asked} any="statements" of={[['true', 'topic mentions']]} />
          </Fieldset>
          <Fieldset legend="Which">
            {text('language', 'Language (en, de …)', 'text')}
            <Choice name="translated" label="Translated" asked={asked} any="either" of={[['true', 'yes'], ['false', 'no']]} />
            <Choice name="corrected" label="Corrected" asked={asked} any="either" of={[['true', 'yes'], ['false', 'no']]} />
            <Choice name="confidence" label="Confidence" asked={asked} any="any" of={CONFIDENCES.map((one) => [one, one])} />
            <Choice name="copies" label="Copies of one text" asked={asked} any="count once" of={[['true', 'each']]} />
            <p class="field check"><input id="translations" type="checkbox" name="translations" value="true" checked={asked['translations'] === 'true'} /> <label for="translations">Words also in translations</label></p>
            <Choice name="sort" label="Order" asked={asked} any="published" of={SORTS.filter((one) => one !== 'published').map((one) => [one, one])} />
            <Choice name="oldest" label="Which first" asked={asked} any="newest" of={[['true', 'oldest']]} />
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
      {fault === undefined ? null : <span class="fault" id={`${name}-fault`}>{fault.message}</span>}
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
