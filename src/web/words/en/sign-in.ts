/** Where editors say who they are. */
export const signIn = {
  title: 'Sign in',
  name: 'Name',
  nameHint: 'As it stands with what you decide.',
  password: 'Password',
  passwordHint: 'Lost? A chief sets another, or <code>onrecord editor password</code> does.',
  through: 'Sign in through {provider}',
  wrong: 'This name and this password don’t belong together. After some tries that fail, the next one has to wait.',
  slowSeconds: 'Too many tries failed: the next one can be made in {n} seconds. Nobody else is kept waiting by that.',
  slowMinutes: 'Too many tries failed: the next one can be made in {n} minutes. Nobody else is kept waiting by that.',
  giveName: 'Give your name.',
  givePassword: 'Give your password.',
  notLetIn: '{provider} did not let you in: {why}. Try again.',
  notBegun: 'This browser did not begin to sign in, or took longer than ten minutes. Begin again.',
  unknown: '{provider} says who you are, and no editor of this ledger is known by that. Whoever is chief here adds you.',
  nobodyHasTo: 'Nobody has to sign in here',
  nobodyHasToMeans: 'This machine alone reaches the desk: whoever sits at it may do everything, and is named by what they type.',
} as const
