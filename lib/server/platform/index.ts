import 'server-only'

export { type OidcProvider, settings } from './config'
export { database, databaseAwayError, isDatabaseAway } from './database'
export { log } from './logger'
export { isMigrated, migrate } from './migrations'
export { isUniqueViolation } from './postgres-errors'
export { inTransaction, inTransactionOn } from './transaction'
