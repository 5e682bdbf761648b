/** Held alone while migrating, and together with others while adding, for the transaction: any number that no other program is likely to use. */
export const ADVISORY_LOCK = 8_417_190_321
