import { useContext } from 'hono/jsx'
import { frameHtml, quoteHtml } from '../../export/embed-html.js'
import type { Exported } from '../../export/exported.js'
import { urls } from '../urls.js'
import { DeskOrigin } from './json-ld.js'
import { rich, t } from '../words/say.js'

/** What another site puts into its page to show a statement: a frame with its card, or plain HTML. */
export function ToEmbed({ of }: { readonly of: Exported }) {
  const desk = useContext(DeskOrigin)
  return (
    <details class="to-embed">
      <summary>{t('statement.embed')}</summary>
      <p><label for="embed-frame">{rich('statement.frame', { a: (words) => <a href={urls.embed(of.statement.id)}>{words}</a> })}</label></p>
      <textarea id="embed-frame" rows={5} readonly>{frameHtml(of, desk)}</textarea>
      <p><label for="embed-html">{t('statement.html')}</label></p>
      <textarea id="embed-html" rows={10} readonly>{quoteHtml(of, desk)}</textarea>
    </details>
  )
}
