/** What stands beside how a promise stands. */
export const promiseState = {
  overdue: ', overdue',
  noDay: '· no day given',
  until: '· until {day}',
} as const
