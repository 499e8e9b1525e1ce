import 'server-only'
import { ActiveRoom, type RoomServices } from './active-room'
import { sessionByCode } from './session-queries'

/** The rooms that this process holds, by code. Every session is in the database too: a room can be dropped at any time. */
export class ActiveRooms {
  readonly #services: RoomServices
  readonly #rooms = new Map<string, ActiveRoom>()
  readonly #opening = new Map<string, Promise<ActiveRoom | undefined>>()

  constructor(services: RoomServices) {
    this.#services = services
  }

  get size(): number {
    return this.#rooms.size
  }

  all(): ActiveRoom[] {
    return [...this.#rooms.values()]
  }

  get(code: string): ActiveRoom | undefined {
    return this.#rooms.get(code)
  }

  /** Waits for a room that is being opened: it may have been read before what the caller wants to tell it. */
  async getOpened(code: string): Promise<ActiveRoom | undefined> {
    return this.#rooms.get(code) ?? (await this.#opening.get(code))
  }

  /** The room of the session that a code stands for: the one that runs, or the last one that had the code. */
  async find(code: string): Promise<ActiveRoom | undefined> {
    const known = this.#rooms.get(code)
    if (known && (!known.isOver || (await sessionByCode(code))?.id === known.state.id)) {
      known.lastUsedAt = Date.now()
      return known
    }
    if (known) this.#drop(known)
    return this.#opening.get(code) ?? this.#open(code)
  }

  #open(code: string): Promise<ActiveRoom | undefined> {
    const opening = ActiveRoom.open(code, this.#services)
      .then((room) => {
        if (room) this.#rooms.set(code, room)
        return room
      })
      .finally(() => this.#opening.delete(code))
    this.#opening.set(code, opening)
    return opening
  }

  #drop(room: ActiveRoom): void {
    room.close()
    this.#rooms.delete(room.state.code)
  }

  dropUnused(now: number): void {
    for (const room of this.all()) if (!room.isInUse(now)) this.#drop(room)
  }

  close(): void {
    for (const room of this.all()) room.close()
  }
}
