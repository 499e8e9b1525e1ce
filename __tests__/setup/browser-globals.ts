/** What jsdom lacks and browsers have. */
import { TextDecoder, TextEncoder } from 'node:util'

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { TextEncoder, TextDecoder })
globalThis.ResizeObserver ??= Observer
URL.createObjectURL ??= () => 'blob:test'
URL.revokeObjectURL ??= () => {}
globalThis.matchMedia ??= (media: string) => ({
  media,
  matches: false,
  onchange: null,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
})
