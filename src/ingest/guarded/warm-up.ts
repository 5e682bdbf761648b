import type { PageInput } from '../read-page.js'

const PARAGRAPHS = [
  'The ferry between Tarrow and the islands will stop in May, the port said on Monday.',
  '“We can’t pay for a second crew,” said Orla Venn, who runs the port. “The council knows that.”',
  'The council, which met in March, has not decided what comes after; a bridge would take nine years, its engineers wrote.',
]

/**
 * Made-up pages that a thread reads before its first real one: what is loaded and compiled once (words, languages, months, patterns)
 * is no page's work.
 */
export const WARM_UP: readonly PageInput[] = [
  page('warm-up.html', `<!doctype html><html lang="en"><head><title>Ferry stops</title><meta name="author" content="Ann Reed"></head><body>
    <article><h1>Ferry stops</h1><p class="date">May 3, 2021</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`),
  page('warm-up.txt', ['Ferry stops', ...PARAGRAPHS].join('\n\n')),
]

function page(name: string, text: string): PageInput {
  return { name, bytes: new TextEncoder().encode(text), receivedAt: '2000-01-01T00:00:00Z', url: 'https://quay.example/ferry' }
}
