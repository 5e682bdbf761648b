import { RULE_RATES } from '../lexicons/rule-rates.js'

/**
 * How often attributions found by a rule were right on PolNeAR's training split (content and source overlapping by
 * half): of this rule with this verb, drawn towards the rule's own rate where there are few.
 */
export function confidenceOf(rule: string): number {
  const exact = RULE_RATES.get(rule)
  const general = RULE_RATES.get(rule.split(':')[0] ?? rule)
  return exact ?? general ?? DEFAULT
}

/** For rules that the training split never shows (its pages have no transcripts). */
const DEFAULT = 0.5
