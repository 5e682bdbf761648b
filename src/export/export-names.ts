/** Apart from the forms themselves, so that what only names them loads none. */
export const EXPORT_FORMAT_NAMES = ['csv', 'jsonl', 'annotations', 'jsonld', 'brat', 'ftm', 'bibtex', 'csl'] as const
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number]

/** What each is called for people. */
export const EXPORT_TITLES: Readonly<Record<ExportFormatName, string>> = {
  csv: 'CSV', jsonl: 'JSON Lines', annotations: 'Web Annotations', jsonld: 'JSON-LD', brat: 'brat', ftm: 'FollowTheMoney', bibtex: 'BibTeX', csl: 'CSL-JSON',
}
