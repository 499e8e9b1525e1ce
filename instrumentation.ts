declare global {
  /** Set by the web server (`scripts/serve.mjs`). */
  var demarcateDatabaseReady: Promise<unknown> | undefined
}

/**
 * Once per process, before the first request: the database is brought up to date, the packs are read, and the API opens.
 * The code is loaded while PostgreSQL starts.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ prepare }, { liveSessions }, { serveApi }] = await Promise.all([
    import('@/lib/server/entry/startup'),
    import('@/lib/server/live/instance'),
    import('@/lib/server/entry/api-server'),
  ])
  await globalThis.demarcateDatabaseReady
  await prepare()
  await liveSessions()
  globalThis.demarcateApi = serveApi
}
