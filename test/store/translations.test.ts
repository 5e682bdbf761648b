import { PgliteGround } from './pglite-ground.js'
import { findPostgres, ServerGround } from './postgres-server.js'
import { translationsContract } from './translations.js'

translationsContract('translations for readers, in a folder', new PgliteGround())
const programs = findPostgres()
if (programs !== null) translationsContract('translations for readers, on a Postgres server', new ServerGround(programs))
