import { ACTS } from '../../model/statement.js'
import { urls, type SearchAsked } from '../urls.js'

interface Asked {
  /** In the masthead one field stands for the whole form. */
  readonly place: 'page' | 'masthead'
  readonly asked?: SearchAsked
}

export function SearchForm({ place, asked: { q = '', speaker = '', act, negated, within, topics } = {} }: Asked) {
  if (place === 'masthead') {
    return (
      <form class="search-line" role="search" action={urls.search()} method="get">
        <label class="unseen" for="masthead-q">Words in statements</label>
        <input id="masthead-q" type="search" name="q" placeholder="Search statements" />
        <button type="submit">Search</button>
      </form>
    )
  }
  return (
    <form class="search" role="search" action={urls.search()} method="get">
      <p class="field wide">
        <label for="q">Words</label>
        <input id="q" type="search" name="q" value={q} />
      </p>
      <p class="field">
        <label for="speaker">Speaker</label>
        <input id="speaker" type="search" name="speaker" value={speaker} />
      </p>
      <p class="field"><button type="submit">Search</button></p>
      <details class="more-fields" open={[act, negated, within, topics].some((value) => value !== undefined)}>
        <summary>By what was done</summary>
        <p class="field">
          <label for="act">Act</label>
          <select id="act" name="act">
            <option value="">any</option>
            {ACTS.map((one) => <option value={one} selected={one === act}>{one}</option>)}
          </select>
        </p>
        <Choice name="negated" label="Said or done" value={negated} no="so, says the page" yes="not so (“did not deny”)" />
        <Choice name="within" label="In whose words" value={within} no="in nobody else’s" yes="within somebody’s" />
        <Choice name="topics" label="What" value={topics} no="statements" yes="topic mentions" />
      </details>
    </form>
  )
}

function Choice({ name, label, value, no, yes }: { readonly name: 'negated' | 'within' | 'topics'; readonly label: string; readonly value: boolean | undefined; readonly no: string; readonly yes: string }) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {name === 'topics' ? null : <option value="">either</option>}
        <option value={name === 'topics' ? '' : 'false'} selected={value === false}>{no}</option>
        <option value="true" selected={value === true}>{yes}</option>
      </select>
    </p>
  )
}
