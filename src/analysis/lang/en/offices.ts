/** Verbs by which somebody is given an office: `named Ada Brandt as minister` reports a deed. Written by hand. */
export const APPOINTING: ReadonlySet<string> = new Set(['name', 'appoint', 'elect', 're-elect', 'nominate', 'designate', 'install', 'promote', 'pick', 'choose', 'tap', 'crown'])

/** What somebody who is given an office is to do. */
export const OFFICE_DEEDS: ReadonlySet<string> = new Set(['succeed', 'replace', 'lead', 'head', 'chair', 'run', 'be', 'become', 'serve'])
