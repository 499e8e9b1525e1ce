import 'server-only'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { type Command, isSamePlace, type Session, step } from '@/lib/session'
import { Hall, type RoomServices } from './active-room'
import { beat } from './heartbeat'
import { note } from './log-live-error'
import { doubtAll, storeComings } from './presence'
import { Bus } from './pubsub'
import type { News } from './pubsub-message'
import { type Entry, Writer } from './response-writer'
import { Herald } from './seat-notifier'
import { abandonedCodes, askingCodes, type SessionRecord, sessionByCode } from './session-queries'
import { save } from './session-store'
import { EVERY, TICK_MS, TRIES } from './timing'

/** The live sessions of this process. */
export class Live implements RoomServices {
  readonly #halls = new Map<string, Hall>()
  readonly #opening = new Map<string, Promise<Hall | undefined>>()
  readonly #bus = new Bus({
    onNews: (news) => void this.#hear(news).catch(note),
    onBack: () => void this.#back().catch(note),
  })
  readonly #herald = new Herald(this.#bus)
  readonly writer = new Writer((entries) => this.#stored(entries))
  #ticker: NodeJS.Timeout | undefined
  #ticks = 0
  #beating: Promise<void> | undefined

  /** What runs already goes on: lost time is given back before any clock is looked at. */
  async start(): Promise<void> {
    await this.#bus.open()
    await this.beat()
    this.#ticker = setInterval(() => void this.#tick().catch(note), TICK_MS).unref()
    for (const code of await askingCodes()) await this.hall(code)
  }

  async stop(): Promise<void> {
    clearInterval(this.#ticker)
    for (const hall of this.#halls.values()) hall.close()
    await this.writer.settled()
    await this.#beating?.catch(() => {})
    await this.#bus.close()
  }

  /** A room that this process holds; others are in the database. */
  known(code: string): Hall | undefined {
    return this.#halls.get(code)
  }

  /** What a code stands for: the session that runs, or the last one that had it. */
  async hall(code: string): Promise<Hall | undefined> {
    const known = this.#halls.get(code)
    if (known && (!known.isOver || (await sessionByCode(code))?.id === known.room.id)) {
      known.usedAt = Date.now()
      return known
    }
    if (known) this.#forget(known)
    return this.#opening.get(code) ?? this.#open(code)
  }

  #open(code: string): Promise<Hall | undefined> {
    const opening = Hall.open(code, this)
      .then((hall) => {
        if (hall) this.#halls.set(code, hall)
        return hall
      })
      .finally(() => this.#opening.delete(code))
    this.#opening.set(code, opening)
    return opening
  }

  #forget(hall: Hall): void {
    hall.close()
    this.#halls.delete(hall.room.code)
  }

  /** Moves a session on, whoever else may be trying to: of two who press the same at once, one is too late. */
  async act(hall: Hall, command: Command, seenVersion?: number): Promise<Outcome<Hall>> {
    const { room } = hall
    if (seenVersion !== undefined && seenVersion !== room.version) await hall.reload()
    if (seenVersion !== undefined && seenVersion !== room.version) return refuse('wrong-phase')
    const { phase } = room.record
    for (let tries = 0; tries < TRIES && isSamePlace(phase, room.record.phase); tries++) {
      const stepped = step(room.session, command, Date.now())
      if (!stepped.ok) return refuse('wrong-phase')
      if (await this.#saved(hall, stepped.session, command)) return done(hall)
      await hall.reload()
    }
    return refuse('wrong-phase')
  }

  async #saved(hall: Hall, session: Session, command: Command): Promise<boolean> {
    const { record } = hall.room
    if (!(await save(record, session, command, this.#bus.process))) return false
    const { phase, locked, excluded } = session
    await this.#moved(hall, { ...record, phase, locked, excluded, version: record.version + 1 }, command)
    return true
  }

  async #moved(hall: Hall, record: SessionRecord, command: Command): Promise<void> {
    if (record.version <= hall.room.version) return
    hall.room.adopt(record)
    if ('player' in command) await hall.fetchSeats([command.player])
    await this.writer.settledOf(record.id)
    await hall.moved()
  }

  async timeUp(hall: Hall): Promise<void> {
    await this.beat()
    await hall.act({ name: 'timeUp', extraTime: hall.room.longestExtraTime })
  }

  /** Seats that joined, or changed, here. */
  notifySeats(hall: Hall, seats: readonly string[]): void {
    hall.audience.gather()
    this.#herald.tell(seats.map((seat) => ({ code: hall.room.code, seat })))
  }

  #stored(entries: readonly Entry[]): void {
    this.#herald.tell(entries.map(({ code, seat, position }) => ({ code, seat, answered: position })))
    for (const code of new Set(entries.map((entry) => entry.code))) {
      const hall = this.#halls.get(code)
      if (hall) this.#answered(hall)
    }
  }

  #answered(hall: Hall): void {
    const { room, audience } = hall
    audience.count()
    if (!room.settings.revealWhenAllAnswered || room.record.phase.name !== 'asking' || !room.isAnsweredByAll) return
    void hall.act({ name: 'allAnswered', position: room.position }).catch(note)
  }

  async #hear({ code, version, seats = [], answered }: News): Promise<void> {
    const hall = this.#halls.get(code) ?? (await this.#opening.get(code)) // which may have read what was before
    if (!hall) return
    if (answered !== undefined) {
      for (const id of seats) hall.room.seatAt(id)?.hear(answered)
      return this.#answered(hall)
    }
    if (seats.length > 0) await hall.fetchSeats(seats)
    if (version !== undefined) await hall.reload()
  }

  async #back(): Promise<void> {
    await this.beat()
    for (const hall of this.#halls.values()) await hall.refresh()
  }

  /** Says that the service is there; if it was not, what time was lost is given back before this comes back. */
  beat(): Promise<void> {
    this.#beating ??= this.#bus
      .run((client) => beat(client, (goneMs) => this.#giveBack(goneMs)))
      .finally(() => {
        this.#beating = undefined
      })
    return this.#beating
  }

  async #giveBack(goneMs: number): Promise<void> {
    // Screens are lost with the processes that had them, and not while one takes no breath or has nothing to do.
    if (!this.#ticker) await doubtAll()
    for (const code of await askingCodes()) {
      const hall = await this.hall(code)
      await hall?.reload()
      const ms = hall?.lostMs(goneMs, Date.now()) ?? 0
      if (hall && ms > 0) await hall.act({ name: 'giveBack', ms })
    }
  }

  async #tick(): Promise<void> {
    const tick = ++this.#ticks
    const now = Date.now()
    for (const { audience } of this.#halls.values()) audience.keepUp(now, tick % EVERY.comment)
    if (this.#halls.size > 0) await this.beat()
    if (tick % EVERY.presence === 0) for (const hall of this.#halls.values()) await this.#storeComings(hall, now)
    if (tick % EVERY.sweep === 0) await this.#sweep(now)
  }

  async #storeComings(hall: Hall, now: number): Promise<void> {
    const comings = hall.takeComings(now)
    await storeComings(hall.room.id, comings)
    if (!hall.hasLapsed(now) && comings.length === 0) return
    const seats = comings.map(({ seat }) => seat.id)
    this.notifySeats(hall, seats)
    this.#answered(hall)
  }

  /** Questions whose process has died are closed by this one; sessions that nobody moves any more are ended. */
  async #sweep(now: number): Promise<void> {
    for (const code of await askingCodes()) await this.hall(code)
    for (const code of await abandonedCodes()) {
      const hall = await this.hall(code)
      if (hall) await hall.act({ name: 'end' })
    }
    for (const hall of this.#halls.values()) if (!hall.isUsedAt(now)) this.#forget(hall)
  }
}
