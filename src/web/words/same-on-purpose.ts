/** Messages that read in another language as in English: `fr layout.sources`. */
export const SAME_ON_PURPOSE: readonly string[] = [
  'fr article.version', 'fr articles.title', 'fr filters.copies', 'fr forms.direct', 'fr forms.indirect', 'fr hops.document', 'fr layout.articles', 'fr layout.corrections', 'fr layout.sources', 'fr pager.pages',
  'fr provenance.hash', 'fr provenance.site', 'fr provenance.title', 'uk provenance.hash',
  'fr alerts.webhookTo', 'fr count.article', 'fr job.source', 'fr layout.articles', 'fr layout.corrections', 'fr layout.sources', 'fr pager.pages', 'fr sources.title', 'fr timeline.datesColumn',
]
