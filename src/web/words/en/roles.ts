/** What somebody who signs in is. */
export const roles = {
  reader: 'reader',
  reporter: 'reporter',
  editor: 'editor',
  chief: 'chief',
} as const
