export { desk } from './desk.js'
export type { DeskNeeds } from './desk.js'
export { ListeningError, serveDesk } from './serve-desk.js'
export type { Listening, ServedDesk } from './serve-desk.js'
