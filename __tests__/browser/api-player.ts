import type { APIRequestContext } from 'playwright-core'
import type { Kind, Questions } from '@/components/questions/view'
import type { WireMarked, WirePosed, WireResponse } from '@/lib/quiz/wire'

/** Some response to each kind of question that fits its shape; whether it is right is left to chance. */
const SOME: { readonly [K in Kind]: (question: Questions[K]) => WireResponse } = {
  order: ({ cards }) => ({ order: cards.map(({ id }) => id) }),
  place: ({ extent: [west, south] }) => ({ at: [west, south] }),
  match: ({ cards, bins }) => ({ bins: Object.fromEntries(cards.map(({ id }) => [id, bins[0]?.id ?? ''])) }),
  choose: ({ options }) => ({ option: options[0]?.id ?? '' }),
  estimate: ({ min }) => ({ value: min }),
  trace: ({ from, to }) => ({ line: [from, to] }),
}

export const someResponse = <K extends Kind>(question: Questions[K]): WireResponse => SOME[question.kind](question)

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
