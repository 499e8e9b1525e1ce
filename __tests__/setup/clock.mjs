import { readFileSync } from 'node:fs'

/**
 * Loaded before the app (`node --import`) by tests that come back another day: its clock is as many milliseconds ahead
 * of the real one as the file says that CLOCK_AHEAD names. Timers, and the database's clock, go on as they do.
 */
const POLL_MS = 50
const Real = Date
let aheadMs = 0

function look() {
  aheadMs = Number(readFileSync(process.env.CLOCK_AHEAD, 'utf8'))
}

const now = () => Real.now() + aheadMs

globalThis.Date = new Proxy(Real, {
  construct: (target, args, asked) => Reflect.construct(target, args.length > 0 ? args : [now()], asked),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
Real.prototype.constructor = globalThis.Date

look()
setInterval(look, POLL_MS).unref()
