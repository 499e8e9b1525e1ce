import 'server-only'
import { labelOf, logRefusal, toRefusal } from './failures'
import { problem } from './problem-details'
import { type Refused, refuse } from './refusals'
import { isCrossOrigin } from './request'
import { webRequest } from './web-request'
import { toResponse } from './web-response'

type Handler<Params> = (request: Request, params: Params) => Promise<Response | Refused>

/** A route that stays Next's (next-auth's own): refusals and errors become problems, as everywhere under /api. */
export const webRoute =
  <Params>(handler: Handler<Params>) =>
  async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const label = labelOf(webRequest(request))
    const isForeign = request.method !== 'GET' && isCrossOrigin(request.headers)
    try {
      const outcome = isForeign ? refuse('cross-origin') : await handler(request, await params)
      if (outcome instanceof Response) return outcome
      logRefusal(label, outcome)
      return toResponse(problem(outcome))
    } catch (error) {
      return toResponse(problem(toRefusal(label, error)))
    }
  }
