import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  ClientGone,
  type HttpRequest,
  labelOf,
  logFailure,
  nodeRequest,
  problem,
  refuse,
  sendToNode,
} from '@/lib/server/http'
import { log } from '@/lib/server/platform'
import { dispatch } from './dispatch'

/**
 * The one door of `/api`: the web server (scripts/serve.mjs) hands every request for it to this function, and Next sees
 * pages only. In development the same endpoints are mounted by `app/api/[...path]/route.ts`.
 */
export function serveApi(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const request = nodeRequest(incoming)
  outgoing.on('error', (error) => logFailure(labelOf(request), error))
  dispatch(request)
    .then((answer) => sendToNode(answer, incoming, outgoing))
    .catch((error) => giveUp(error, request, incoming, outgoing))
    // Not even a problem could be sent: the connection is all that is left to end.
    .catch(() => outgoing.destroy())
}

/** Ends one request that cannot be answered as it should be, and no other. */
async function giveUp(
  error: unknown,
  request: HttpRequest,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (error instanceof ClientGone) log().info(labelOf(request), 'client gone')
  else logFailure(labelOf(request), error)
  if (error instanceof ClientGone || outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy()
    return
  }
  for (const name of outgoing.getHeaderNames()) outgoing.removeHeader(name)
  await sendToNode(problem(refuse('internal')), incoming, outgoing)
}

declare global {
  // How the web server, which is not bundled, finds it.
  var demarcateApi: typeof serveApi | undefined
}
