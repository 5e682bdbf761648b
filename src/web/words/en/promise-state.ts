/** How promises stand. */
export const promiseState = {
  state: '{state, select, kept {kept} partlykept {partly kept} broken {broken} withdrawn {withdrawn} unclear {unclear} other {open}}',
  overdue: ', overdue',
  noDay: '· no day given',
  until: '· until {day}',
} as const
