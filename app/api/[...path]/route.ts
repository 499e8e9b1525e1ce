import { serveRoute } from '@/lib/server/entry'

/** Every endpoint, where Next is the web server. In production the web server itself answers them (scripts/serve.mjs). */
export {
  serveRoute as DELETE,
  serveRoute as GET,
  serveRoute as HEAD,
  serveRoute as OPTIONS,
  serveRoute as PATCH,
  serveRoute as POST,
  serveRoute as PUT,
}
