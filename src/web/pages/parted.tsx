import { speakersPage } from '../../export/schema-org-pages.js'
import type { Ledger } from '../../record/ledger.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'

/** Assignments that are looked through for where a name's statements went. */
const MOST_GIVEN = 200

/**
 * Under which keys is found what a key held: of a name whose statements were given to others, those; of one that has back what was given from it, that; of an identifier whose
 * names stand apart, these names. Only those that hold something now.
 */
export async function heldSince(ledger: Pick<Ledger, 'assignments' | 'person'>, key: string): Promise<string[]> {
  const made = async (of: string) => (await ledger.assignments({ speaker: of, limit: MOST_GIVEN })).items
  const given = async (of: string) => (await made(of)).filter(({ assignment, counts }) => counts && assignment.speaker === of).map(({ assignment }) => assignment.actor)
  const back = (await made(key)).filter(({ assignment, counts }) => !counts && assignment.actor === key).map(({ assignment }) => assignment.speaker)
  const [givenOn, { names }] = [await Promise.all([...new Set(back)].map(given)), await ledger.person(key)]
  const held: string[] = []
  for (const other of new Set([...await given(key), ...back, ...givenOn.flat(), ...names.map(({ name }) => name)])) {
    const { person, names: own } = await ledger.person(other)
    if (person !== key && own.some(({ statements }) => statements > 0)) held.push(person)
  }
  return [...new Set(held)]
}

/** In place of a speaker who was parted into several. */
export function PartedPage({ version, speaker, others }: { readonly version: string; readonly speaker: string; readonly others: readonly string[] }) {
  return (
    <Layout title={speaker} section="speakers" version={version} linked={(desk) => speakersPage(others.map((key) => ({ key, name: key })), desk)}>
      <div class="opening"><h1><bdi>{speaker}</bdi></h1><p class="tally">{t('people.parted')}</p></div>
      <ul class="correction-list" role="list">{others.map((key) => <li><a href={urls.speaker(key)}><bdi>{key}</bdi></a></li>)}</ul>
      <p class="onward"><a href={urls.people()}>{t('people.judgedAndGiven')}</a></p>
    </Layout>
  )
}
