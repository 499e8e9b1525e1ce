import 'server-only'

export { allowCode, byCode, isCode, withCode } from './join-codes'
export { resolveCode } from './resolve-code'
