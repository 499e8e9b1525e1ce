import type { APIRequestContext } from 'playwright-core'
import type { WireMarked, WirePosed, WireResponse } from '@/lib/contract/attempts'

/** Answers without a screen. */
export async function put(
  request: APIRequestContext,
  { attempt, question }: WirePosed,
  response: WireResponse,
): Promise<WireMarked> {
  const at = `/api/v1/attempts/${attempt.id}/responses/${question?.position}`
  const reply = await request.put(at, { data: { response } })
  expect(reply.status()).toBe(200)
  return reply.json()
}
