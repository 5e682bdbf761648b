/** What keeps a form from being taken. */
export const sending = {
  tooMuch: 'That is too much at once',
  tooMuchMeans: 'A form may bring {n} MiB in all. Nothing was added. Choose fewer files at once; what is larger can be added with the command onrecord add.',
  signInFirst: 'Sign in first',
  elsewhere: 'This desk can be reached by others: there, who adds or decides signs in first. Nothing was changed. What you typed is still in the page before this one: open /sign-in in another tab, sign in, go back and send it again.',
  forOthers: 'This is for others',
  reporter: 'You are signed in as a {own}, and this takes a reporter. Nothing was changed. A chief changes roles, under Editors.',
  editor: 'You are signed in as a {own}, and this takes an editor. Nothing was changed. A chief changes roles, under Editors.',
  chief: 'You are signed in as a {own}, and this takes a chief. Nothing was changed. A chief changes roles, under Editors.',
  reader: 'You are signed in as a {own}, and this takes a reader. Nothing was changed. A chief changes roles, under Editors.',
  fromElsewhere: 'That came from elsewhere',
  foreign: 'The desk takes only what its own pages send, and this didn’t come from one of them, or the browser doesn’t say so. Nothing was changed. Open the desk’s page and send the form from there.',
  unreadable: 'The form can’t be read',
  unreadableMeans: 'What was sent is cut off or damaged. Nothing was changed. Send the form again.',
} as const
