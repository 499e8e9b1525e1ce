import { listenToEvents } from '@/components/api/event-stream'

class FakeSource extends EventTarget {
  isClosed = false
  close() {
    this.isClosed = true
  }
  send(name: string, data: string) {
    this.dispatchEvent(new MessageEvent(name, { data }))
  }
}

function listen() {
  const source = new FakeSource()
  const [onView, onLost] = [jest.fn(), jest.fn()]
  const stop = listenToEvents(source, { events: { view: onView }, onLost })
  return { source, onView, onLost, stop }
}

const show = () => document.dispatchEvent(new Event('visibilitychange'))

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('listenToEvents', () => {
  test('passes on the data of the named events', () => {
    const { source, onView, stop } = listen()
    source.send('view', '{"version":1}')
    source.send('other', '{}')
    expect(onView.mock.calls).toEqual([['{"version":1}']])
    stop()
  })

  test('closes at the first error, and says whether it ever was open', () => {
    const refused = listen()
    refused.source.dispatchEvent(new Event('error'))
    expect(refused.onLost.mock.calls).toEqual([[false]])
    expect(refused.source.isClosed).toBe(true)
    const dropped = listen()
    dropped.source.send('view', '{}')
    dropped.source.dispatchEvent(new Event('error'))
    expect(dropped.onLost.mock.calls).toEqual([[true]])
    refused.stop()
    dropped.stop()
  })

  test('is renewed when a device that slept shows the screen again, not when a lively one does', () => {
    const { source, onLost, stop } = listen()
    source.send('view', '{}')
    jest.advanceTimersByTime(19_000)
    show()
    expect(onLost).not.toHaveBeenCalled()
    jest.advanceTimersByTime(2_000)
    show()
    expect(onLost).toHaveBeenCalledWith(true)
    stop()
  })

  test('is lost when the browser goes offline', () => {
    const { source, onLost, stop } = listen()
    source.send('view', '{}')
    window.dispatchEvent(new Event('offline'))
    expect(onLost).toHaveBeenCalledWith(true)
    stop()
  })

  test('says nothing more after it was stopped', () => {
    const { source, onLost, stop } = listen()
    source.send('view', '{}')
    stop()
    window.dispatchEvent(new Event('offline'))
    jest.advanceTimersByTime(60_000)
    show()
    expect(source.isClosed).toBe(true)
    expect(onLost).not.toHaveBeenCalled()
  })
})
