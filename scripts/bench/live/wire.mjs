import { connect } from 'node:net'

/** HTTP over plain sockets, the least of it: a client that cost more than the server would be what is measured. */

const HEAD_END = Buffer.from('\r\n\r\n')
const EVENT_END = Buffer.from('\n\n')

const opened = ({ hostname, port }) => connect({ host: hostname, port: Number(port), noDelay: true })

function written(url, { method = 'GET', path, cookie = '', body }) {
  const bytes = body === undefined ? undefined : Buffer.from(body)
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `host: ${url.host}`,
    'accept-encoding: gzip',
    ...(cookie ? [`cookie: ${cookie}`] : []),
    ...(bytes ? ['content-type: application/json', `content-length: ${bytes.byteLength}`] : []),
    '',
    '',
  ]
  return Buffer.concat([Buffer.from(lines.join('\r\n')), bytes ?? Buffer.alloc(0)])
}

/** One connection that is kept, with one request on it at a time. */
export class Wire {
  #url
  #socket
  #pending = Buffer.alloc(0)
  #waiting

  constructor(url) {
    this.#url = url
  }

  /** `at`: when the answer was there, in ms of this process. */
  ask(request) {
    this.#socket ??= this.#open()
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(written(this.#url, request))
    })
  }

  #open() {
    const socket = opened(this.#url)
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#waiting?.reject(error))
    socket.on('close', () => {
      this.#socket = undefined
      this.#waiting?.reject(new Error('the connection was closed'))
    })
    return socket
  }

  #take(chunk) {
    this.#pending = this.#pending.length > 0 ? Buffer.concat([this.#pending, chunk]) : chunk
    const end = this.#pending.indexOf(HEAD_END)
    if (end < 0) return
    const head = this.#pending.latin1Slice(0, end)
    const from = end + HEAD_END.length
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
    if (this.#pending.length < from + length) return
    const body = this.#pending.utf8Slice(from, from + length)
    this.#pending = Buffer.alloc(0)
    const { resolve } = this.#waiting
    this.#waiting = undefined
    const cookie = /^set-cookie: ([^;]+)/im.exec(head)?.[1]
    resolve({ at: performance.now(), status: Number(head.slice(9, 12)), cookie, body })
  }

  close() {
    this.#socket?.destroy()
  }
}

/** Chunks are marked by lines that end in CR LF; JSON has none. */
const unframed = (text) => text.replace(/\r\n[0-9a-f]+\r\n/g, '')

/** An event as it came, read only as far as somebody asks. */
class Event {
  #bytes
  #head

  constructor(bytes) {
    this.at = performance.now()
    this.#bytes = bytes
    this.#head = bytes.toString('latin1', 0, 1_500)
  }

  get name() {
    return /^event: (\w+)/m.exec(this.#head)?.[1]
  }
  get phase() {
    return /"phase":"(\w+)"/.exec(this.#head)?.[1]
  }
  get position() {
    return Number(/"position":(\d+)/.exec(this.#head)?.[1])
  }
  get json() {
    return JSON.parse(unframed(this.#bytes.toString()).split('\ndata: ')[1])
  }
}

/** Events for as long as they come. */
export class Stream {
  #socket
  #pending = []
  #isBegun = false

  constructor(url, request, { onEvent, onEnd }) {
    this.#socket = opened(url)
    this.#socket.write(written(url, request))
    this.#socket.on('data', (chunk) => this.#take(chunk, onEvent, onEnd))
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => onEnd('closed'))
  }

  #take(chunk, onEvent, onEnd) {
    if (!this.#isBegun) {
      this.#isBegun = true
      const status = chunk.latin1Slice(9, 12)
      if (status !== '200') return onEnd(status)
    }
    let rest = this.#joined(chunk)
    for (let end = rest.indexOf(EVENT_END); end >= 0; end = rest.indexOf(EVENT_END)) {
      this.#pending.push(rest.subarray(0, end))
      onEvent(new Event(this.#pending.length > 1 ? Buffer.concat(this.#pending) : this.#pending[0]))
      this.#pending = []
      rest = rest.subarray(end + EVENT_END.length)
    }
    if (rest.length > 0) this.#pending.push(rest)
  }

  /** The end of an event may have been cut in two. */
  #joined(chunk) {
    const last = this.#pending.at(-1)
    if (!last || last.at(-1) !== EVENT_END[0] || chunk[0] !== EVENT_END[1]) return chunk
    this.#pending.pop()
    return Buffer.concat([last, chunk])
  }

  close() {
    this.#socket.removeAllListeners('close')
    this.#socket.destroy()
  }
}
