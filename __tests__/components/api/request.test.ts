import { fieldErrors, isTemporary, type Problem, specificCode } from '@/components/api/problem'
import { playRequest, request } from '@/components/api/request'
import { fakeReply } from '../fake-server'

const fetchMock = jest.fn<Promise<Partial<Response>>, [string, RequestInit]>()

beforeEach(() => {
  fetchMock.mockReset()
  Object.defineProperty(globalThis, 'fetch', { configurable: true, writable: true, value: fetchMock })
})

const reply = (status: number, text: string, headers: Record<string, string> = {}): Partial<Response> => ({
  ...fakeReply({ status, headers }),
  text: async () => text,
})
const answerWith = (...args: Parameters<typeof reply>) => fetchMock.mockResolvedValue(reply(...args))

const problemOf = async (): Promise<Problem> => {
  const result = await request('GET', '/api/v1/me')
  if (result.ok) throw new Error('expected a problem')
  return result.problem
}

describe('request', () => {
  test('sends JSON and returns the value of the answer', async () => {
    answerWith(201, '{"code":"123456"}')
    await expect(request('POST', '/api/v1/sessions', { body: { pack: 'x' } })).resolves.toEqual({
      ok: true,
      value: { code: '123456' },
    })
    expect(fetchMock).toHaveBeenCalledWith(
      '/api/v1/sessions',
      expect.objectContaining({
        method: 'POST',
        body: '{"pack":"x"}',
        headers: { 'content-type': 'application/json' },
        cache: 'no-store',
      }),
    )
  })

  test('an answer without a body is a success', async () => {
    answerWith(204, '')
    expect((await request('DELETE', '/api/v1/me')).ok).toBe(true)
    expect(fetchMock.mock.calls[0]?.[1]).not.toHaveProperty('body')
  })

  test('a problem document gives its status, code and field errors', async () => {
    answerWith(422, '{"code":"invalid-request","errors":[{"path":"name","message":"too-long"}]}')
    const problem = await problemOf()
    expect(problem).toMatchObject({ status: 422, code: 'invalid-request' })
    expect(specificCode(problem)).toBe('too-long')
    expect(fieldErrors(problem)).toEqual({ name: 'too-long' })
    expect(isTemporary(problem)).toBe(false)
  })

  test('Retry-After is passed on in milliseconds', async () => {
    answerWith(429, '{"code":"too-many"}', { 'retry-after': '90' })
    expect(await problemOf()).toMatchObject({ code: 'too-many', retryAfterMs: 90_000 })
    answerWith(429, '{"code":"too-many"}')
    expect((await problemOf()).retryAfterMs).toBeUndefined()
  })

  test.each([
    ['a lost network', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a success that is no JSON, as of a hotel’s sign-in page', async () => reply(200, '<html>')],
  ])('%s is no reply, and may pass', async (_, implementation) => {
    fetchMock.mockImplementation(implementation)
    const problem = await problemOf()
    expect(problem.status).toBe(0)
    expect(isTemporary(problem)).toBe(true)
  })

  test.each([
    [500, 'internal'],
    [503, 'busy'],
    [429, 'too-many'],
    [408, 'slow'],
  ])('status %i may pass', async (status, code) => {
    answerWith(status, JSON.stringify({ code }))
    expect(isTemporary(await problemOf())).toBe(true)
  })

  test.each([400, 401, 404, 409, 422])('a refusal with a code of the contract is final: %i', async (status) => {
    answerWith(status, '{"code":"too-late"}')
    expect(isTemporary(await problemOf())).toBe(false)
  })

  test.each(['<html>Bad gateway</html>', '', 'null', '{}'])(
    'a refusal that is no problem document decides nothing: %j',
    async (body) => {
      answerWith(404, body)
      const problem = await problemOf()
      expect(problem).toMatchObject({ status: 404, code: 'failed', errors: [] })
      expect(isTemporary(problem)).toBe(true)
    },
  )

  test('only the requests of a game have a time limit', async () => {
    answerWith(200, '{}')
    await request('PATCH', '/api/v1/me', { body: {} })
    await playRequest('GET', '/api/v1/attempts/a')
    const [form, play] = fetchMock.mock.calls.map(([, init]) => init.signal)
    expect(form).toBeUndefined()
    expect(play).toBeInstanceOf(AbortSignal)
  })
})
