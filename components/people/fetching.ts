/** What came of a request: done, or the code of a refusal with what it says of the fields. */
export interface Sent {
  readonly code: 'done' | 'failed' | (string & {})
  readonly body: unknown
  /** Field → what is wrong. */
  readonly wrong: Readonly<Record<string, string>>
  readonly waitMinutes: number
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export const textIn = (value: unknown, name: string): string => {
  const text = isRecord(value) ? value[name] : undefined
  return typeof text === 'string' ? text : ''
}

function wrongIn(body: unknown): Record<string, string> {
  const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : []
  return Object.fromEntries(errors.map((error) => [textIn(error, 'path'), textIn(error, 'message')]))
}

const FAILED: Sent = { code: 'failed', body: undefined, wrong: {}, waitMinutes: 1 }

/** Sends something to the site itself. */
export async function send(method: string, path: string, body?: object): Promise<Sent> {
  try {
    const answer = await fetch(path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const text = await answer.text()
    const told: unknown = text ? JSON.parse(text) : undefined
    const waitMinutes = Math.max(1, Math.ceil(Number(answer.headers.get('retry-after') ?? 60) / 60))
    return {
      code: answer.ok ? 'done' : textIn(told, 'code') || (answer.status === 401 ? 'wrong' : 'failed'),
      body: told,
      wrong: wrongIn(told),
      waitMinutes,
    }
  } catch {
    return FAILED
  }
}

/** next-auth's actions go with its token. */
async function signing(path: string, body: object): Promise<Sent> {
  const csrf = await send('GET', '/api/auth/csrf')
  if (csrf.code !== 'done') return csrf
  return send('POST', path, { ...body, csrfToken: textIn(csrf.body, 'csrfToken'), json: 'true' })
}

export const signIn = (email: string, password: string): Promise<Sent> =>
  signing('/api/auth/callback/credentials', { email, password })

export const signOut = (): Promise<Sent> => signing('/api/auth/signout', {})

/** On to somewhere else to sign in; the address comes from next-auth. */
export async function signInWith(provider: string, to: string): Promise<Sent> {
  const sent = await signing(`/api/auth/signin/${provider}`, { callbackUrl: to })
  const url = textIn(sent.body, 'url')
  if (sent.code === 'done' && url) location.assign(url)
  return sent
}
