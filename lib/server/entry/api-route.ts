import 'server-only'
import { ClientGone, labelOf, logFailure, problem, refuse, toWeb, webRequest } from '@/lib/server/http'
import { dispatch } from './dispatch'

/** The endpoints as a route of Next's: the door of `/api` where Next is the web server (`npm run dev`). */
export async function serveRoute(request: Request): Promise<Response> {
  const asked = webRequest(request)
  try {
    return toWeb(await dispatch(asked), request.signal)
  } catch (error) {
    if (!(error instanceof ClientGone)) logFailure(labelOf(asked), error)
    return toWeb(problem(refuse('internal')), request.signal)
  }
}
