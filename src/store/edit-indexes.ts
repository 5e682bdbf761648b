/**
 * When a decision was made, from its record; `of` names its column. Not by Postgres' own JSON, which refuses NUL and halves of surrogate pairs wherever they stand in it, and pages have these:
 * within its strings a quotation mark has a backslash, so this is found only as the name of a field.
 */
export const decidedAt = (of: string) => `(substring(${of} from '"at":"([^"]+)"') collate "C")`

/** For the log of corrections by day and by editor, and for pages with problems; before version 9 there were none. */
export const EDIT_INDEXES = [
  `create index if not exists corrections_at on corrections (${decidedAt('record')})`,
  // As many pages have none.
  "create index if not exists analyses_problems on analyses (sequence) where problems <> '[]'",
  'create index if not exists page_versions_analysis on page_versions (analysis)',
  'create index if not exists corrections_editor on corrections (editor, sequence)',
] as const
