import { act, renderHook, waitFor } from '@testing-library/react'
import type { AttemptApi } from '@/components/api/attempts'
import { storedResponse, storeResponse } from '@/components/api/outbox'
import type { Problem, Result } from '@/components/api/problem'
import { type Game, gameOf } from '@/components/play/game'
import { useGame } from '@/components/play/useGame'
import { attempt, choice, explanation, marked } from './samples'

let made = 0
const fresh = (position = 0): Game => {
  made += 1
  return gameOf({ attempt: attempt({ id: `attempt-${made}`, position }), question: choice(position) })
}
const response = { option: 'a' }
const failed = (status: number, code = 'failed'): Result<never> => {
  const problem: Problem = { status, code, errors: [], retryAfterMs: undefined }
  return { ok: false, problem }
}

const apiWith = (more: Partial<AttemptApi> = {}): AttemptApi => ({
  loadAttempt: jest.fn(async () => ({
    ok: true as const,
    value: { attempt: attempt({ position: 1 }), question: choice(1) },
  })),
  loadReview: jest.fn(async () => ({
    ok: true as const,
    value: { attempt: attempt({ position: 1 }), items: [], flags: [] },
  })),
  submitResponse: jest.fn(async () => ({ ok: true as const, value: marked() })),
  ...more,
})

beforeEach(() => localStorage.clear())

test('outbox: the answer is kept before it is sent and dropped once it is acknowledged', async () => {
  const served = fresh()
  let keptWhileSending: unknown
  const api = apiWith({
    submitResponse: jest.fn(async (id: string) => {
      keptWhileSending = storedResponse(id)
      return { ok: true as const, value: marked(0, { attempt: { ...marked().attempt, id } }) }
    }),
  })
  const { result } = renderHook(() => useGame(served, api))
  act(() => result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(result.current[0].name).toBe('revealing'))
  expect(keptWhileSending).toEqual({ position: 0, response })
  expect(storedResponse(served.attempt.id)).toBeUndefined()
})

test('network: a lost answer is sent again as soon as the browser is online', async () => {
  const served = fresh()
  const submitResponse = jest
    .fn<ReturnType<AttemptApi['submitResponse']>, Parameters<AttemptApi['submitResponse']>>()
    .mockResolvedValueOnce(failed(0))
    .mockResolvedValue({ ok: true, value: marked() })
  const { result } = renderHook(() => useGame(served, apiWith({ submitResponse })))
  act(() => result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(result.current[0].name).toBe('waiting'))
  expect(storedResponse(served.attempt.id)).toEqual({ position: 0, response })
  await act(async () => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(result.current[0].name).toBe('revealing'))
  expect(submitResponse).toHaveBeenCalledTimes(2)
  expect(submitResponse.mock.calls[0]).toEqual(submitResponse.mock.calls[1])
})

test('reload: an answer that was given and not acknowledged is sent', async () => {
  const served = fresh()
  storeResponse(served.attempt.id, { position: 0, response })
  const api = apiWith()
  const { result } = renderHook(() => useGame(served, api))
  await waitFor(() => expect(result.current[0].name).toBe('revealing'))
  expect(api.submitResponse).toHaveBeenCalledWith(served.attempt.id, 0, response)
})

test('signed out: an answer that is refused as nobody’s is kept, and sent by who comes back signed in', async () => {
  const served = fresh()
  const submitResponse = jest
    .fn<ReturnType<AttemptApi['submitResponse']>, Parameters<AttemptApi['submitResponse']>>()
    .mockResolvedValueOnce(failed(404, 'not-found'))
    .mockResolvedValue({ ok: true, value: marked() })
  const first = renderHook(() => useGame(served, apiWith({ submitResponse })))
  act(() => first.result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(first.result.current[0].name).toBe('refused'))
  expect(storedResponse(served.attempt.id)).toEqual({ position: 0, response })
  first.unmount()

  const again = gameOf({ attempt: attempt({ id: served.attempt.id }), question: choice() })
  const second = renderHook(() => useGame(again, apiWith({ submitResponse })))
  await waitFor(() => expect(second.result.current[0].name).toBe('revealing'))
  expect(submitResponse).toHaveBeenLastCalledWith(served.attempt.id, 0, response)
})

test('reload: an answer that had arrived is explained, not sent again', async () => {
  const served = fresh(1)
  storeResponse(served.attempt.id, { position: 0, response })
  const { credit, points, verdict, key } = marked()
  const item = { position: 0, question: choice(), response, credit, points, verdict, key, explanation }
  const api = apiWith({
    loadReview: jest.fn(async () => ({
      ok: true as const,
      value: { attempt: served.attempt, items: [item], flags: [] },
    })),
  })
  const { result } = renderHook(() => useGame(served, api))
  await waitFor(() =>
    expect(result.current[0]).toMatchObject({ name: 'revealing', item: { position: 0 }, next: choice(1) }),
  )
  expect(api.submitResponse).not.toHaveBeenCalled()
  expect(storedResponse(served.attempt.id)).toBeUndefined()
})

test('back button: the screen is found as it was left, the address says which answer is shown', async () => {
  const served = fresh()
  const mine = marked(0, { attempt: { ...marked().attempt, id: served.attempt.id } })
  const api = apiWith({ submitResponse: jest.fn(async () => ({ ok: true as const, value: mine })) })
  const first = renderHook(() => useGame(served, api))
  act(() => first.result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(first.result.current[0].name).toBe('revealing'))
  expect(location.pathname + location.search).toBe(`/play/${served.attempt.id}?reveal=0`)
  first.unmount()
  const second = renderHook(() => useGame(served, api))
  expect(second.result.current[0].name).toBe('revealing')
})
