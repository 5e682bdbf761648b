/** The path of a Chromium that can be started, or `null`. The environment variable CHROMIUM goes before all others. */
export function findChromium(env?: Readonly<Record<string, string | undefined>>): string | null
