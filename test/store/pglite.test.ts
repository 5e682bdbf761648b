import { storeContract } from './contract.js'
import { PgliteGround } from './pglite-ground.js'

storeContract('the ledger in a folder', new PgliteGround())
