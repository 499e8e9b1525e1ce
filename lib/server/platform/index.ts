import 'server-only'

export { type Elsewhere, settings } from './config'
export { database, databaseAway, isDatabaseAway } from './database'
export { log } from './logger'
export { isMigrated, migrate } from './migrations'
export { isUniqueViolation } from './postgres-errors'
export { inTransaction, inTransactionOn } from './transaction'
