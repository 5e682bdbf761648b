/** In place of a form, for who may not send it. */
export const readOnly = {
  signInFirst: 'This desk can be reached by others: to add, follow, read again or decide, <a>sign in</a> as somebody who may. <code>onrecord editor add</code> adds them.',
} as const
