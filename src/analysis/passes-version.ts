/** The version of all that finds statements but the model: raised whenever the same text could be read otherwise, as a test sees to. */
export const PASSES = 'passes-16'
