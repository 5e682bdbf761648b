import type { Transaction } from 'kysely'
import { apartNames, judgementsInForce } from '../model/judgement.js'
import { toJudgement } from './rows.js'
import type { Tables } from './schema.js'

/** Of judgements that were made before, the names that stand for themselves; only those without an identifier could be judged then. */
export async function namesApart(trx: Transaction<Tables>): Promise<void> {
  const rows = await trx.selectFrom('judgements').select('record').orderBy('sequence').execute()
  const names = [...apartNames(judgementsInForce(rows.map(({ record }) => toJudgement(record))))]
  for (const name of names) await trx.insertInto('apart_names').values({ name }).onConflict((conflict) => conflict.doNothing()).execute()
}
