/** Forms of a noun by the rules that nearly all nouns of callings and bodies follow; in small letters, nominative first. */
export function nounForms(nominative: string): { readonly singular: readonly string[], readonly plural: readonly string[] } {
  const last = nominative.slice(-1)
  const stem = nominative.slice(0, -1)
  const make = (base: string, singular: string, plural: string) => ({ singular: [nominative, ...singular.split(' ').map((end) => base + end)], plural: plural.split(' ').map((end) => base + end) })
  if (/(?:ий|ый|ой)$/.test(nominative)) return make(nominative.slice(0, -2), 'ого его ому ему ым им ом ем', 'ые ие і их ых ими ыми')
  if (/(?:ая|яя)$/.test(nominative)) return make(nominative.slice(0, -2), 'ой ей ую', 'ые ие ых их')
  if (/(?:ий|ій)$/.test(nominative)) return make(nominative.slice(0, -2), 'ого ому им ім', 'і их ими')
  if (nominative.endsWith('ія') || nominative.endsWith('ия')) return make(stem, 'и ї ю ей єю', 'и ї й ям ями ях')
  if (last === 'а') return make(stem, 'ы и е і у ой ою ей ею', 'ы и і ам ами ах')
  if (last === 'я') return make(stem, 'и і е ю ей ею', 'и і ям ями ях')
  if (nominative.endsWith('тель')) return make(stem, 'я ю ем е', 'и ей ям ями ях')
  if (last === 'ь' || last === 'й') return make(stem, 'я ю ем єм е і и еві єві ью', 'и і ї ей ям ями ях їв ів')
  if (nominative.endsWith('ие') || nominative.endsWith('ье')) return make(stem, 'я ю ем и', 'я й ям ями ях')
  if (last === 'о') return make(stem, 'а у ом е і', 'а ам ами ах')
  if (nominative.endsWith('ння') || nominative.endsWith('ття')) return make(stem, 'ю ям і', 'я ь')
  const fleeting = nominative.replace(/е([цк])$/, '$1').replace(/ец(ь)$/, 'ц$1')
  return make(fleeting, 'а у ом ем ым е і ові еві', 'ы и і ов ев ів ам ами ах ей')
}
