import { Pool } from 'pg'
import { closeLiveSessions } from '@/lib/server/live/instance'
import { closeDatabase } from '@/lib/server/platform/database'
import { migrate } from '@/lib/server/platform/migrations'
import { comparable, openRelease, type ReleaseManifest } from '../../releases/release'
import { Visitors } from '../../releases/visitors'

/** A database that an earlier release has left, opened by the code of today. */

let manifest: ReleaseManifest
let visitors: Visitors

beforeAll(async () => {
  const opened = await openRelease('0.1.0')
  manifest = opened.manifest
  Object.assign(process.env, {
    DATABASE_URL: opened.url,
    DEMARCATE_SECRET: manifest.secret,
    DEMARCATE_PACKS: 'public/packs',
    AUTH_TRUST_HOST: '1',
    LOG_LEVEL: 'silent',
  })
  const pool = new Pool({ connectionString: opened.url })
  await migrate(pool)
  await pool.end()
  visitors = await Visitors.of(manifest)
})
afterAll(async () => {
  await closeLiveSessions()
  await closeDatabase()
})

const nameOf = ({ by, method, path }: { by: string; method: string; path: string }) => `${by}: ${method} ${path}`

async function expectSame(exchanges: ReleaseManifest['reads']): Promise<void> {
  for (const exchange of exchanges) {
    const { status, answer } = await visitors.repeat(exchange)
    const is = { asked: nameOf(exchange), status, answer: comparable(answer) }
    expect(is).toEqual({ asked: nameOf(exchange), status: exchange.status, answer: comparable(exchange.answer) })
  }
}

/** Some hundred requests, each held to its contract. */
const PATIENCE_MS = 300_000

test('0.1.0: all that people had is answered as it was then', () => expectSame(manifest.reads), PATIENCE_MS)
test('0.1.0: what people do next is answered as it would have been then', () => expectSame(manifest.moves), PATIENCE_MS)
