import type { Assignment } from '../model/assignment.js'
import type { Judgement } from '../model/judgement.js'
import type { TopicRemark, WordingRemark } from '../model/remark.js'
import { eventOf } from './events-jsonld.js'
import { permalink } from './exported.js'
import type { EventContract } from './remarks.js'
import { addressOfSpeaker, listOf } from './schema-org-pages.js'

// What the desk's pages of what editors keep tell programs of in schema.org's words. `desk`: its address, no slash at its end.

/** A person's word on something: who, when, and about what. */
function comment(type: 'Comment' | 'CorrectionComment', { id, at, editor }: { readonly id: string; readonly at: string; readonly editor: string }, text: string, about: readonly string[]): object {
  return {
    '@type': type, '@id': `urn:onrecord:remark:${id}`, 'identifier': id, 'text': text.toWellFormed(), 'dateCreated': at, 'author': { '@type': 'Person', 'name': editor.toWellFormed() },
    'about': about.map((of) => ({ '@id': of })),
  }
}

function collection(name: string, items: readonly object[]): object {
  return { '@type': 'CollectionPage', name, 'mainEntity': listOf(items) }
}

/** Of so many topics a page tells who pinned them and when; of the others where they are, so that it is light. */
const WHOLE = 30

export function topicsPage(topics: readonly TopicRemark[], desk: string): object {
  return collection('Topics', topics.map(({ of, name, editor, at }, i) => {
    const url = `${desk}/topics/of/${encodeURIComponent(of)}`
    return { '@type': 'CollectionPage', '@id': url, 'name': name.toWellFormed(), ...(i < WHOLE && { 'editor': { '@type': 'Person', 'name': editor.toWellFormed() }, 'dateModified': at }) }
  }))
}

/** What editors tagged, as `eventsJsonLd` has each. */
export function eventsPage(events: readonly EventContract[], desk: string): object {
  return collection('Events', events.filter(({ category }) => category !== null).map((one) => eventOf(one, desk)))
}

const SAID = { same: 'are one person', different: 'are two people', unsure: 'may or may not be one person' } as const

/** Which names are one person's, and which statements are another's than their page says: what counts of that, by whom and why. What no person judged is left out. */
export function judgedPage({ judgements, assignments }: {
  readonly judgements: readonly { readonly judgement: Judgement; readonly counts: boolean }[]
  readonly assignments: readonly { readonly assignment: Assignment; readonly counts: boolean }[]
}, desk: string): object {
  return collection('Names of people', [
    ...judgements.filter(({ judgement, counts }) => counts && judgement.undoes === null).map(({ judgement }) => {
      const { left, right, is, why } = judgement
      return comment('Comment', judgement, `${left} and ${right} ${SAID[is]}: ${why}`, [addressOfSpeaker(left, desk), addressOfSpeaker(right, desk)])
    }),
    ...assignments.filter(({ assignment, counts }) => counts && assignment.undoes === null).map(({ assignment }) => {
      const { speaker, actor, target: { statement }, why } = assignment
      return comment('CorrectionComment', assignment, `Not ${speaker}’s: ${actor}’s: ${why}`, [permalink(statement, desk)])
    }),
  ])
}

/** How editors worded what engines had translated: what counts of it. */
export function wordingsPage(log: readonly { readonly remark: WordingRemark; readonly counts: boolean }[], desk: string): object {
  return collection('Corrections of translations', log.filter(({ remark, counts }) => counts && remark.undoes === null).map(({ remark }) => {
    const { original, before, after, to, statement, article } = remark
    return { ...comment('CorrectionComment', remark, `${original}: ${before === '' ? '' : `${before} → `}${after}`, [statement === null ? `${desk}/articles/${article}` : permalink(statement, desk)]), inLanguage: to }
  }))
}
