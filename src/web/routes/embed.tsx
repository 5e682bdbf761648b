import { Hono } from 'hono'
import { CARD, frameHtml, whoSaid } from '../../export/embed-html.js'
import type { Ledger } from '../../record/ledger.js'
import { originOf } from '../origin.js'
import { page } from '../page.js'
import { EmbedCard } from '../pages/embed.js'
import { DeskOrigin } from '../parts/json-ld.js'
import { MessagePage } from '../pages/message.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { tellLanguage } from '../words/speaking.js'

/** Any site may frame the card: it shows what is public, and takes no input. */
const EMBEDDABLE = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

/** A statement on other sites' pages: its card, and oEmbed, which tells where that is. */
export function embedRoutes({ ledger, version }: { readonly ledger: Pick<Ledger, 'show'>; readonly version: string }): Hono {
  const app = new Hono()

  app.get('/statements/:id/card', async (c) => {
    const found = await ledger.show(c.req.param('id'))
    if (found === null) return page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('messages.noStatement')} />, 404)
    tellLanguage(c)
    return c.html(`<!doctype html>${String(await (<DeskOrigin.Provider value={originOf(c)}><EmbedCard of={found} /></DeskOrigin.Provider>))}`, 200, { 'Content-Security-Policy': EMBEDDABLE, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-cache' })
  })

  app.get('/oembed', async (c) => {
    const asked = c.req.query('url') ?? ''
    if ((c.req.query('format') ?? 'json') !== 'json') return c.json({ error: 'oEmbed is told in JSON alone' }, 501)
    const desk = originOf(c)
    const id = asked.startsWith(`${desk}/statements/`) && URL.canParse(asked) ? /^\/statements\/([^/]+)$/.exec(new URL(asked).pathname)?.[1] : undefined
    const found = id === undefined ? null : await ledger.show(id)
    if (found === null) return c.json({ error: 'url is no statement of this desk' }, 404)
    const [width, height] = [within(c.req.query('maxwidth'), CARD.width), within(c.req.query('maxheight'), CARD.height)]
    const html = frameHtml(found, desk).replace(`width="${CARD.width}" height="${CARD.height}"`, `width="${width}" height="${height}"`)
    return c.json({
      version: '1.0', type: 'rich', title: `Statement by ${whoSaid(found)}`, author_name: whoSaid(found), provider_name: 'Onrecord', provider_url: `${desk}${urls.front()}`, cache_age: 3600, html, width, height,
    })
  })

  return app
}

function within(most: string | undefined, usual: number): number {
  return most !== undefined && /^\d{1,5}$/.test(most) ? Math.max(1, Math.min(usual, Number(most))) : usual
}
