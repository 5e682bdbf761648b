/** Messages that read in another language as in English: `fr layout.sources`. */
export const SAME_ON_PURPOSE: readonly string[] = [
  'fr alerts.webhookTo', 'fr article.version', 'fr articles.title', 'fr attributionKinds.attitude', 'fr corrections.one', 'fr corrections.title', 'fr filters.copies', 'fr forms.direct',
  'fr forms.indirect', 'fr hops.document', 'fr job.source', 'fr layout.articles', 'fr layout.corrections', 'fr layout.sources', 'fr pager.pages', 'fr provenance.hash', 'fr provenance.site',
  'fr provenance.title', 'fr remarks.note', 'fr roles.reporter', 'fr sources.title', 'fr timeline.datesColumn', 'fr translators.machine', 'uk provenance.hash',
]
