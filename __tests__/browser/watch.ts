import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core'

export interface Watch {
  /** Everything that should not have happened so far, in words. */
  readonly troubles: readonly string[]
}

/** Said by Chromium about drawing without a graphics card, not by the page. */
const OF_THE_MACHINE = /GL Driver Message|GPU stall|software WebGL|was preloaded using link preload but not used/

/** Notes requests to other hosts, requests that fail, what the console complains about, and errors nobody caught. */
export function watch(context: BrowserContext, minds: (trouble: string) => boolean): Watch {
  const troubles: string[] = []
  const note = (trouble: string | undefined) => {
    if (trouble && minds(trouble)) troubles.push(trouble)
  }
  context.on('request', (request) => note(stray(request)))
  context.on('requestfailed', (request) => note(failure(request)))
  context.on('response', (response) => note(refusal(response)))
  context.on('console', (message) => note(complaint(message)))
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`))
  return { troubles }
}

const home = () => new URL(process.env.BASE_URL ?? '').host

function stray(request: Request): string | undefined {
  const url = new URL(request.url())
  const isOurs = ['data:', 'blob:'].includes(url.protocol) || url.host === home()
  return isOurs ? undefined : `another host: ${request.url()}`
}

/** A tile that is no longer wanted, or a page that was left, is no failure. */
function failure(request: Request): string | undefined {
  const why = request.failure()?.errorText ?? ''
  return why === 'net::ERR_ABORTED' ? undefined : `failed: ${request.method()} ${request.url()} ${why}`
}

function refusal(response: Response): string | undefined {
  return response.status() < 400 ? undefined : `refused: ${response.status()} ${response.url()}`
}

function complaint(message: ConsoleMessage): string | undefined {
  const isComplaint = ['error', 'warning', 'assert'].includes(message.type())
  if (!isComplaint || OF_THE_MACHINE.test(message.text())) return undefined
  return `console ${message.type()}: ${message.text()} (${message.location().url})`
}
