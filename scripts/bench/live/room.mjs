import { setTimeout as sleep } from 'node:timers/promises'
import { answerTo } from './answer.mjs'
import { Stream, Wire } from './wire.mjs'

const SPREAD_MS = 8_000
const PATIENCE_MS = 30_000
/** As the players' screens do it (components/live). */
const OWN_WITHIN_MS = 300
const CLASS_WITHIN_MS = 1_500

const between = (least, most) => least + (most - least) * Math.random()

/** Letters that spell nothing, which the filter of nicknames would find in digits too. */
const LETTERS = 'dklmnrtvwz'
const nameOf = (n) => `Rider ${String(n).replace(/\d/g, (digit) => LETTERS[digit])}`

/** Somebody who plays: a stream to look at, a connection to answer by. */
class Player {
  /** Positions whose answers were acknowledged. */
  acknowledged = []
  points = 0

  constructor(url, code, nickname) {
    this.url = url
    this.base = `/api/v1/sessions/${code}`
    this.nickname = nickname
    this.wire = new Wire(url)
  }

  async join() {
    const body = JSON.stringify({ nickname: this.nickname })
    const began = performance.now()
    const {
      at,
      status,
      cookie,
      body: text,
    } = await this.wire.ask({
      method: 'POST',
      path: `${this.base}/players`,
      body,
    })
    if (status !== 201) throw new Error(`join: ${status} ${text}`)
    this.cookie = cookie
    this.id = JSON.parse(text).player.id
    return at - began
  }

  watch(onEvent, onEnd) {
    const request = { path: `${this.base}/events?as=player`, cookie: this.cookie }
    this.stream = new Stream(this.url, request, { onEvent, onEnd })
  }

  async answer(question) {
    const path = `${this.base}/responses/${question.position}`
    const body = JSON.stringify({ response: answerTo(question) })
    const began = performance.now()
    const { at, status, body: text } = await this.wire.ask({ method: 'PUT', path, cookie: this.cookie, body })
    if (status !== 200) throw new Error(`answer: ${status} ${text}`)
    this.acknowledged.push(question.position)
    return { at, tookMs: at - began }
  }

  /** What a player's screen asks for when an answer is revealed: its own answer on the map, and then the class's. */
  async look(position) {
    const { tookMs } = await this.#get(`responses/${position}`, between(0, OWN_WITHIN_MS))
    await this.#get(`tallies/${position}`, between(OWN_WITHIN_MS, CLASS_WITHIN_MS))
    return tookMs
  }

  async #get(what, afterMs) {
    await sleep(afterMs)
    const began = performance.now()
    const { at, status } = await this.wire.ask({ path: `${this.base}/${what}`, cookie: this.cookie })
    if (status !== 200) throw new Error(`${what}: ${status}`)
    return { tookMs: at - began }
  }

  leave() {
    this.stream?.close()
    this.wire.close()
  }
}

/** A room with its players, its host and a projector. */
export class Room {
  #urls
  #host
  #wire
  #players
  #question
  #watched = []
  /** What all are waited for to see. */
  #awaited
  faults = []

  constructor({ urls, code, host, players }) {
    this.code = code
    this.#urls = urls
    this.#host = host
    this.#wire = new Wire(urls[0])
    this.#players = Array.from({ length: players }, (_, n) => new Player(urls[n % urls.length], code, nameOf(n)))
  }

  get players() {
    return this.#players
  }

  /** All at once. */
  async fill() {
    const tookMs = await Promise.all(this.#players.map((player) => player.join()))
    const all = this.#all('lobby', 0)
    this.#watchAs('')
    this.#watchAs('?as=projector')
    for (const player of this.#players)
      player.watch(
        (event) => this.#saw(player, event),
        (how) => this.faults.push(`a stream ended: ${how}`),
      )
    await all
    return tookMs
  }

  #watchAs(query) {
    const request = { path: `/api/v1/sessions/${this.code}/events${query}`, cookie: this.#host }
    const seen = { onEvent: (event) => this.#looked(event), onEnd: (how) => this.faults.push(`host: ${how}`) }
    this.#watched.push(new Stream(this.#urls.at(-1), request, seen))
  }

  #looked(event) {
    const { phase, position } = this.#awaited ?? {}
    if (event.name === 'view' && event.phase === phase && event.position === position) this.#awaited.host ??= event.at
  }

  #saw(player, event) {
    const { phase, position, seen, resolve } = this.#awaited ?? {}
    if (event.name !== 'view' || event.phase !== phase || event.position !== position || seen.has(player)) return
    seen.set(player, event.at)
    if (phase === 'asking') this.#question ??= event.json.question
    if (phase === 'finished') player.points = event.json.you.points
    if (seen.size === this.#players.length) resolve([...seen.values()])
  }

  /** When each player saw it. */
  #all(phase, position) {
    const seen = new Map()
    return new Promise((resolve, reject) => {
      const patience = setTimeout(
        () => reject(new Error(`${phase} ${position}: seen by ${seen.size} of ${this.#players.length}`)),
        PATIENCE_MS,
      )
      const settle = (times) => {
        clearTimeout(patience)
        resolve(times)
      }
      this.#awaited = { phase, position, seen, resolve: settle }
    })
  }

  async #press(command, phase, position) {
    const all = this.#all(phase, position)
    const began = performance.now()
    const path = `/api/v1/sessions/${this.code}/commands`
    const body = JSON.stringify({ command })
    const { status, body: text } = await this.#wire.ask({ method: 'POST', path, cookie: this.#host, body })
    if (status !== 200) throw new Error(`${command}: ${status} ${text}`)
    return (await all).map((at) => at - began)
  }

  /** Asked, answered by all, revealed: how long each of it took. */
  async ask(position, isSpread) {
    this.#question = undefined
    const reachMs = await this.#press(position === 0 ? 'start' : 'next', 'asking', position)
    const all = this.#all('revealing', position)
    const answers = await Promise.all(this.#players.map((player) => this.#answer(player, isSpread)))
    const last = Math.max(...answers.map(({ at }) => at))
    const revealMs = (await all).map((at) => Math.max(0, at - last))
    const ownMs = await Promise.all(this.#players.map((player) => player.look(position)))
    return { isSpread, reachMs, answerMs: answers.map(({ tookMs }) => tookMs), revealMs, ownMs }
  }

  async #answer(player, isSpread) {
    if (isSpread) await sleep(Math.random() * SPREAD_MS)
    return player.answer(this.#question)
  }

  rank = (position) => this.#press('next', 'standings', position)

  end = (length) => this.#press('next', 'finished', length - 1)

  leave() {
    for (const stream of this.#watched) stream.close()
    for (const player of this.#players) player.leave()
    this.#wire.close()
  }
}
