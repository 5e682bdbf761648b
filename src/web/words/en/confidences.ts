/** How sure a reading is. */
export const confidences = {
  high: 'high',
  fair: 'fair',
  low: 'low',
  share: '{n} %',
} as const
