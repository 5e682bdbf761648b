/** Strings that read like words and are none of a page's: parts of addresses, of styles, of what programs are told; and names that are the same in all languages. By file. */
export const NOT_WORDS: Readonly<Record<string, readonly string[]>> = {
  'src/web/forms/adding.ts': ['pasted text'],
  'src/web/forms/uploads.ts': ['a file without a name'],
  'src/web/page.tsx': ['<!doctype html>'],
  'src/web/closed.tsx': ['This ledger is closed: sign in at /sign-in, or send a token, as Authorization: Bearer TOKEN, to the API.'],
  'src/web/pages/embed.tsx': ['· Onrecord'],
  'src/web/pages/search.tsx': ['Atom', 'JSON Feed'],
  'src/web/pages/speaker.tsx': ['Atom', 'CSV'],
  'src/web/parts/field.tsx': ['-fault'],
  'src/web/parts/marked-text.tsx': ['deep-'],
  'src/web/routes/embed.tsx': ['<!doctype html>', 'oEmbed is told in JSON alone', 'url is no statement of this desk', '" height="', 'Statement by', 'Onrecord'],
  'src/web/routes/search.tsx': ['Onrecord'],
  'src/web/view/asked.ts': ['From', 'To'],
  'src/web/pages/new-alert.tsx': ['https://'],
  'src/web/pages/people.tsx': ['What joining them moves'],
  'src/web/pages/quote.tsx': ['Did they say it?'],
  'src/web/forms/correcting.ts': ['The page says so.', 'At', 'drop', 'move'],
  'src/web/pages/correct.tsx': ['At'],
  'src/web/pages/queue.tsx': ['given back'],
  'src/web/parts/fields.tsx': ['of'],
  'src/web/parts/layout.tsx': ['Onrecord', '· Onrecord', 'Atom', 'JSON Feed'],
  'src/web/routes/editors.tsx': ['this machine'],
  'src/web/view/bookmarklet.ts': ["javascript:void open('"],
}

/** What these answer is for programs, in English: OpenRefine's reconciliation with its preview, Memento, MCP, and the schema that the page of the API shows; and scripts, to which the page hands their words. */
export const FOR_PROGRAMS: ReadonlySet<string> = new Set(['src/web/routes/reconcile.tsx', 'src/web/routes/memento.ts', 'src/web/routes/mcp.ts', 'src/web/view/described.ts', 'src/web/script/select-words.ts', 'src/web/script/show-changes.ts'])
