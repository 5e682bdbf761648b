/**
 * Tells beside the form's buttons what it changes, while it is filled in: each field before and after. Without it the form has a button that asks the desk for the same. What
 * stood in the fields is in `data-was` of the element with the identifier `changes`, as JSON by the names of the fields, and its own words in `data-nothing` and
 * `data-label`; texts are put in as text.
 */
export const SHOW_CHANGES = String.raw`
addEventListener('DOMContentLoaded', () => {
  const told = document.getElementById('changes')
  const form = told && told.closest('form')
  if (!form) return
  const was = JSON.parse(told.dataset.was)
  const plain = (text) => text.split('\n').map((line) => line.split(/\s+/).filter(Boolean).join(' ')).filter((line) => line !== '').join('\n')
  const control = (name) => form.elements.namedItem(name)
  const labelOf = (name) => form.querySelector('label[for=' + name + ']').textContent
  const make = (tag, text) => { const made = document.createElement(tag); made.textContent = text; return made }
  // A choice by its words, other texts as they are.
  const worded = (name, value) => {
    const options = [...(control(name).options || [])]
    const chosen = options.find((option) => option.value === value)
    return chosen ? chosen.textContent : value.split('\n').join(' · ')
  }
  function tell() {
    const pick = control('pick')
    const changes = Object.keys(was).flatMap((name) => {
      if (!control(name)) return []
      const now = name === 'speakers' && pick && pick.value !== '' ? pick.value : control(name).value
      return plain(now) === plain(was[name]) ? [] : [[labelOf(name), worded(name, plain(was[name])), worded(name, plain(now))]]
    })
    const list = document.createElement('dl')
    list.className = 'correction-changes'
    for (const [label, before, after] of changes) {
      const what = document.createElement('dd')
      what.dir = 'auto'
      if (before !== '') what.append(make('del', before), ' ')
      what.append(after === '' ? make('span', told.dataset.nothing) : make('ins', after))
      const line = document.createElement('div')
      line.append(make('dt', label), what)
      list.append(line)
    }
    told.replaceChildren(...(changes.length === 0 ? [] : [list]))
  }
  told.setAttribute('role', 'status')
  told.setAttribute('aria-label', told.dataset.label)
  told.hidden = false
  form.addEventListener('input', tell)
  // Words that are set by selecting them.
  form.addEventListener('words', tell)
  tell()
})
`
