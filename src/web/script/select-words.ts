/**
 * Sets the words of a statement by selecting them in its place. Without it the form does the same with buttons and by typing. It reads and fills in the form's own fields
 * and sends nothing. Paragraphs say in `data-begin` where they begin in the article's text, in UTF-16 code units, as the fields `contentAt` and so on count.
 */
export const SELECT_WORDS = String.raw`'use strict'
addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('place')
  if (!place) return
  const ROLES = ['content', 'cue', 'source']
  // What is said here, in the page's language; {} stands for the words that are chosen.
  const said = JSON.parse(place.dataset.words)
  const area = (role) => document.getElementById(role)
  const at = (role) => document.querySelector('input[name=' + role + 'At]')
  const lines = (role) => area(role).value.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const places = (role) => { const given = at(role).value.split('\n'); return lines(role).map((_, i) => given[i] || '') }
  const paragraphs = [...place.querySelectorAll('[data-begin]')]
  const beginOf = (p) => Number(p.dataset.begin)
  const isWord = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
  let chosen = null

  function offsetIn(p, node, offset) {
    const before = document.createRange()
    before.selectNodeContents(p)
    before.setEnd(node, offset)
    return before.toString().length
  }

  // The words that are selected, whole, and where they stand; null where none are.
  function selected() {
    const selection = getSelection()
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
    const range = selection.getRangeAt(0)
    if (!range.intersectsNode(place)) return null
    const touched = paragraphs.filter((p) => range.intersectsNode(p))
    const parts = touched.map((p) => {
      const text = p.textContent
      let begin = p.contains(range.startContainer) ? offsetIn(p, range.startContainer, range.startOffset) : 0
      let end = p.contains(range.endContainer) ? offsetIn(p, range.endContainer, range.endOffset) : text.length
      while (begin < end && /\s/.test(text[begin])) begin += 1
      while (end > begin && /\s/.test(text[end - 1])) end -= 1
      if (begin < end) {
        while (isWord(text[begin]) && isWord(text[begin - 1])) begin -= 1
        while (isWord(text[end - 1]) && isWord(text[end])) end += 1
      }
      return { words: text.slice(begin, end).split(/\s+/).filter(Boolean).join(' '), begin: beginOf(p) + begin, end: beginOf(p) + end }
    }).filter(({ words }) => words !== '')
    if (parts.length === 0) return null
    return { words: parts.map(({ words }) => words).join(' '), begin: parts[0].begin, end: parts[parts.length - 1].end }
  }

  function put(role, kept, more) {
    const all = kept.concat(more).sort((one, other) => Number(one[1].split('-')[0]) - Number(other[1].split('-')[0]))
    area(role).value = all.map(([words]) => words).join('\n')
    at(role).value = all.map(([, where]) => where).join('\n')
    paint()
    area(role).dispatchEvent(new Event('words', { bubbles: true }))
  }

  function take(role, adding) {
    if (!chosen) return
    const one = [chosen.words, chosen.begin + '-' + chosen.end]
    const overlaps = (where) => { const [begin, end] = where.split('-').map(Number); return begin < chosen.end && chosen.begin < end }
    const there = lines(role).map((line, i) => [line, places(role)[i]]).filter(([, where]) => !overlaps(where))
    put(role, adding ? there : [], [one])
    status.textContent = said[adding ? 'added' : 'now'][role].split('{}').join(chosen.words.length > 60 ? chosen.words.slice(0, 60) + '…' : chosen.words)
  }

  // What the fields say, in the text: by highlights, which take no style of their own.
  const mayPaint = typeof Highlight === 'function' && CSS.highlights
  if (mayPaint) for (const p of paragraphs) p.textContent = p.textContent
  function rangesOf(role) {
    return places(role).flatMap((where) => {
      const [begin, end] = where.split('-').map(Number)
      if (!(end > begin)) return []
      return paragraphs.flatMap((p) => {
        const node = p.firstChild
        const from = Math.max(0, begin - beginOf(p))
        const to = Math.min(p.textContent.length, end - beginOf(p))
        if (!node || from >= to) return []
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, to)
        return [range]
      })
    })
  }
  function paint() {
    if (mayPaint) for (const role of ROLES) CSS.highlights.set('picked-' + role, new Highlight(...rangesOf(role)))
  }

  const bar = document.createElement('div')
  bar.className = 'picks'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', said.group)
  const status = document.createElement('p')
  status.className = 'hint'
  status.setAttribute('role', 'status')
  status.textContent = said.hint
  const buttons = ROLES.flatMap((role) => [[role, said.are[role], false], [role, said.too[role], true]]).map(([role, label, adding]) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'small'
    button.textContent = label
    button.disabled = true
    button.addEventListener('click', () => take(role, adding))
    bar.append(button)
    return button
  })
  place.after(bar, status)
  document.addEventListener('selectionchange', () => {
    const now = selected()
    // A button that is pressed takes the selection away in some browsers: what was chosen last stays chosen.
    if (now) chosen = now
    for (const button of buttons) button.disabled = chosen === null
  })
  for (const role of ROLES) {
    area(role).addEventListener('input', () => { at(role).value = ''; paint() })
  }
  paint()
})
`
