/** How a promise stands. */
export const promiseStates = {
  open: 'open',
  kept: 'kept',
  'partly kept': 'partly kept',
  broken: 'broken',
  withdrawn: 'withdrawn',
  unclear: 'unclear',
} as const
