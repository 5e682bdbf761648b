import { PgliteGround } from '../store/pglite-ground.js'
import { findPostgres, ServerGround } from '../store/postgres-server.js'
import { exportsContract } from './ledgers.js'

exportsContract('exports, in a folder', new PgliteGround())
const programs = findPostgres()
if (programs !== null) exportsContract('exports, on a Postgres server', new ServerGround(programs))
