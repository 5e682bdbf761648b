import type { editorEvents as english } from '../en/editor-events.js'
import type { WordsOf } from '../words-of.js'

export const editorEvents: WordsOf<typeof english> = {
  added: '{of}: додано',
  removed: '{of}: вилучено',
  role: '{of}: роль змінено',
  password: '{of}: новий пароль',
  identity: '{of}: відомо постачальникові посвідчень',
  'signed in': '{of}: вхід',
  failed: '{of}: невдалий вхід',
  slowed: '{of}: очікування після невдалих спроб',
  quiet: '{of} та інші: невдачі надто часті, щоб записувати кожну, на годину',
  'signed out': '{of}: вихід',
  'signed out everywhere': '{of}: вихід звідусіль',
  'token added': '{of}: токен створено',
  'token removed': '{of}: токен забрано',
}
