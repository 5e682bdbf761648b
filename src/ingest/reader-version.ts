/** The version of the reader: raised whenever the same bytes could be read otherwise, as a test sees to. */
export const READER = 'reader-4'
