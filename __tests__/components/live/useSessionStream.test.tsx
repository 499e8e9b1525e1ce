import { act, renderHook } from '@testing-library/react'
import type { SessionEvents } from '@/components/api/session-events'
import { useSessionStream } from '@/components/live/useSessionStream'
import type { WirePlayerView } from '@/lib/contract/sessions'

/** A connection whose events the test sends. */
class TestSource extends EventTarget {
  isClosed = false
  close() {
    this.isClosed = true
  }
  send(view: object) {
    act(() => void this.dispatchEvent(new MessageEvent('view', { data: JSON.stringify(view) })))
  }
}

function follow() {
  const sources: TestSource[] = []
  const events = {
    role: 'player' as const,
    open: () => {
      const source = new TestSource()
      sources.push(source)
      return source
    },
    isGone: async () => false,
  } satisfies SessionEvents<WirePlayerView>
  const { result } = renderHook(() => useSessionStream(events))
  return { sources, result }
}

test('a class that is over keeps its last view and no connection', () => {
  const { sources, result } = follow()
  sources[0]?.send({ version: 1, phase: 'asking', position: 0, now: 0 })
  expect(sources[0]?.isClosed).toBe(false)
  sources[0]?.send({ version: 2, phase: 'finished', position: 0, now: 0 })
  expect(sources.map(({ isClosed }) => isClosed)).toEqual([true])
  expect(result.current).toMatchObject({ name: 'open', view: { phase: 'finished' } })
})
