import { act, renderHook, waitFor } from '@testing-library/react'
import { keepAnswer, keptAnswer } from '@/components/play/answer-storage'
import { type Game, gameOf } from '@/components/play/game'
import type { Network } from '@/components/play/network'
import { useGame } from '@/components/play/useGame'
import { attempt, choice, explanation, marked } from './samples'

let made = 0
const fresh = (position = 0): Game => {
  made += 1
  return gameOf({ attempt: attempt({ id: `attempt-${made}`, position }), question: choice(position) })
}
const response = { option: 'a' }

const networkOf = (more: Partial<Network> = {}): Network => ({
  posed: jest.fn(async () => ({
    name: 'ok' as const,
    value: { attempt: attempt({ position: 1 }), question: choice(1) },
  })),
  review: jest.fn(async () => ({
    name: 'ok' as const,
    value: { attempt: attempt({ position: 1 }), items: [], flags: [] },
  })),
  answer: jest.fn(async () => ({ name: 'ok' as const, value: marked() })),
  ...more,
})

beforeEach(() => localStorage.clear())

test('outbox: the answer is kept before it is sent and dropped once it is acknowledged', async () => {
  const served = fresh()
  let keptWhileSending: unknown
  const network = networkOf({
    answer: jest.fn(async (id: string) => {
      keptWhileSending = keptAnswer(id)
      return { name: 'ok' as const, value: marked(0, { attempt: { ...marked().attempt, id } }) }
    }),
  })
  const { result } = renderHook(() => useGame(served, network))
  act(() => result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(result.current[0].name).toBe('revealing'))
  expect(keptWhileSending).toEqual({ position: 0, response })
  expect(keptAnswer(served.attempt.id)).toBeUndefined()
})

test('network: a lost answer is sent again as soon as the browser is online', async () => {
  const served = fresh()
  const answer = jest
    .fn<ReturnType<Network['answer']>, Parameters<Network['answer']>>()
    .mockResolvedValueOnce({ name: 'lost', why: 'offline' })
    .mockResolvedValue({ name: 'ok', value: marked() })
  const { result } = renderHook(() => useGame(served, networkOf({ answer })))
  act(() => result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(result.current[0].name).toBe('waiting'))
  expect(keptAnswer(served.attempt.id)).toEqual({ position: 0, response })
  await act(async () => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(result.current[0].name).toBe('revealing'))
  expect(answer).toHaveBeenCalledTimes(2)
  expect(answer.mock.calls[0]).toEqual(answer.mock.calls[1])
})

test('reload: an answer that was given and not acknowledged is sent', async () => {
  const served = fresh()
  keepAnswer(served.attempt.id, { position: 0, response })
  const network = networkOf()
  const { result } = renderHook(() => useGame(served, network))
  await waitFor(() => expect(result.current[0].name).toBe('revealing'))
  expect(network.answer).toHaveBeenCalledWith(served.attempt.id, 0, response)
})

test('signed out: an answer that is refused as nobody’s is kept, and sent by who comes back signed in', async () => {
  const served = fresh()
  const answer = jest
    .fn<ReturnType<Network['answer']>, Parameters<Network['answer']>>()
    .mockResolvedValueOnce({ name: 'gone' })
    .mockResolvedValue({ name: 'ok', value: marked() })
  const first = renderHook(() => useGame(served, networkOf({ answer })))
  act(() => first.result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(first.result.current[0].name).toBe('refused'))
  expect(keptAnswer(served.attempt.id)).toEqual({ position: 0, response })
  first.unmount()

  const again = gameOf({ attempt: attempt({ id: served.attempt.id }), question: choice() })
  const second = renderHook(() => useGame(again, networkOf({ answer })))
  await waitFor(() => expect(second.result.current[0].name).toBe('revealing'))
  expect(answer).toHaveBeenLastCalledWith(served.attempt.id, 0, response)
})

test('reload: an answer that had arrived is explained, not sent again', async () => {
  const served = fresh(1)
  keepAnswer(served.attempt.id, { position: 0, response })
  const { credit, points, verdict, key } = marked()
  const item = { position: 0, question: choice(), response, credit, points, verdict, key, explanation }
  const network = networkOf({
    review: jest.fn(async () => ({
      name: 'ok' as const,
      value: { attempt: served.attempt, items: [item], flags: [] },
    })),
  })
  const { result } = renderHook(() => useGame(served, network))
  await waitFor(() =>
    expect(result.current[0]).toMatchObject({ name: 'revealing', item: { position: 0 }, next: choice(1) }),
  )
  expect(network.answer).not.toHaveBeenCalled()
  expect(keptAnswer(served.attempt.id)).toBeUndefined()
})

test('back button: the screen is found as it was left, the address says which answer is shown', async () => {
  const served = fresh()
  const mine = marked(0, { attempt: { ...marked().attempt, id: served.attempt.id } })
  const network = networkOf({ answer: jest.fn(async () => ({ name: 'ok' as const, value: mine })) })
  const first = renderHook(() => useGame(served, network))
  act(() => first.result.current[1]({ name: 'answered', response }))
  await waitFor(() => expect(first.result.current[0].name).toBe('revealing'))
  expect(location.pathname + location.search).toBe(`/play/${served.attempt.id}?reveal=0`)
  first.unmount()
  const second = renderHook(() => useGame(served, network))
  expect(second.result.current[0].name).toBe('revealing')
})
