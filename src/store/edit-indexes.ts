/** For the log of corrections by day and by editor, and for pages with problems; before version 9 there were none. */
export const EDIT_INDEXES = [
  `create index if not exists corrections_at on corrections ((((record::json)->>'at') collate "C"))`,
  // As many pages have none.
  "create index if not exists analyses_problems on analyses (sequence) where problems <> '[]'",
  'create index if not exists page_versions_analysis on page_versions (analysis)',
  'create index if not exists corrections_editor on corrections (editor, sequence)',
] as const
