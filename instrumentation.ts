/** Once per process, before the first request: the database is brought up to date and the packs are read. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepare } = await import('@/lib/server/prepare')
  await prepare()
}
