/** Strings that read like words and are none of a page's: parts of addresses, of styles, of what programs are told; and names that are the same in all languages. By file. */
export const NOT_WORDS: Readonly<Record<string, readonly string[]>> = {
  'src/web/forms/correcting.ts': ['The page says so.', 'At', 'drop', 'move'],
  'src/web/pages/correct.tsx': ['At'],
  'src/web/page.tsx': ['<!doctype html>'],
  'src/web/pages/queue.tsx': ['given back'],
  'src/web/parts/fields.tsx': ['of'],
  'src/web/parts/layout.tsx': ['Onrecord', '· Onrecord', 'Atom', 'JSON Feed'],
  'src/web/routes/editors.tsx': ['this machine'],
  'src/web/view/bookmarklet.ts': ["javascript:void open('"],
}

/** What these answer is for programs, in English: OpenRefine's reconciliation with its preview, Memento, MCP, and the schema that the page of the API shows. */
export const FOR_PROGRAMS: ReadonlySet<string> = new Set(['src/web/routes/reconcile.tsx', 'src/web/routes/memento.ts', 'src/web/routes/mcp.ts', 'src/web/view/described.ts'])
