import { PgliteGround } from './pglite-ground.js'
import { findPostgres, ServerGround } from './postgres-server.js'
import { sameWordsContract } from './same-words.js'

sameWordsContract('the same words, in a folder', new PgliteGround())
const programs = findPostgres()
if (programs !== null) sameWordsContract('the same words, on a Postgres server', new ServerGround(programs))
