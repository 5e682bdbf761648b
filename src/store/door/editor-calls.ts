import { z } from 'zod'
import { assignment, keptAssignment } from '../edit-schemas.js'
import { REMARK_KINDS } from '../../model/remark.js'
import { keptRemark, placedRemark, remark } from '../remarks/schemas.js'
import { editorEvent, editorRole, knownEditor, knownToken } from '../editor-schemas.js'

// The part of the contract that is about who may do what, whom editors gave statements to, and what they keep beside what was read.

const id = z.string()
const time = z.string()

const change = z.discriminatedUnion('is', [
  z.object({ is: z.literal('role'), role: editorRole }),
  z.object({ is: z.literal('password'), password: z.string(), keep: z.string().nullable() }),
  z.object({ is: z.literal('subject'), subject: z.string() }),
  z.object({ is: z.literal('removed') }),
])

const tryKeys = z.array(z.object({ key: id, slowing: z.object({ free: z.int(), first: z.int(), longest: z.int(), forgets: z.int() }) }))

export const EDITOR_CALLS = {
  addEditor: { takes: z.tuple([knownEditor.omit({ hasPassword: true }).extend({ password: z.string().nullable() }), editorEvent]), gives: z.enum(['kept', 'name', 'email', 'subject']) },
  editors: { takes: z.tuple([]), gives: z.array(knownEditor) },
  changeEditor: { takes: z.tuple([z.string(), change, editorEvent]), gives: z.boolean() },
  credentials: { takes: z.tuple([z.string()]), gives: z.object({ name: z.string(), password: z.string().nullable() }).nullable() },
  addSession: { takes: z.tuple([z.object({ hash: id, editor: z.string(), at: time, endsAt: time, browser: id.nullable() }), editorEvent]), gives: z.boolean() },
  session: { takes: z.tuple([id, z.object({ now: time, idleSince: time })]), gives: z.object({ name: z.string(), role: editorRole, seenAt: time, endsAt: time }).nullable() },
  seeSession: { takes: z.tuple([id, time]), gives: z.void() },
  endSession: { takes: z.tuple([id, z.object({ everywhere: z.boolean() }), editorEvent]), gives: z.boolean() },
  knowsBrowser: { takes: z.tuple([id, z.string()]), gives: z.boolean() },
  tryWait: { takes: z.tuple([tryKeys, z.int()]), gives: z.number() },
  beginTry: { takes: z.tuple([tryKeys, z.int()]), gives: z.object({ wait: z.number(), slowed: z.boolean() }) },
  endTry: { takes: z.tuple([z.object({ forgive: z.array(id), takeBack: z.array(id) })]), gives: z.void() },
  logEditors: { takes: z.tuple([editorEvent]), gives: z.void() },
  editorLog: { takes: z.tuple([z.object({ limit: z.int().min(0), after: z.string().optional() })]), gives: z.object({ items: z.array(editorEvent), next: id.nullable() }) },
  addToken: { takes: z.tuple([knownToken.extend({ hash: id }), editorEvent]), gives: z.boolean() },
  tokens: { takes: z.tuple([]), gives: z.array(knownToken) },
  removeToken: { takes: z.tuple([z.string(), editorEvent]), gives: z.boolean() },
  tokenOf: { takes: z.tuple([id]), gives: knownToken.nullable() },
  addAssignments: { takes: z.tuple([z.array(assignment)]), gives: z.discriminatedUnion('is', [z.object({ is: z.literal('kept') }), z.object({ is: z.literal('missing'), what: z.string() })]) },
  assignments: {
    takes: z.tuple([z.object({ limit: z.int().min(0), after: z.string().optional(), statement: id.optional(), speaker: z.string().optional(), id: id.optional() })]),
    gives: z.object({ items: z.array(keptAssignment), next: id.nullable() }),
  },
  addRemark: { takes: z.tuple([remark]), gives: z.enum(['kept', 'missing', 'name']) },
  remarks: {
    takes: z.tuple([z.object({
      kind: z.enum(REMARK_KINDS), limit: z.int().min(0), after: z.string().optional(), id: id.optional(), of: z.array(z.string()).optional(), standing: z.boolean().optional(),
      states: z.array(z.string()).optional(), dayTo: z.string().optional(), byDay: z.boolean().optional(),
    })]),
    gives: z.object({ items: z.array(keptRemark), next: id.nullable() }),
  },
  remarksOn: { takes: z.tuple([z.enum(['event', 'promise']), z.array(z.string())]), gives: z.array(placedRemark) },
  keysOfName: { takes: z.tuple([z.string()]), gives: z.array(z.string()) },
}
