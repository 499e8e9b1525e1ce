import type { BrowserContext, Page } from 'playwright-core'
import type { WireAttempt, WireMarked, WirePosed, WireQuestion } from '@/lib/contract/attempts'
import { KINDS } from '@/lib/questions/registry'

export type Kind = WireQuestion['kind']
export type Question<K extends Kind = Kind> = Extract<WireQuestion, { kind: K }>

interface QuizOptions {
  readonly kinds?: readonly Kind[]
  readonly length?: number
  /** The same kinds, length and seed: the same questions. */
  readonly seed?: string
}

/** Begins a quiz for the visitor of this context, as the API lets anybody do. */
export async function begin(context: BrowserContext, options: QuizOptions = {}): Promise<WirePosed> {
  const { kinds = KINDS, length = kinds.length, seed = 'demarcate' } = options
  const reply = await context.request.post('/api/v1/attempts', {
    data: { pack: 'china-kazakhstan', kinds, length, seed },
  })
  expect(reply.status()).toBe(201)
  return reply.json()
}

/** Where the visitor's quiz stands: what the screen is told too, and no more. */
export async function posed(context: BrowserContext, { id }: Pick<WireAttempt, 'id'>): Promise<WirePosed> {
  return (await context.request.get(`/api/v1/attempts/${id}`)).json()
}

/** What the server says to the next answer that this page gives. */
export async function nextMark(page: Page): Promise<WireMarked> {
  const reply = await page.waitForResponse((response) => isAnswer(response.request().method(), response.url()))
  expect(reply.status()).toBe(200)
  return reply.json()
}

export const isAnswer = (method: string, url: string) => method === 'PUT' && url.includes('/responses/')
