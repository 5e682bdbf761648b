import { RULE_RATES } from '../lexicons/rule-rates.js'

/**
 * How often attributions found by a rule were right on PolNeAR's training split (content and source overlapping by
 * half): of this rule with this verb, drawn towards the rule's own rate where there are few.
 */
export function confidenceOf(rule: string): number {
  if (NOT_MEASURED.has(rule.split(':')[0] ?? rule)) return DEFAULT
  const exact = RULE_RATES.get(rule)
  const general = RULE_RATES.get(rule.split(':')[0] ?? rule)
  return exact ?? general ?? DEFAULT
}

/**
 * Rules whose attributions PolNeAR draws otherwise or mostly passes over (statements within statements), so that its
 * rates say nothing of whether a reader would agree.
 */
const NOT_MEASURED = new Set(['quoted-as', 'noun-that', 'label', 'question-label', 'from-label', 'headline'])

/** For rules that the training split never shows (its pages have no transcripts). */
const DEFAULT = 0.5
