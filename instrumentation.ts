/** Once per process, before the first request: the database is brought up to date, the packs are read, and the API opens. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepare } = await import('@/lib/server/entry/startup')
  await prepare()
  const { liveSessions } = await import('@/lib/server/live/instance')
  await liveSessions()
  const { serveApi } = await import('@/lib/server/entry/api-server')
  globalThis.demarcateApi = serveApi
}
