import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { keepMaps } from './map'
import { type Watch, watch } from './watch'

/** Where the app answers, and the one browser of the run: see `__tests__/setup`. */
export const BASE_URL = given('BASE_URL')

/** A machine that does other things too takes its time; nothing in here waits without a condition. */
const PATIENCE_MS = 120_000

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  /** What the page did that it should not do. */
  readonly watch: Watch
}

interface VisitOptions extends BrowserContextOptions {
  /** Things the watch is not to mind, because the test is about them. */
  readonly minds?: (trouble: string) => boolean
}

export const WIDE = { viewport: { width: 1024, height: 720 } } as const
/** Says to be still: what is tested is not the motion. */
export const STILL = { ...WIDE, reducedMotion: 'reduce' } as const
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
} as const

// A whole quiz on a machine that is busy with other things takes minutes.
jest.setTimeout(900_000)

let browser: Promise<Browser> | undefined
const open = new Set<BrowserContext>()

/** A visitor whom the app has never seen, with one page. Gone again after the test. */
export async function visit({ minds = () => true, ...options }: VisitOptions = STILL): Promise<Visit> {
  browser ??= chromium.connect(given('CHROMIUM_SERVER'), { timeout: PATIENCE_MS })
  const context = await (await browser).newContext({ baseURL: BASE_URL, locale: 'en-GB', ...options })
  open.add(context)
  context.setDefaultTimeout(PATIENCE_MS)
  await context.addInitScript(keepMaps)
  const watched = watch(context, minds)
  return { context, page: await context.newPage(), watch: watched }
}

afterEach(async () => {
  await Promise.all([...open].map((context) => context.close()))
  open.clear()
})

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

function given(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set: run the browser tests through Jest`)
}
