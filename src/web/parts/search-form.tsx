import { urls } from '../urls.js'

interface Asked {
  /** In the masthead one field stands for the whole form. */
  readonly place: 'page' | 'masthead'
  readonly q?: string
  readonly speaker?: string
}

export function SearchForm({ place, q = '', speaker = '' }: Asked) {
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
    </form>
  )
}
