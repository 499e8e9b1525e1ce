import 'server-only'
import type { Outcome } from '@/lib/server/http'
import { type Command, revealedIn } from '@/lib/session'
import { Audience } from './broadcaster'
import { Clock } from './question-timer'
import type { Writer } from './response-writer'
import { LiveRoom } from './room-state'
import type { LiveSeat } from './seat-state'
import { answersAt, marksAt, seatBy, seatsAmong, sessionByCode, sessionById } from './session-queries'
import { RELOAD_MS } from './timing'

/** A room that nobody here watches is forgotten; it is in the database. */
const FORGOTTEN_MS = 10 * 60_000
/** Less than this is not worth an event to everybody. */
const LOST_MS_AT_LEAST = 500

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)

export interface Coming {
  readonly seat: LiveSeat
  readonly isHere: boolean
}

/** What a room needs of the process that holds it. */
export interface RoomServices {
  act(hall: Hall, command: Command, seenVersion: number | undefined): Promise<Outcome<Hall>>
  timeUp(hall: Hall): Promise<void>
  /** Says that the service is there; time that was lost before is given back first. */
  beat(): Promise<void>
  readonly writer: Pick<Writer, 'put'>
  /** Tells who watches, here and in other processes, of seats that are new or have changed. */
  notifySeats(hall: Hall, seats: readonly string[]): void
}

/** A room with those who watch it here, and its clock. */
export class Hall {
  readonly room: LiveRoom
  readonly audience: Audience
  readonly clock: Clock
  /** Seats of people who are just joining, by team if there are any: they count before they are stored. */
  readonly joining = new Map<number | undefined, number>()
  readonly services: RoomServices
  /** Seats whose screen was opened or closed, and when. */
  readonly #comings = new Map<string, number>()
  /** So many questions, from the first one, have all their answers here. */
  #whole: number
  #lookedAt = Date.now()
  usedAt = Date.now()

  constructor(room: LiveRoom, services: RoomServices) {
    this.room = room
    this.audience = new Audience(room)
    this.clock = new Clock(room, () => services.timeUp(this))
    this.services = services
    this.#whole = revealedIn(room.record.phase)
    this.clock.set()
  }

  static async open(code: string, services: RoomServices): Promise<Hall | undefined> {
    const record = await sessionByCode(code)
    return record && new Hall(await LiveRoom.of(record), services)
  }

  get isOver(): boolean {
    return this.room.session.phase.name === 'finished'
  }

  /** Moves the session on; refused if `seenVersion` is not where it stands. */
  act(command: Command, seenVersion?: number): Promise<Outcome<Hall>> {
    return this.services.act(this, command, seenVersion)
  }

  notifySeats(seats: readonly string[]): void {
    this.services.notifySeats(this, seats)
  }

  /** The session has been moved, here or elsewhere: who watches is told, with every answer that counts. */
  async reload(): Promise<void> {
    const record = await sessionById(this.room.id)
    if (!record) return this.close()
    if (record.version <= this.room.version) return
    this.room.adopt(record)
    await this.moved()
  }

  /** The room stands at a version that nobody here has seen yet. */
  async moved(): Promise<void> {
    this.clock.set()
    await this.#complete()
    this.audience.broadcast()
  }

  /** What came in by another process is fetched: this one may have missed a reveal, too. */
  async #complete(): Promise<void> {
    const { room } = this
    const { phase, excluded } = room.record
    const revealed = revealedIn(phase)
    const missing = range(this.#whole, revealed).filter((position) => !excluded.includes(position))
    const isSeen = phase.name === 'revealing' && missing.length === 1 && missing[0] === phase.position
    if (isSeen) await this.#completeLast()
    else if (missing.length > 0) await room.recall()
    this.#whole = Math.max(this.#whole, revealed)
  }

  /** As many answers here to what is revealed as in the database. */
  async #completeLast(): Promise<void> {
    const { room } = this
    const known = room.seats.filter((seat) => seat.markAt(room.position)).length
    if ((await answersAt(room.id, room.position)) === known) return
    if (room.seats.some((seat) => seat.answered && !seat.markAt(room.position))) return this.#fetchMarks()
    await room.recall()
  }

  async #fetchMarks(): Promise<void> {
    const { room } = this
    const byAttempt = new Map(room.seats.map((seat) => [seat.attempt, seat]))
    const known = room.seats.filter((seat) => seat.markAt(room.position)).map((seat) => seat.attempt)
    const marks = await marksAt(room.id, room.position, known)
    if (marks.some(({ attemptId }) => !byAttempt.has(attemptId))) return room.recall()
    for (const mark of marks) byAttempt.get(mark.attemptId)?.recall(mark, room.quiz)
    room.changed()
  }

  /** Everything anew: what was told meanwhile was missed. */
  async refresh(): Promise<void> {
    const record = await sessionById(this.room.id)
    if (!record) return this.close()
    this.room.adopt(record)
    await this.room.recall()
    await this.moved()
  }

  /** By the player; one who joined through another process may not be known here yet. */
  async seatOf(player: string | undefined): Promise<LiveSeat | undefined> {
    if (!player) return undefined
    const known = this.room.seatOf(player)
    if (known) return known
    const record = await seatBy(this.room.id, 'playerId', player)
    if (!record) return undefined
    this.room.seat([record])
    this.audience.gather()
    return this.room.seatOf(player)
  }

  async fetchSeats(ids: readonly string[]): Promise<void> {
    const records = await seatsAmong(this.room.id, ids)
    this.room.seat(records)
    for (const id of ids) {
      const seat = this.room.seatAt(id)
      if (seat && !records.some((record) => record.id === id)) this.room.vacate(seat)
      if (seat?.isRemoved) this.audience.removed(seat)
    }
    this.audience.gather()
  }

  /** A screen of a player was opened or closed. */
  noteWatching(seat: LiveSeat): void {
    if (!seat.isKnownAs(this.audience.watches(seat))) this.#comings.set(seat.id, Date.now())
  }

  /** Who has come or gone and not just reloaded. */
  takeComings(now: number): Coming[] {
    const settled = [...this.#comings].flatMap(([id, at]) => {
      const seat = this.room.seatAt(id)
      return seat && (this.audience.watches(seat) || now - at > RELOAD_MS) ? [seat] : []
    })
    for (const { id } of settled) this.#comings.delete(id)
    return settled
      .map((seat) => ({ seat, isHere: this.audience.watches(seat) }))
      .filter(({ seat, isHere }) => !seat.isKnownAs(isHere))
  }

  /** Whether somebody has not come back in time since this was last asked. */
  hasLapsed(now: number): boolean {
    const before = this.#lookedAt
    this.#lookedAt = now
    return this.room.seats.some(({ leavesAt = 0 }) => leavesAt > before && leavesAt <= now)
  }

  /** Of the time that the service was away, what the open question has lost. */
  lostMs(goneMs: number, now: number): number {
    const { phase } = this.room.record
    const ms = phase.name === 'asking' ? Math.round(Math.min(goneMs, now - phase.openedAt)) : 0
    return ms >= LOST_MS_AT_LEAST ? ms : 0
  }

  isUsedAt(now: number): boolean {
    if (this.audience.size > 0 || this.room.record.phase.name === 'asking') this.usedAt = now
    return now - this.usedAt < FORGOTTEN_MS
  }

  close(): void {
    this.clock.stop()
    this.audience.close()
  }
}
