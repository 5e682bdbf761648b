import type { parting as english } from '../en/parting.js'
import type { WordsOf } from '../words-of.js'

export const parting: WordsOf<typeof english> = {
  title: 'Deux personnes sous un même nom',
  tally: '{name} : {n, plural, one {# déclaration} other {# déclarations}}',
  tallySome: '{name} : {n, plural, one {# déclaration} other {# déclarations}}, dont les {shown} plus récentes ici',
  nothingKept: 'Rien n’a été gardé. Ce que vous avez choisi et saisi est encore là.',
  somebodyElses: 'Sont de quelqu’un d’autre',
  untitled: 'Sans titre',
  to: 'Le nom de cette personne',
  toHint: 'De sorte que les deux puissent être distinguées : John Hill (capitaine du port). Ou un identifiant entre crochets, si vous le connaissez : John Hill [Q42]. Le nom que donne la page reste à côté.',
  allOrNone: 'Toutes celles qui sont choisies, ou aucune. Chacune peut être annulée, et survit aux nouvelles lectures de sa page.',
  give: 'Les attribuer à cette personne',
  chooseSome: 'Choisissez les déclarations qui sont de quelqu’un d’autre.',
}
