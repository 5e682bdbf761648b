import { read } from '../architecture/sources.js'

/** Sections of docs/jobs.md, by which test runs their commands. */
const SECTIONS = {
  evidence: ['A press release against its coverage', 'Evidence for a court', 'A citation'],
  find: ['A minister on a topic over two years', 'Who is quoted, by outlet', 'Officials\' threats of the week', 'What others say about somebody'],
  keep: [
    'Did they say it?', 'Stealth edits', 'A live page followed', 'A timeline of denials', 'A translated interview against its original', 'A chamber’s record', 'Promises with a deadline', 'One topic, side by side', 'The same quote across outlets',
    'What else is about this',
  ],
} as const
type Group = keyof typeof SECTIONS

export const ALLOTTED: readonly string[] = Object.values(SECTIONS).flat()

const sections = () => read('docs/jobs.md').split(/^## /m).slice(1)

/** Of all sections, in their order. */
export function titles(): string[] {
  return sections().map((section) => section.split('\n')[0]!)
}

/** The words of a section. */
export function section(title: string): string {
  const found = sections().find((one) => one.startsWith(`${title}\n`))
  if (found === undefined) throw new RangeError(`docs/jobs.md has no section ${title}`)
  return found
}

/** The commands of a section, as they stand there. */
export function commandsOf(title: string): string[] {
  return [...section(title).matchAll(/^onrecord .*$/gm)].map(([line]) => line)
}

const done = new Set<string>()

/** The words of a command of the document, without the program's name; it is noted as run. */
export function wordsOf(command: string | undefined): string[] {
  if (command === undefined) throw new RangeError('docs/jobs.md has fewer commands in this section')
  done.add(command)
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!).slice(1)
}

/** The commands of the sections that a test answers for which it did not run. */
export function leftOut(group: Group): string[] {
  return SECTIONS[group].flatMap(commandsOf).filter((command) => !done.has(command))
}
