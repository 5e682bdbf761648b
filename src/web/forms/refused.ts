/** What was typed into a form of a few fields that could not be kept, and why. It comes back above, to be sent again. */
export interface Refused {
  readonly message: string
  /** Of what the form was about. */
  readonly id: string
  readonly why: string
  readonly editor: string
}
