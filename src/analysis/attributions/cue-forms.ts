/**
 * What a cue's word may be a form of, whatever part of speech it was taken for: in headlines and behind names `Warns`, `notes` and
 * `alleged` are often read as nouns or adjectives. The word itself comes first; `lower`: in small letters.
 */
export function formsOf(lower: string): readonly string[] {
  const endings: readonly (readonly [RegExp, string])[] = [[/ies$/, 'y'], [/s$/, ''], [/es$/, ''], [/ied$/, 'y'], [/ed$/, ''], [/d$/, ''], [/(\p{L})\1ed$/u, '$1'], [/ing$/, ''], [/ing$/, 'e']]
  return [lower, ...endings.filter(([ending]) => ending.test(lower)).map(([ending, by]) => lower.replace(ending, by))]
}
