/** What a task came to. `again`: whether it may do better later. */
export type TaskOutcome = { readonly is: 'done' } | { readonly is: 'failed'; readonly problem: string; readonly again: boolean }
