import { exhibitFiles, PACK_FILES, type PackExhibit } from '../../model/evidence.js'
import { citation } from '../citation.js'
import { timeInWords } from '../dates-in-words.js'
import { contentInWords, cueInWords } from '../excerpt.js'
import { permalink, type Exported, type Exporting } from '../exported.js'
import { whoSaid } from '../embed-html.js'
import { inWords, type ToCorrection } from '../to-edits.js'

interface Shown {
  readonly exhibit: PackExhibit
  readonly exported: Exported
  readonly corrections: readonly ToCorrection[]
}

const STYLE = 'body{font:1rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}h1,h2,dt,footer{font-family:system-ui,sans-serif}section{border-top:1px solid;margin-top:2rem}.words{font-size:1.25rem}dt{font-weight:600;font-size:.875rem}dd{margin:0 0 .6rem;overflow-wrap:anywhere}mark{background:#ffec99;color:#000}'
/** UTF-16 code units of the page's text around a statement that the pack's page shows. */
const AROUND = 600

/** The page to read of an evidence pack: it asks the network for nothing, and runs nothing. */
export function packPage(shown: readonly Shown[], { desk, software, now }: Exporting): string {
  const title = shown.length === 1 ? 'Evidence of a statement' : `Evidence of ${shown.length} statements`
  return [
    '<!doctype html>', '<html lang="en">', '<head><meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">', `<title>${title}</title>`, `<style>${STYLE}</style></head>`, '<body>', `<h1>${title}</h1>`,
    `<p>Made by ${escaped(software)}, ${timeInWords(now)}. Each exhibit’s words stand in an archived page, which is in this pack as it was received. <code>onrecord verify</code> checks that nothing was changed; ${PACK_FILES.manifest} has the SHA-256 of each file.</p>`,
    ...shown.length > 1 ? ['<ol>', ...shown.map(({ exhibit: { number }, exported }) => `<li><a href="#exhibit-${number}">Exhibit ${number}: ${escaped(whoSaid(exported))}</a></li>`), '</ol>'] : [],
    ...shown.map((one) => exhibitHtml(one, desk)), '</body>', '</html>', '',
  ].join('\n')
}

function exhibitHtml({ exhibit, exported, corrections }: Shown, desk: string | null): string {
  const { statement, article, holders, sighting } = exported
  const files = exhibitFiles(exhibit)
  const cue = cueInWords(article.text, statement)
  const facts: readonly (readonly [string, string])[] = [
    ['Said by', `${whoSaid(exported)}${cue === '' ? '' : `, “${cue}”`} (${statement.kind === 'topic' ? 'topic mention' : statement.form}${statement.negated ? ', not said or done' : ''})`],
    ['Page', [article.title ?? 'Untitled page', article.outlet, article.publishedAt, article.url].filter((part) => part !== null).join(', ')],
    ['Captured', `${timeInWords(sighting.receivedAt)} (told by: ${sighting.receivedFrom}), from ${sighting.url ?? sighting.name}`],
    ['SHA-256 of the captured bytes', exhibit.capture], ['Found by', `${statement.by}, confidence ${statement.confidence}`], ['Statement', permalink(statement.id, desk)],
    ['To cite it', citation(statement, holders, article, sighting)],
    ...corrections.map(({ correction, counts }): readonly [string, string] => ['Editors decided', `${correction.is} by ${correction.editor}, ${timeInWords(correction.at)}${counts ? '' : ', taken back since'}: ${correction.changes.map(inWords).map(({ field, before, after }) => `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`).join('; ')} ${correction.why}`]),
  ]
  const links = [['statement', files.statement], ['whole reading', files.reading], ['corrections', files.corrections], ['archived page (WARC)', files.warc]] as const
  return [
    `<section id="exhibit-${exhibit.number}">`, `<h2>Exhibit ${exhibit.number}</h2>`, `<p class="words" dir="auto">${escaped(contentInWords(article.text, statement.content))}</p>`,
    `<p dir="auto">${inPlace(exported)}</p>`, '<dl>', ...facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`), '</dl>',
    `<p>${links.map(([name, path]) => `<a href="${path}">${name}</a>`).join(' · ')}</p>`, '</section>',
  ].join('\n')
}

/** The words among those around them. */
function inPlace({ article: { text }, statement: { content } }: Exported): string {
  const [begin, end] = [content[0]?.begin ?? 0, content.at(-1)?.end ?? 0]
  const [from, to] = [Math.max(0, begin - AROUND), Math.min(text.length, end + AROUND)]
  let at = from
  const pieces = content.map((span) => {
    const before = escaped(text.slice(at, span.begin))
    at = span.end
    return `${before}<mark>${escaped(text.slice(span.begin, span.end))}</mark>`
  })
  return `${from > 0 ? '… ' : ''}${pieces.join('')}${escaped(text.slice(at, to))}${to < text.length ? ' …' : ''}`.replace(/\n+/g, '<br>')
}

function escaped(text: string): string {
  return text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
