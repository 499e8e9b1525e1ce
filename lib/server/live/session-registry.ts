import 'server-only'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { type Command, isSamePlace, type Session, step } from '@/lib/session'
import { ActiveRoom, type RoomServices } from './active-room'
import { heartbeat } from './heartbeat'
import { logLiveError } from './log-live-error'
import { markAllAsLeaving, storePresence } from './presence'
import { PubSub } from './pubsub'
import type { PubSubMessage } from './pubsub-message'
import { type PendingResponse, ResponseWriter } from './response-writer'
import { SeatNotifier } from './seat-notifier'
import { abandonedCodes, askingCodes, type SessionRecord, sessionByCode } from './session-queries'
import { saveStep } from './session-store'
import { EVERY, TICK_MS, TRIES } from './timing'

/** The live sessions of this process. */
export class SessionRegistry implements RoomServices {
  readonly #rooms = new Map<string, ActiveRoom>()
  readonly #opening = new Map<string, Promise<ActiveRoom | undefined>>()
  readonly #pubsub = new PubSub({
    onMessage: (news) => void this.#onMessage(news).catch(logLiveError),
    onReconnect: () => void this.#onReconnect().catch(logLiveError),
  })
  readonly #notifier = new SeatNotifier(this.#pubsub)
  readonly writer = new ResponseWriter((entries) => this.#onStored(entries))
  #ticker: NodeJS.Timeout | undefined
  #ticks = 0
  #heartbeatUnderway: Promise<void> | undefined

  /** What runs already goes on: lost time is given back before any clock is looked at. */
  async start(): Promise<void> {
    await this.#pubsub.open()
    await this.heartbeat()
    this.#ticker = setInterval(() => void this.#tick().catch(logLiveError), TICK_MS).unref()
    for (const code of await askingCodes()) await this.findRoom(code)
  }

  async stop(): Promise<void> {
    clearInterval(this.#ticker)
    for (const room of this.#rooms.values()) room.close()
    await this.writer.settled()
    await this.#heartbeatUnderway?.catch(() => {})
    await this.#pubsub.close()
  }

  /** A room that this process holds; others are in the database. */
  activeRoom(code: string): ActiveRoom | undefined {
    return this.#rooms.get(code)
  }

  /** What a code stands for: the session that runs, or the last one that had it. */
  async findRoom(code: string): Promise<ActiveRoom | undefined> {
    const known = this.#rooms.get(code)
    if (known && (!known.isOver || (await sessionByCode(code))?.id === known.state.id)) {
      known.lastUsedAt = Date.now()
      return known
    }
    if (known) this.#forget(known)
    return this.#opening.get(code) ?? this.#open(code)
  }

  #open(code: string): Promise<ActiveRoom | undefined> {
    const opening = ActiveRoom.open(code, this)
      .then((room) => {
        if (room) this.#rooms.set(code, room)
        return room
      })
      .finally(() => this.#opening.delete(code))
    this.#opening.set(code, opening)
    return opening
  }

  #forget(room: ActiveRoom): void {
    room.close()
    this.#rooms.delete(room.state.code)
  }

  /** Moves a session on, whoever else may be trying to: of two who press the same at once, one is too late. */
  async applyCommand(room: ActiveRoom, command: Command, seenVersion?: number): Promise<Outcome<ActiveRoom>> {
    const { state } = room
    if (seenVersion !== undefined && seenVersion !== state.version) await room.reload()
    if (seenVersion !== undefined && seenVersion !== state.version) return refuse('wrong-phase')
    const { phase } = state.record
    for (let tries = 0; tries < TRIES && isSamePlace(phase, state.record.phase); tries++) {
      const stepped = step(state.session, command, Date.now())
      if (!stepped.ok) return refuse('wrong-phase')
      if (await this.#save(room, stepped.session, command)) return done(room)
      await room.reload()
    }
    return refuse('wrong-phase')
  }

  async #save(room: ActiveRoom, session: Session, command: Command): Promise<boolean> {
    const { record } = room.state
    if (!(await saveStep(record, session, command, this.#pubsub.process))) return false
    const { phase, locked, excluded } = session
    await this.#adopt(room, { ...record, phase, locked, excluded, version: record.version + 1 }, command)
    return true
  }

  async #adopt(room: ActiveRoom, record: SessionRecord, command: Command): Promise<void> {
    if (record.version <= room.state.version) return
    room.state.setRecord(record)
    if ('player' in command) await room.loadSeats([command.player])
    await this.writer.settledFor(record.id)
    await room.publish()
  }

  async closeQuestion(room: ActiveRoom): Promise<void> {
    await this.heartbeat()
    await room.apply({ name: 'timeUp', extraTime: room.state.longestExtraTime })
  }

  /** Seats that joined, or changed, here. */
  notifySeats(room: ActiveRoom, seats: readonly string[]): void {
    room.broadcaster.scheduleRefresh()
    this.#notifier.notify(seats.map((seat) => ({ code: room.state.code, seat })))
  }

  #onStored(entries: readonly PendingResponse[]): void {
    this.#notifier.notify(entries.map(({ code, seat, position }) => ({ code, seat, answered: position })))
    for (const code of new Set(entries.map((entry) => entry.code))) {
      const room = this.#rooms.get(code)
      if (room) this.#onAnswered(room)
    }
  }

  #onAnswered(room: ActiveRoom): void {
    const { state, broadcaster } = room
    broadcaster.scheduleCount()
    if (!state.settings.revealWhenAllAnswered || state.record.phase.name !== 'asking' || !state.isAnsweredByAll) return
    void room.apply({ name: 'allAnswered', position: state.position }).catch(logLiveError)
  }

  async #onMessage({ code, version, seats = [], answered }: PubSubMessage): Promise<void> {
    const room = this.#rooms.get(code) ?? (await this.#opening.get(code)) // which may have read what was before
    if (!room) return
    if (answered !== undefined) {
      for (const id of seats) room.state.seatById(id)?.noteAnsweredElsewhere(answered)
      return this.#onAnswered(room)
    }
    if (seats.length > 0) await room.loadSeats(seats)
    if (version !== undefined) await room.reload()
  }

  async #onReconnect(): Promise<void> {
    await this.heartbeat()
    for (const room of this.#rooms.values()) await room.reloadAll()
  }

  /** Says that the service is there; if it was not, what time was lost is given back before this comes back. */
  heartbeat(): Promise<void> {
    this.#heartbeatUnderway ??= this.#pubsub
      .run((client) => heartbeat(client, (goneMs) => this.#compensateDowntime(goneMs)))
      .finally(() => {
        this.#heartbeatUnderway = undefined
      })
    return this.#heartbeatUnderway
  }

  async #compensateDowntime(goneMs: number): Promise<void> {
    // Screens are lost with the processes that had them, and not while one takes no breath or has nothing to do.
    if (!this.#ticker) await markAllAsLeaving()
    for (const code of await askingCodes()) {
      const room = await this.findRoom(code)
      await room?.reload()
      const ms = room?.compensationMs(goneMs, Date.now()) ?? 0
      if (room && ms > 0) await room.apply({ name: 'giveBack', ms })
    }
  }

  async #tick(): Promise<void> {
    const tick = ++this.#ticks
    const now = Date.now()
    for (const { broadcaster } of this.#rooms.values()) broadcaster.flushBacklog(now, tick % EVERY.comment)
    if (this.#rooms.size > 0) await this.heartbeat()
    if (tick % EVERY.presence === 0) for (const room of this.#rooms.values()) await this.#storePresence(room, now)
    if (tick % EVERY.sweep === 0) await this.#sweep(now)
  }

  async #storePresence(room: ActiveRoom, now: number): Promise<void> {
    const comings = room.takePresenceChanges(now)
    await storePresence(room.state.id, comings)
    if (!room.hasLapsedSinceLastCheck(now) && comings.length === 0) return
    const seats = comings.map(({ seat }) => seat.id)
    this.notifySeats(room, seats)
    this.#onAnswered(room)
  }

  /** Questions whose process has died are closed by this one; sessions that nobody moves any more are ended. */
  async #sweep(now: number): Promise<void> {
    for (const code of await askingCodes()) await this.findRoom(code)
    for (const code of await abandonedCodes()) {
      const room = await this.findRoom(code)
      if (room) await room.apply({ name: 'end' })
    }
    for (const room of this.#rooms.values()) if (!room.isInUse(now)) this.#forget(room)
  }
}
