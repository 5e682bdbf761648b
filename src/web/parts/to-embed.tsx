import { useContext } from 'hono/jsx'
import { frameHtml, quoteHtml } from '../../export/embed-html.js'
import type { Exported } from '../../export/exported.js'
import { urls } from '../urls.js'
import { DeskOrigin } from './json-ld.js'

/** What another site puts into its page to show a statement: a frame with its card, or plain HTML. */
export function ToEmbed({ of }: { readonly of: Exported }) {
  const desk = useContext(DeskOrigin)
  return (
    <details class="to-embed">
      <summary>Put it on another site</summary>
      <p><label for="embed-frame">A <a href={urls.embed(of.statement.id)}>card</a> in a frame</label></p>
      <textarea id="embed-frame" rows={5} readonly>{frameHtml(of, desk)}</textarea>
      <p><label for="embed-html">Plain HTML, which asks this desk for nothing</label></p>
      <textarea id="embed-html" rows={10} readonly>{quoteHtml(of, desk)}</textarea>
    </details>
  )
}
