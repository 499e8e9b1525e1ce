import { signInAs } from '../server/support/accounts'
import { call } from '../server/support/call'
import { screen } from '../server/support/live'
import { type Exchange, filledWith, type ReleaseManifest } from './release'

const EVENTS = /^\/api\/v1\/sessions\/(\d+)\/events$/

interface Answered {
  readonly status: number
  readonly answer: unknown
}

/** The browsers of everybody in a release: they ask the code of today what they asked the code of then. */
export class Visitors {
  readonly #cookies = new Map<string, string>()
  readonly #names: Record<string, string>
  readonly #idsThen = new Map<string, string>()

  private constructor({ about }: ReleaseManifest) {
    this.#names = { ...about }
  }

  /** Guests have the cookies they had; users sign in anew. */
  static async of(manifest: ReleaseManifest): Promise<Visitors> {
    const visitors = new Visitors(manifest)
    for (const [by, { cookie, user }] of Object.entries(manifest.people))
      visitors.#cookies.set(by, user ? await signInAs(user.id) : cookie)
    return visitors
  }

  /** Asks the same again. What was begun anew has another id than it had then; the answer is told with the one of then. */
  async repeat({ by, method, path, body, names = {}, ...then }: Exchange): Promise<Answered> {
    const address = filledWith(this.#names, path)
    const code = EVENTS.exec(address)?.[1]
    const answered = code === undefined ? await this.#call(by, method, address, body) : await this.#firstView(by, code)
    for (const [name, keys] of Object.entries(names)) {
      const id = textAt(answered.answer, keys)
      this.#names[name] = id
      this.#idsThen.set(id, textAt(then.answer, keys))
    }
    return { status: answered.status, answer: this.#asThen(answered.answer) }
  }

  #asThen(answer: unknown): unknown {
    const texts = [...this.#idsThen].reduce((text, [id, before]) => text.replaceAll(id, before), JSON.stringify(answer))
    return JSON.parse(texts)
  }

  async #call(by: string, method: string, address: string, body: unknown): Promise<Answered> {
    const sent = body === undefined ? {} : { raw: filledWith(this.#names, JSON.stringify(body)) }
    const {
      status,
      body: answer,
      text,
      cookie,
    } = await call(method, address, { ...sent, cookie: this.#cookies.get(by) })
    if (cookie?.startsWith('demarcate_player=') && !cookie.endsWith('=')) this.#cookies.set(by, cookie)
    return { status, answer: answer ?? text }
  }

  async #firstView(by: string, code: string): Promise<Answered> {
    const watched = await screen(code, this.#cookies.get(by) ?? '')
    const answer = await watched.until(() => true)
    await watched.close()
    return { status: 200, answer }
  }
}

function textAt(answer: unknown, keys: string): string {
  const found = keys.split('.').reduce(valueAt, answer)
  if (typeof found !== 'string') throw new Error(`no ${keys} in ${JSON.stringify(answer)}`)
  return found
}

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
