import 'server-only'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { type Command, isSamePlace, type Session, seatsIn, step } from '@/lib/session'
import type { ActiveRoom, RoomServices } from './active-room'
import { ActiveRooms } from './active-rooms'
import { compensationMs } from './compensation'
import { heartbeat } from './heartbeat'
import { logLiveError } from './log-live-error'
import { markAllAsLeaving, storePresence } from './presence'
import { PubSub } from './pubsub'
import type { PubSubMessage } from './pubsub-message'
import { type PendingResponse, ResponseWriter } from './response-writer'
import { RoomFailures } from './room-failures'
import { SeatNotifier } from './seat-notifier'
import { abandonedCodes, askingCodes, type SessionRecord } from './session-queries'
import { saveStep } from './session-store'
import { type RegistryOptions, TIMING, type Timing } from './timing'

/** How often a command is tried again on a version that another process has saved meanwhile. */
const MAX_SAVE_ATTEMPTS = 5

/** The live sessions of this process. */
export class SessionRegistry implements RoomServices {
  readonly timing: Timing
  readonly writer = new ResponseWriter((responses) => this.#onStored(responses))
  readonly #rooms = new ActiveRooms(this)
  readonly #failures = new RoomFailures()
  readonly #pubsub = new PubSub({
    onMessage: (message) => void this.#onMessage(message).catch(logLiveError),
    onReconnect: () => void this.#onReconnect().catch(logLiveError),
  })
  readonly #notifier = new SeatNotifier(this.#pubsub)
  #ticker: NodeJS.Timeout | undefined
  #ticks = 0
  #heartbeatUnderway: Promise<void> | undefined

  constructor({ timing = TIMING }: RegistryOptions = {}) {
    this.timing = timing
  }

  /** Takes over the sessions that run. Lost time is given back before any question's time is looked at. */
  async start(): Promise<void> {
    await this.#pubsub.open()
    await this.heartbeat()
    this.#ticker = setInterval(() => void this.#tick().catch(logLiveError), this.timing.tickMs).unref()
    await this.#openAsking()
  }

  async stop(): Promise<void> {
    clearInterval(this.#ticker)
    this.#rooms.close()
    await this.writer.settled()
    await this.#heartbeatUnderway?.catch(() => {})
    await this.#pubsub.close()
  }

  /** The room of a code, if this process holds it. */
  activeRoom(code: string): ActiveRoom | undefined {
    return this.#rooms.get(code)
  }

  /** The room of the session that a code stands for. */
  findRoom(code: string): Promise<ActiveRoom | undefined> {
    return this.#rooms.find(code)
  }

  /** Moves a session on, whoever else may be trying to: of two who press the same at once, one is too late. */
  async applyCommand(room: ActiveRoom, command: Command, seenVersion?: number): Promise<Outcome<ActiveRoom>> {
    const { state } = room
    if (seenVersion !== undefined && seenVersion !== state.version) await room.reload()
    if (seenVersion !== undefined && seenVersion !== state.version) return refuse('wrong-phase')
    const { phase } = state.record
    for (let tries = 0; tries < MAX_SAVE_ATTEMPTS && isSamePlace(phase, state.record.phase); tries++) {
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
    const seats = seatsIn(command)
    if (seats.length > 0) await room.loadSeats(seats)
    await this.writer.settledFor(record.id)
    await room.publish()
  }

  async closeQuestion(room: ActiveRoom): Promise<void> {
    await this.heartbeat()
    await room.apply({ name: 'timeUp', extraTime: room.state.longestExtraTime })
  }

  notifySeats(room: ActiveRoom, seats: readonly string[]): void {
    room.broadcaster.scheduleRefresh()
    this.#notifier.notify(seats.map((seat) => ({ code: room.state.code, seat })))
  }

  #onStored(responses: readonly PendingResponse[]): void {
    this.#notifier.notify(responses.map(({ code, seat, position }) => ({ code, seat, answered: position })))
    for (const code of new Set(responses.map((response) => response.code))) this.#onAnswered(this.#rooms.get(code))
  }

  /** Nobody waits for this: the answer that led to it is stored. */
  #onAnswered(room: ActiveRoom | undefined): void {
    if (room) void this.#contain(room, () => this.#revealIfAllAnswered(room)).catch(logLiveError)
  }

  async #revealIfAllAnswered(room: ActiveRoom): Promise<void> {
    const { state, broadcaster } = room
    broadcaster.scheduleCount()
    if (!state.settings.revealWhenAllAnswered || state.record.phase.name !== 'asking' || !state.isAnsweredByAll) return
    await room.apply({ name: 'allAnswered', position: state.position })
  }

  async #onMessage({ code, version, seats = [], answered }: PubSubMessage): Promise<void> {
    const room = await this.#rooms.getOpened(code)
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
    for (const room of this.#rooms.all()) await this.#contain(room, () => room.reloadAll())
  }

  /** Says that the service is there. If it was not, the lost time is given back before this resolves. */
  heartbeat(): Promise<void> {
    this.#heartbeatUnderway ??= this.#pubsub
      .run((client) => heartbeat(client, (goneMs) => this.#compensateDowntime(goneMs)))
      .finally(() => {
        this.#heartbeatUnderway = undefined
      })
    return this.#heartbeatUnderway
  }

  async #compensateDowntime(goneMs: number): Promise<void> {
    // Only a restart drops connections; an event-loop stall or an idle process does not.
    if (!this.#ticker) await markAllAsLeaving(this.timing.reconnectGraceMs)
    for (const code of await askingCodes())
      await this.#failures.contain(code, async () => {
        const room = await this.findRoom(code)
        await room?.reload()
        const ms = room ? compensationMs(room.state.record.phase, goneMs, Date.now()) : 0
        if (ms > 0) await room?.apply({ name: 'compensate', ms })
      })
  }

  #contain({ state: { code } }: ActiveRoom, work: () => unknown): Promise<void> {
    return this.#failures.contain(code, work)
  }

  /** Each room by itself: what fails in one stops neither the others nor the heartbeat. */
  async #tick(): Promise<void> {
    const [tick, now] = [++this.#ticks, Date.now()]
    const { presence, sweep, comment } = this.timing.ticksBetween
    for (const room of this.#rooms.all())
      await this.#contain(room, () => room.broadcaster.flushBacklog(now, tick % comment))
    if (this.#rooms.size > 0) await this.heartbeat()
    if (tick % presence === 0)
      for (const room of this.#rooms.all()) await this.#contain(room, () => this.#storePresence(room, now))
    if (tick % sweep === 0) await this.#sweep(now)
  }

  async #storePresence(room: ActiveRoom, now: number): Promise<void> {
    const changes = room.takePresenceChanges(now)
    await storePresence(room.state.id, changes)
    if (!room.hasLapsedSinceLastCheck(now) && changes.length === 0) return
    const seats = changes.map(({ seat }) => seat.id)
    this.notifySeats(room, seats)
    this.#onAnswered(room)
  }

  /** Opens the rooms that have a question open: its time runs even if the process that asked it has died. */
  async #openAsking(): Promise<void> {
    for (const code of await askingCodes()) await this.#failures.contain(code, () => this.findRoom(code))
  }

  async #sweep(now: number): Promise<void> {
    await this.#openAsking()
    for (const code of await abandonedCodes())
      await this.#failures.contain(code, async () => (await this.findRoom(code))?.apply({ name: 'end' }))
    this.#rooms.dropUnused(now)
  }
}
