/** The process is up. */
export const dynamic = 'force-dynamic'
export const GET = () => new Response('{"status":"ok"}', { headers: { 'content-type': 'application/json' } })
