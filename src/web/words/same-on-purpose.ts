/** Messages that read in another language as in English: `fr layout.sources`. */
export const SAME_ON_PURPOSE: readonly string[] = [
  'fr attributionKinds.attitude', 'fr corrections.one', 'fr corrections.title', 'fr count.article', 'fr forms.direct', 'fr forms.indirect', 'fr layout.articles', 'fr layout.corrections', 'fr layout.sources', 'fr pager.pages', 'fr remarks.note', 'fr roles.reporter', 'fr translators.machine',
]
