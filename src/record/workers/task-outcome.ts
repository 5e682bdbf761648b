/** What a task came to. `again`: whether it may do better later. `idle`: that nothing was left to do, as where a worker was killed between doing it and saying so. */
export type TaskOutcome = { readonly is: 'done', readonly idle?: true } | { readonly is: 'failed'; readonly problem: string; readonly again: boolean }
