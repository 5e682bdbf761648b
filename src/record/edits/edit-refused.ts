/** Why what an editor or a reader asks for can't be done: which field is at fault, and in words for people what to do. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused'

  constructor(readonly field: string, message: string) {
    super(message)
  }
}
