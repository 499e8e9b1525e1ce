import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Client } from 'pg'
import { makeDatabase } from '../server/support/service'
import { shiftTimes } from './shift'

/**
 * Databases as earlier releases left them, one `<name>.sql.gz` and one `<name>.json.br` each, made by
 * `npm run release-dump` with the code of that release and never made again.
 *
 *   const { url, manifest } = await openRelease('0.1.0')   // a new database of the test cluster
 *   process.env.DATABASE_URL = url                          // nothing is migrated yet: `migrate` is the new code's work
 *   process.env.DEMARCATE_SECRET = manifest.secret          // else no cookie is genuine
 *   process.env.DEMARCATE_PACKS = 'public/packs'            // the quizzes are of china-kazakhstan
 *
 * **Time.** Live sessions are ended when nobody moved them for six hours, and the daily quiz, the boards and due reviews go
 * by the date. So all times of the dump are moved on by `Date.now() - manifest.takenAt`, and days (the daily quiz, the
 * periods of boards) by whole days: the database is as if the dump had been made a moment ago. Times inside what the old
 * code answered are as they were; `comparable` leaves them out of an answer, old or new.
 *
 * **What the manifest holds**, besides `name`, `commit`, `takenAt`, `day` (UTC) and `secret`:
 *
 * - `people`: name → the cookies of their browser (a guest's cookie never expires; a login lasts 30 days, so sign users in
 *   with `user.email` and `user.password`, or by `user.id`), a guest's `recoveryCode`, and their `seats` in live sessions.
 *   Frida teaches the class 9b; Greta is invited to; Gina and Hugo (with extra time) are on its roster, Ivo asks to be;
 *   Dana is unlisted; Finn was too fast for the boards; Cleo played three days ago and has things due; Lena finished her
 *   attempt in the last moment, so no board has counted it and no memory holds it.
 * - `about`: what `{name}` in a path or a body stands for: attempts (`adaOpen`), assignments by code (`same` for all, drawn
 *   `anew`, results `later`), the `class` and its `classCode`, sessions by code (`finished`, `running` with a question open
 *   at position 2, `held`, `lobby`).
 * - `reads`: what was answered to `GET`s when the dump had just been made.
 * - `moves`: what was answered after those, in this order, when everybody went on: open attempts to their end and their
 *   reviews, answers given again and changed, replays, the daily quiz of a newcomer, set work closed and graded anew, the
 *   running session to its end and its report. `names` of a move: new things to be known by these names from here on, by
 *   their place in the answer. People who are not in `people` come with no cookie; everybody keeps the cookies they get.
 *   No board of a pack or a day is among them: whether attempts count that are finished without a pause is up to the
 *   machine.
 *
 * Both are to be answered the same by the new code. An `…/events` answer is the first `view` event.
 */
export interface Exchange {
  readonly by: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  readonly path: string
  readonly status: number
  /** Of the answer. */
  readonly answer: unknown
  /** Of the request. */
  readonly body?: unknown
  readonly names?: Readonly<Record<string, string>>
}

export interface ReleasePerson {
  readonly cookie: string
  readonly user?: {
    readonly id: string
    readonly email: string
    readonly password: string
    readonly name: string
    readonly role: 'teacher' | 'student'
  }
  readonly recoveryCode?: string
  /** By the name of the session. */
  readonly seats?: Readonly<Record<string, { readonly player: { readonly id: string; readonly nickname: string } }>>
}

export interface ReleaseManifest {
  readonly name: string
  readonly commit: string
  /** Epoch ms. */
  readonly takenAt: number
  readonly day: string
  readonly secret: string
  readonly people: Readonly<Record<string, ReleasePerson>>
  readonly about: Readonly<Record<string, string>>
  readonly reads: readonly Exchange[]
  readonly moves: readonly Exchange[]
}

const bytesOf = (file: string): Buffer => readFileSync(path.join(__dirname, file))

export function manifestOf(name: string): ReleaseManifest {
  return JSON.parse(brotliDecompressSync(bytesOf(`${name}.json.br`)).toString('utf8'))
}

/** The dump in a new database, as if it had been made just now. */
export async function openRelease(name: string): Promise<{ readonly url: string; readonly manifest: ReleaseManifest }> {
  const manifest = manifestOf(name)
  const url = await makeDatabase({ isEmpty: true })
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(gunzipSync(bytesOf(`${name}.sql.gz`)).toString('utf8'))
    await shiftTimes(client, manifest, Date.now())
  } finally {
    await client.end()
  }
  return { url, manifest }
}

/** The text with every `{name}` replaced by what it stands for. */
export function filledWith(names: Readonly<Record<string, string>>, text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = names[name]
    if (value === undefined) throw new Error(`nothing is called ${name}`)
    return value
  })
}

/** Fields whose value is a time, follows from one (a session's version is raised when lost time is given back), or is made
 * anew for each answer. */
const OF_TIME = new Set(
  `now openedAt closesAt startedAt finishedAt createdAt closedAt opensAt dueAt joinedAt lastAt releasesAt nextAt at from day
  yesterday when thenDue elapsedMs connected mastery projectorToken recoveryCode version`.split(/\s+/),
)

/** `at: [lon, lat]` and `from: [lon, lat]` are places, not times. */
const isOfTime = (key: string, value: unknown): boolean => OF_TIME.has(key) && !Array.isArray(value)

/** Lines longer than this are kept as digests: `scripts/releases/recorder.mjs`. */
const LONG = 60
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** An answer as the manifest has it, without what differs between two moments. */
export function comparable(value: unknown, key?: string): unknown {
  if (key === 'coordinates' && typeof value === 'object' && JSON.stringify(value).length > LONG)
    return digestOf(JSON.stringify(value))
  if (Array.isArray(value)) return value.map((inner) => comparable(inner))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name, inner]) => !isOfTime(name, inner))
  return Object.fromEntries(kept.map(([name, inner]) => [name, comparable(inner, name)]))
}
