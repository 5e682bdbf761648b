import { alertsContract } from './alerts.js'
import { PgliteGround } from './pglite-ground.js'
import { findPostgres, ServerGround } from './postgres-server.js'

alertsContract('alerts, in a folder', new PgliteGround())
const programs = findPostgres()
if (programs !== null) alertsContract('alerts, on a Postgres server', new ServerGround(programs))
