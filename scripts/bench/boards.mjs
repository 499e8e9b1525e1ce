import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { Postgres } from '../launch/postgres.mjs'
import { startApp } from './app.mjs'

/** Attempts, and players who made them; for both how long a look at a board may take, in ms. */
export const SIZES = {
  boards: { attempts: 1_000_000, players: 200_000, mostMs: 10 },
  'boards-10m': { attempts: 10_000_000, players: 2_000_000, mostMs: 20 },
}

/** Leaderboards over so many attempts, in a database of their own. */
export async function benchBoards(data, { attempts, players }) {
  const app = await startApp(data)
  try {
    const output = execFileSync(
      process.execPath,
      [
        'node_modules/tsx/dist/cli.mjs',
        '--conditions=react-server',
        'scripts/bench/boards.ts',
        String(attempts),
        String(players),
      ],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          DATABASE_URL: new Postgres(path.resolve(data, 'postgres')).url('demarcate'),
          DEMARCATE_SECRET: 'of the bench, and of nothing else',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    return JSON.parse(output)
  } finally {
    await app.stop()
  }
}
