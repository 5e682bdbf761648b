/** Where a day with a name stands: a day of a month, or so many days from Easter Sunday of the Western churches. */
export type NamedDay = { readonly month: number, readonly day: number } | { readonly fromEaster: number }

/**
 * English names of days that are the same in all countries, in small letters with a straight apostrophe. Common knowledge. No day that differs by country
 * (`Thanksgiving`, `Mother’s Day`), and none that a year has twice.
 */
export const NAMED_DAYS: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ['christmas day', { month: 12, day: 25 }], ['christmas eve', { month: 12, day: 24 }], ['boxing day', { month: 12, day: 26 }], ['new year\'s eve', { month: 12, day: 31 }],
  ['new year\'s day', { month: 1, day: 1 }], ['valentine\'s day', { month: 2, day: 14 }], ['halloween', { month: 10, day: 31 }], ['armistice day', { month: 11, day: 11 }],
  ['shrove tuesday', { fromEaster: -47 }], ['ash wednesday', { fromEaster: -46 }], ['palm sunday', { fromEaster: -7 }], ['maundy thursday', { fromEaster: -3 }],
  ['good friday', { fromEaster: -2 }], ['easter sunday', { fromEaster: 0 }], ['easter monday', { fromEaster: 1 }], ['whit sunday', { fromEaster: 49 }],
])
