import 'server-only'

export { byCode, isCode, revealCode, withCode } from './join-codes'
export { whatIs } from './resolve-code'
