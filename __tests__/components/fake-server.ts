/** A stand-in for the server in component tests: jsdom has no `fetch`, no `Response`. */

export interface FakeReply {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** The part of a `Response` that the API client reads. */
export function fakeReply({ status = 200, body, headers = {} }: FakeReply): Response {
  const text = async () => (body === undefined ? '' : JSON.stringify(body))
  return Object.assign(Object.create(null), { ok: status < 400, status, text, headers: new Headers(headers) })
}

/** Answers every request with `answer`, or loses it if that returns undefined. Returns what was sent, as it is sent. */
export function fakeServer(answer: (sent: SentRequest, index: number) => FakeReply | undefined): SentRequest[] {
  const requests: SentRequest[] = []
  globalThis.fetch = async (path, { method = 'GET', body } = {}) => {
    const sent = { method, path: String(path), body: body ? JSON.parse(String(body)) : undefined }
    requests.push(sent)
    const reply = answer(sent, requests.length - 1)
    if (!reply) throw new TypeError('Failed to fetch')
    return fakeReply(reply)
  }
  return requests
}

/** The reply of a refusal, as the server writes one. */
export const refusal = (
  status: number,
  code: string,
  errors: readonly { readonly path: string; readonly message: string }[] = [],
): FakeReply => ({
  status,
  body: { type: 'about:blank', title: code, status, code, ...(errors.length > 0 && { errors }) },
})
