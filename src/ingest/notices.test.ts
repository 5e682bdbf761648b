import { describe, expect, it } from 'vitest'
import { noticesIn } from './notices.js'

const read = (block: string) => noticesIn(block).map(({ kind, language }) => `${kind} ${language}`)

describe('noticesIn', () => {
  it.each([
    ['This article was translated automatically from Velmarian.', 'en'],
    ['This text has been machine-translated.', 'en'],
    ['Automatic translation', 'en'],
    ['(Machine translation from the Velmarian)', 'en'],
    ['This is an automated translation of the original page.', 'en'],
    ['Cette page a été traduite automatiquement par un logiciel.', 'fr'],
    ['Texte traduit par une machine', 'fr'],
    ['Traduction automatique', 'fr'],
    ['Dieser Artikel wurde maschinell übersetzt.', 'de'],
    ['Automatisch übersetzt aus dem Englischen', 'de'],
    ['Este artículo ha sido traducido de forma automática.', 'es'],
    ['Questo articolo è stato tradotto automaticamente.', 'it'],
    ['Este texto foi traduzido por inteligência artificial.', 'pt'],
    ['Dit artikel is automatisch vertaald.', 'nl'],
    ['Ten artykuł został przetłumaczony automatycznie.', 'pl'],
    ['Цю статтю перекладено автоматично.', 'uk'],
    ['Эта статья переведена с помощью машинного перевода.', 'ru'],
  ])('sees a notice of machine translation in: %s', (block, language) => {
    expect(read(block)).toEqual([`machine-translation ${language}`])
  })

  it.each([
    ['Please tell us if there are mistakes.', 'en'],
    ['Spotted an error? Write to the desk.', 'en'],
    ['Merci de nous signaler toute erreur.', 'fr'],
    ['Bitte melden Sie uns Fehler.', 'de'],
    ['Segnalateci eventuali errori.', 'it'],
    ['Повідомте нам про помилки.', 'uk'],
  ])('sees a call for error reports in: %s', (block, language) => {
    expect(read(block)).toContain(`report-errors ${language}`)
  })

  it.each([
    ['This story was originally published by The Quay Courier.', 'republication en'],
    ['Republished from the Quay Courier under a free licence.', 'republication en'],
    ['Dieser Artikel wurde automatisch aktualisiert.', 'update de'],
    ['Correction: The mayor’s name is Hugh Hill. It was misspelt.', 'correction en'],
    ['An earlier version of this article gave a wrong sum.', 'correction en'],
    ['Une version précédente de cet article donnait un mauvais chiffre.', 'correction fr'],
  ])('reads %s', (block, notice) => {
    expect(read(block)).toEqual([notice])
  })

  it('gives each sentence a notice of its own', () => {
    const block = 'This page was translated automatically. Please let us know if you find errors.'
    expect(noticesIn(block).map(({ kind, begin, end }) => [kind, block.slice(begin, end)])).toEqual([
      ['machine-translation', 'This page was translated automatically.'],
      ['report-errors', 'Please let us know if you find errors.'],
    ])
  })

  it('lets a correction run to the end of its block', () => {
    const block = 'Correction: The bridge opened in 1987. An earlier report gave another year.'
    expect(noticesIn(block)).toMatchObject([{ kind: 'correction', begin: 0, end: block.length }])
  })

  it.each([
    'The ministry said that the letter had been translated automatically, and blamed a contractor.',
    '“This article was translated automatically,” said Hill, holding up the page.',
    'Officials reported six errors in the count.',
    'Este artículo menciona a Google y a la inteligencia artificial.',
    'Hill, who leads the lab, said machine translation had improved. It now beats many students. Schools worry.',
    '',
  ])('passes over prose: %s', (block) => {
    expect(read(block)).toEqual([])
  })
})
