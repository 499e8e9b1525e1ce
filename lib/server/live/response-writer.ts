import 'server-only'
import { database, isDatabaseAway } from '@/lib/server/platform'

/** An answer that was graded and is to be stored. */
export interface PendingResponse {
  readonly code: string
  readonly session: string
  readonly seat: string
  readonly attempt: string
  readonly position: number
  readonly response: string
  readonly credit: number
  readonly points: number
  readonly elapsedMs: number
}

/** Not stored: the question is closed, there is an answer already, or nobody there any more whose it could be. */
export type WriteResult = 'stored' | 'not-stored'

/** One statement holds so many. */
const MAX_BATCH = 1_000

/**
 * Only where the question is still open as it is committed: the session is locked against being moved on meanwhile, and
 * who moves it on waits for this. What is acknowledged is in time, and what is in time is counted. Whoever was deleted
 * meanwhile has no seat any more: theirs is left out, and the others' are stored.
 */
const INSERT_RESPONSES = `WITH given AS (
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::float8[], $6::int[], $7::int[])
    AS g("session", "attempt", "position", "response", "credit", "points", "elapsedMs")
), open AS (
  SELECT "id", "phase" FROM "ClassSession" WHERE "id" = ANY($8) AND "endedAt" IS NULL FOR SHARE
), asked AS (
  SELECT "id", (CASE "phase"->>'name' WHEN 'asking' THEN "phase"->>'position'
    WHEN 'paused' THEN CASE "resumesTo"->>'name' WHEN 'asking' THEN "resumesTo"->>'position' END END)::int AS "position"
  FROM open, coalesce("phase"->'resumesTo', "phase"->'was') AS "resumesTo" -- "was": its name in older sessions
), seated AS MATERIALIZED (
  SELECT "attemptId", "sessionId" FROM "SessionPlayer" WHERE "attemptId" = ANY($2) AND "removedAt" IS NULL
)
INSERT INTO "Response" ("attemptId", "position", "response", "credit", "points", "elapsedMs")
SELECT g."attempt", g."position", g."response"::jsonb, g."credit", g."points", g."elapsedMs"
FROM given g JOIN asked a ON a."id" = g."session" AND a."position" = g."position"
JOIN seated s ON s."attemptId" = g."attempt" AND s."sessionId" = g."session"
ON CONFLICT DO NOTHING RETURNING "attemptId", "position"`

async function insertResponses(entries: readonly PendingResponse[]): Promise<Set<string>> {
  const { rows } = await database().pool.query<{ attemptId: string; position: number }>({
    name: 'write-answers',
    text: INSERT_RESPONSES,
    values: [
      entries.map(({ session }) => session),
      entries.map(({ attempt }) => attempt),
      entries.map(({ position }) => position),
      entries.map(({ response }) => response),
      entries.map(({ credit }) => credit),
      entries.map(({ points }) => points),
      entries.map(({ elapsedMs }) => elapsedMs),
      [...new Set(entries.map(({ session }) => session))],
    ],
  })
  return new Set(rows.map(({ attemptId, position }) => `${attemptId}/${position}`))
}

interface QueuedWrite {
  readonly response: PendingResponse
  readonly onStored: () => void
  readonly settle: (written: WriteResult) => void
  readonly fail: (error: unknown) => void
}

/**
 * Group commit: what comes while a write is on its way is written together by the next one, whichever rooms it is of. Under
 * load one commit serves many; without load nobody waits.
 */
export class ResponseWriter {
  #queue: QueuedWrite[] = []
  /** What is on its way to the database. */
  #current: { readonly sessions: ReadonlySet<string>; readonly over: Promise<void> } | undefined
  #writing: Promise<void> | undefined
  /** Called after each write with what it stored. */
  readonly #onStored: (entries: readonly PendingResponse[]) => void

  constructor(onStored: (entries: readonly PendingResponse[]) => void) {
    this.#onStored = onStored
  }

  /** `onStored` is called before anybody is told of it. */
  write(response: PendingResponse, onStored: () => void): Promise<WriteResult> {
    const written = new Promise<WriteResult>((settle, fail) => this.#queue.push({ response, onStored, settle, fail }))
    this.#writing ??= this.#drain()
    return written
  }

  /** All that was put so far is settled. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing
  }

  /**
   * Of a session that has been moved on, nothing more becomes stored: what of it was on its way has arrived, and what waits
   * comes too late. Other rooms' answers are not waited for.
   */
  async settledFor(session: string): Promise<void> {
    if (this.#current?.sessions.has(session)) await this.#current.over
  }

  async #drain(): Promise<void> {
    // What arrives in the same turn of the loop goes together at once.
    await new Promise(setImmediate)
    while (this.#queue.length > 0) {
      const together = this.#queue.splice(0, MAX_BATCH)
      const over = this.#writeBatch(together)
      this.#current = { sessions: new Set(together.map(({ response }) => response.session)), over }
      await over
    }
    this.#current = undefined
    this.#writing = undefined
  }

  async #writeBatch(waiting: readonly QueuedWrite[]): Promise<void> {
    try {
      const stored = await insertResponses(waiting.map(({ response }) => response))
      // Of two answers to one question in one write the first is the stored one.
      const done = new Set(
        waiting.filter(({ response: { attempt, position } }) => stored.delete(`${attempt}/${position}`)),
      )
      for (const { onStored } of done) onStored()
      this.#onStored([...done].map(({ response }) => response))
      for (const one of waiting) one.settle(done.has(one) ? 'stored' : 'not-stored')
    } catch (error) {
      if (waiting.length > 1 && !isDatabaseAway(error)) return this.#writeEach(waiting)
      for (const { fail } of waiting) fail(error)
    }
  }
  /** One of them cannot be stored, as of somebody who is deleted in this very moment: it spoils no other. */
  async #writeEach(waiting: readonly QueuedWrite[]): Promise<void> {
    for (const one of waiting) await this.#writeBatch([one])
  }
}
