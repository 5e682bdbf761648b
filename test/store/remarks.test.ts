import { PgliteGround } from './pglite-ground.js'
import { findPostgres, ServerGround } from './postgres-server.js'
import { remarksContract } from './remarks.js'

remarksContract('what editors keep beside, in a folder', new PgliteGround())
const programs = findPostgres()
if (programs !== null) remarksContract('what editors keep beside, on a Postgres server', new ServerGround(programs))
