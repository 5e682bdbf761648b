/** How a state holds an outlet, by the State Media Matrix: run by it; public, but captured; private, but captured. */
export const CONTROLS = ['state-controlled', 'captured-public', 'captured-private'] as const
export type Control = (typeof CONTROLS)[number]

/** That an outlet is under a state's control, and who says so. */
export interface StateControl {
  /** As the list calls it. */
  readonly outlet: string
  readonly country: string
  readonly control: Control
  /** The list. */
  readonly source: string
}

/** Where on the web a page came from. */
export interface Site {
  readonly host: string
  /** What can be registered: `paper.example` of `news.paper.example`. */
  readonly domain: string
  /** Missing where the list doesn't name the site: which is not to say that no state controls it. */
  readonly stateControl?: StateControl
}
