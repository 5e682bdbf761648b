import { editorKey, LONGEST_EDITOR } from '../../model/editor.js'
import { EditRefused } from '../edits/edit-refused.js'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.js'

/** A name as it is kept. Throws an `EditRefused`, as the others here. */
export function checkedName(name: string): string {
  const called = name.trim().normalize('NFC').split(/ +/).join(' ')
  if (called === '' || called.length > LONGEST_EDITOR || /[\p{C}\p{Zl}\p{Zp}]/u.test(called)) throw new EditRefused('name', `Give a name of at most ${LONGEST_EDITOR} signs, on one line.`)
  return called
}

export function checkedEmail(email: string | undefined): string | null {
  const given = email?.trim().toLowerCase() ?? ''
  if (given === '') return null
  if (given.length > 200 || !/^[^\s@\p{C}]+@[^\s@\p{C}]+$/u.test(given)) throw new EditRefused('email', 'This is no e-mail address.')
  return given
}

export function checkedSubject(subject: string | undefined): string | null {
  const given = subject?.trim() ?? ''
  if (given === '') return null
  if (given.length > 255 || /\p{C}/u.test(given)) throw new EditRefused('subject', 'A subject is at most 255 signs, on one line.')
  return given
}

/** Throws an `EditRefused` for a password that could be guessed, or that can't be taken. */
export function checkPassword(password: string, name: string): void {
  const { length } = Array.from(password)
  if (length < SHORTEST_PASSWORD) throw new EditRefused('password', `A password has at least ${SHORTEST_PASSWORD} characters; several words are easy to keep.`)
  if (length > LONGEST_PASSWORD || password.includes('\0') || !password.isWellFormed()) throw new EditRefused('password', `A password has at most ${LONGEST_PASSWORD} characters.`)
  if (editorKey(password).includes(editorKey(name)) && Array.from(editorKey(name)).length > 3) throw new EditRefused('password', 'A password doesn’t hold the name of whom it is of.')
  if (new Set(Array.from(password.toLowerCase())).size < 5) throw new EditRefused('password', 'This password has too few different signs.')
}
