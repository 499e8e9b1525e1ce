import 'server-only'

export { tooManyAttempts } from './attempt-rate-limit'
export type { Account, Caller, CallerFor, CallerKind, UserCaller } from './caller'
export { cookieAttributes, cookieHeader, cookieIn, isSecure } from './cookies'
export {
  type Answered,
  type AnswerShape,
  answer,
  type Client,
  type Endpoint,
  endpoint,
  type Handled,
  statusesOf,
  type TypesOf,
} from './endpoint'
export { labelOf, logFailure, logRefusal, toRefusal } from './failures'
export { nodeRequest } from './node-request'
export { sendToNode } from './node-response'
export { codeParam, idParam, positionParam } from './params'
export { possibleRefusals } from './possible-refusals'
export { problem } from './problem-details'
export { consumePoint, consumePoints, type Quota, returnPoints, tooManyFor } from './rate-limit'
export {
  done,
  mapOutcome,
  type Outcome,
  REFUSALS,
  type Refusal,
  type Refused,
  refuse,
} from './refusals'
export {
  addressOf,
  ClientGone,
  fieldErrors,
  type HttpRequest,
  isCrossOrigin,
  isId,
  parseBody,
  parseQuery,
  type RequestHeaders,
} from './request'
export { type HttpResult, toResult } from './result'
export { type Route, RouteTable } from './route-table'
export { siteOrigin } from './site-origin'
export type { Events, Sink } from './sse'
export { readWebBody, webRequest } from './web-request'
export { toWeb } from './web-response'
export { webRoute } from './web-route'
