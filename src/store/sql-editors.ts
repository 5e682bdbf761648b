import type { EditorEvent } from '../model/editor-log.js'
import type { KnownToken } from '../model/token.js'
import type { Translation } from '../model/translation.js'
import type { Remark, RemarkOnWords } from '../model/remark.js'
import type { Assignment } from '../model/assignment.js'
import type { Edits, PartAsked } from './edits.js'
import type { EditorChange, Editors } from './editors.js'
import { addEditor, addSession, changeEditor, credentials, editorLog, endSession, knowsBrowser, listEditors, log, seeSession, session } from './editors-kept.js'
import { addAssignments, listAssignments } from './overlay/assignments.js'
import { keysOfName } from './people.js'
import { remarksOn } from './remarks/remark-places.js'
import { addRemark, listRemarks } from './remarks/remarks-kept.js'
import type { Remarks, RemarksAsked } from './remarks/remarks.js'
import type { ShownTranslation, Translations } from './translations/translations.js'
import { addTranslations, findByTranslation, listTranslations } from './translations/translations-kept.js'
import { SqlAlerts } from './sql-alerts.js'
import { checkedPaging } from './sql-running.js'
import { beginTry, endTry, tryWait, type TryKey } from './tries.js'
import { addToken, listTokens, removeToken, tokenOf } from './tokens.js'

/** The part of a store in Postgres that keeps who may do what, whom editors gave statements to, and what they keep beside what was read. */
export abstract class SqlEditors extends SqlAlerts implements Editors, Remarks, Translations, Pick<Edits, 'addAssignments' | 'assignments' | 'keysOfName'> {
  addEditor(editor: Parameters<Editors['addEditor']>[0], event: EditorEvent) {
    return this.run((db) => addEditor(db, editor, event))
  }

  editors() {
    return this.run(listEditors)
  }

  changeEditor(name: string, change: EditorChange, event: EditorEvent) {
    return this.run((db) => changeEditor(db, name, change, event))
  }

  credentials(name: string) {
    return this.run((db) => credentials(db, name))
  }

  addSession(made: Parameters<Editors['addSession']>[0], event: EditorEvent) {
    return this.run((db) => addSession(db, made, event))
  }

  session(hash: string, when: { readonly now: string; readonly idleSince: string }) {
    return this.run((db) => session(db, hash, when))
  }

  seeSession(hash: string, at: string) {
    return this.run((db) => seeSession(db, hash, at))
  }

  endSession(hash: string, how: { readonly everywhere: boolean }, event: EditorEvent) {
    return this.run((db) => endSession(db, hash, how, event))
  }

  knowsBrowser(hash: string, name: string) {
    return this.run((db) => knowsBrowser(db, hash, name))
  }

  tryWait(keys: readonly TryKey[], now: number) {
    return this.run((db) => tryWait(db, keys, now))
  }

  beginTry(keys: readonly TryKey[], now: number) {
    return this.run((db) => beginTry(db, keys, now))
  }

  endTry(ended: Parameters<Editors['endTry']>[0]) {
    return this.run((db) => endTry(db, ended))
  }

  logEditors(event: EditorEvent) {
    return this.run((db) => log(db, event))
  }

  editorLog(asked: PartAsked) {
    return this.run((db) => editorLog(db, asked))
  }

  addToken(token: KnownToken & { readonly hash: string }, event: EditorEvent) {
    return this.run((db) => addToken(db, token, event))
  }

  tokens() {
    return this.run(listTokens)
  }

  removeToken(name: string, event: EditorEvent) {
    return this.run((db) => removeToken(db, name, event))
  }

  tokenOf(hash: string) {
    return this.run((db) => tokenOf(db, hash))
  }

  addAssignments(made: readonly Assignment[]) {
    return this.run((db) => addAssignments(db, made))
  }

  assignments(asked: Parameters<Edits['assignments']>[0]) {
    return this.run((db) => listAssignments(db, asked))
  }

  addRemark(made: Remark) {
    return this.run((db) => addRemark(db, made))
  }

  remarks(asked: RemarksAsked) {
    return this.run((db) => listRemarks(db, checkedPaging(asked)))
  }

  addTranslations(made: readonly Translation[]) {
    return this.run((db) => addTranslations(db, made))
  }

  translations(asked: Parameters<Translations['translations']>[0]) {
    return this.run((db) => listTranslations(db, asked))
  }

  findByTranslation(shown: readonly ShownTranslation[]) {
    return this.run((db) => findByTranslation(db, shown))
  }

  remarksOn(kind: RemarkOnWords['kind'], subjects: readonly string[]) {
    return this.run((db) => remarksOn(db, kind, subjects))
  }

  keysOfName(name: string) {
    return this.run((db) => keysOfName(db, name))
  }
}
