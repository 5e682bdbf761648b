/** A part of a name that too many have, in words for people. */
export class VagueNameError extends RangeError {
  override readonly name = 'VagueNameError'
}
