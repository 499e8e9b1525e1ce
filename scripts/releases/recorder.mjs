import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerTo } from './responses.mjs'

/** More than a second an answer: boards leave out what nobody can play (`lib/standings/implausible-times.ts`). */
const PACE_MS = 1_150
const PATIENCE_MS = 10_000

/** Lines on the map are most of what is answered: of long ones the digest is kept. `release.ts` makes the same ones. */
const LONG = 60
const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)

function digested(value, key) {
  if (key === 'coordinates' && JSON.stringify(value).length > LONG) return digestOf(JSON.stringify(value))
  if (Array.isArray(value)) return value.map((inner) => digested(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, digested(inner, name)]))
}

/** The first view that a screen of a live session is sent. */
async function firstView(answered) {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of answered.body) {
    text += decoder.decode(chunk, { stream: true })
    const view = /event: view\ndata: (.*)\n\n/.exec(text)
    if (view) return JSON.parse(view[1])
  }
  throw new Error(`No view: ${text}`)
}

async function bodyOf(answered) {
  const type = answered.headers.get('content-type') ?? ''
  if (type.startsWith('text/event-stream')) return firstView(answered)
  const text = await answered.text()
  return type.includes('json') ? JSON.parse(text) : text
}

const valueAt = (body, keys) => keys.split('.').reduce((value, key) => value[key], body)

/** Everybody who plays, as browsers that keep cookies; and what they were answered, where that is to be kept. */
export class Recorder {
  /** Name → `{ cookie, user? }`. */
  people = {}
  #url
  /** What `{name}` in a path or a body stands for: ids that are known only once somebody has begun something. */
  #names = {}

  constructor(url) {
    this.#url = url
  }

  #filled(text) {
    return text.replace(/\{(\w+)\}/g, (_, name) => {
      if (!(name in this.#names)) throw new Error(`Nothing is called ${name} yet.`)
      return this.#names[name]
    })
  }

  /** Asks as somebody; `expects` is the status. */
  async ask(by, method, place, body, expects) {
    const person = this.people[by] ?? { cookie: '' }
    this.people[by] = person
    const answered = await fetch(this.#url + this.#filled(place), {
      method,
      headers: { cookie: person.cookie },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body !== undefined && { body: body instanceof URLSearchParams ? body : this.#filled(JSON.stringify(body)) }),
    })
    this.#keep(person, answered.headers.getSetCookie())
    const said = await bodyOf(answered)
    const isFine = expects === undefined ? answered.status < 400 : answered.status === expects
    if (!isFine) throw new Error(`${by}: ${method} ${place}: ${answered.status} ${JSON.stringify(said)}`)
    return { status: answered.status, body: said }
  }

  #keep(person, cookies) {
    const jar = new Map(person.cookie.split('; ').map((pair) => [pair.split('=')[0], pair]))
    for (const pair of cookies.map((cookie) => cookie.split(';')[0])) jar.set(pair.split('=')[0], pair)
    const kept = [...jar.values()].filter((pair) => /^(demarcate_player|next-auth\.(session|csrf)-token)=./.test(pair))
    person.cookie = kept.join('; ')
  }

  /** Gives a name to what an answer says, for later paths. */
  name(name, body, keys) {
    this.#names[name] = valueAt(body, keys)
    return this.#names[name]
  }

  /** As `ask`, and notes request and answer in `list`. */
  async note(list, by, method, place, { body, expects, names } = {}) {
    const answer = await this.ask(by, method, place, body, expects)
    for (const [name, keys] of Object.entries(names ?? {})) this.name(name, answer.body, keys)
    const { status, body: said } = answer
    const asked = { by, method, path: place, ...(body !== undefined && { body }), ...(names && { names }) }
    list.push({ ...asked, status, answer: digested(said) })
    return answer.body
  }

  async signUp(by, role, name) {
    const user = { email: `${by}@school.example`, password: `the word of ${by}`, name, role }
    const made = await this.ask(by, 'POST', '/api/v1/users', user, 201)
    const { body } = await this.ask(by, 'GET', '/api/auth/csrf')
    const form = { csrfToken: body.csrfToken, email: user.email, password: user.password, json: 'true' }
    await this.signIn(by, form)
    Object.assign(this.people[by], { user: { ...user, id: made.body.user.id } })
  }

  async signIn(by, form) {
    await this.ask(by, 'POST', '/api/auth/callback/credentials', new URLSearchParams(form))
    if (!this.people[by].cookie.includes('session-token')) throw new Error(`${by} could not sign in`)
  }

  /** Begins an attempt that `{name}` stands for afterwards. */
  async begin(by, name, place, body) {
    const posed = await this.ask(by, 'POST', place, body)
    this.name(name, posed.body, 'attempt.id')
    return posed.body
  }

  /** Answers from `posed` on: `count` questions, or all that are left. */
  async play(by, name, posed, { count = 50, pace = true } = {}) {
    let { question } = posed
    for (let n = 0; n < count && question; n++) {
      if (pace) await sleep(PACE_MS)
      const place = `/api/v1/attempts/{${name}}/responses/${question.position}`
      question = (await this.ask(by, 'PUT', place, { response: answerTo(question, by) })).body.question
    }
    return question
  }

  /** `{name}` for everybody who reads the record. */
  get names() {
    return { ...this.#names }
  }
}
