/**
 * Given names with the short forms by which a page may call the same person: `Josh` Apte beside Joshua Apte. Each line has the full names first, then `:` and the short ones.
 * None that is another full name as well (`Ann` of Anna). Written by hand.
 */
const LINES = `
alexander alexandra: alex
andrew: andy
anthony: tony
benjamin: ben
charles: charlie chuck
christopher christine christina: chris
daniel: dan danny
david: dave
donald: don donnie
douglas: doug
edward: ed eddie ted
elizabeth: liz beth lizzie betty
frederick: fred freddie
gregory: greg
james: jim jimmy jamie
jeffrey: jeff
jennifer: jen jenny
jonathan: jon
joseph: joe joey
joshua: josh
katherine catherine kathryn: kate kathy cathy katie
kenneth: ken
lawrence: larry
margaret: maggie peggy meg
matthew: matt
michael: mike mick
nathaniel: nate
nicholas: nick
pamela: pam
patricia: pat patty trish
patrick: pat
peter: pete
philip phillip: phil
rebecca: becky
richard: rich rick dick ricky
robert: rob bob bobby robbie
ronald: ron
samuel samantha: sam
stephen steven: steve
susan: sue
theodore: ted theo
thomas: tom tommy
timothy: tim
victoria: vicky
vincent: vince
walter: walt
william: will bill billy
zachary: zach zack
`

const SHORT: ReadonlyMap<string, ReadonlySet<string>> = new Map(LINES.trim().split('\n').flatMap((line) => {
  const [full = '', short = ''] = line.split(': ')
  return full.split(' ').map((name) => [name, new Set(short.split(' '))] as const)
}))

/** Whether one given name, in small letters, is a short form of the other. */
export function isShortOf(one: string, other: string): boolean {
  return SHORT.get(one)?.has(other) === true || SHORT.get(other)?.has(one) === true
}

/** Short forms that women and men bear, so that no list of names with their gender has them. */
export const OF_EITHER: ReadonlySet<string> = new Set(['alex', 'chris', 'sam', 'jamie', 'charlie', 'frankie', 'robbie', 'nicky'])
