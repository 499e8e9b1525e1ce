import { NO_CODE, type Result } from './problem'
import { request } from './request'

/** Sign-in and sign-out through next-auth, whose actions require its CSRF token. */
async function authAction<T>(path: string, fields: object): Promise<Result<T>> {
  const csrf = await request<{ csrfToken: string }>('GET', '/api/auth/csrf')
  if (!csrf.ok) return csrf
  return request<T>('POST', path, { body: { ...fields, csrfToken: csrf.value.csrfToken, json: 'true' } })
}

/** A wrong address and a wrong password are one refusal, `wrong-credentials`: next-auth answers 401 without a code. */
export async function signIn(email: string, password: string): Promise<Result<unknown>> {
  const result = await authAction('/api/auth/callback/credentials', { email, password })
  if (result.ok || result.problem.status !== 401 || result.problem.code !== NO_CODE) return result
  return { ok: false, problem: { ...result.problem, code: 'wrong-credentials' } }
}

export const signOut = (): Promise<Result<unknown>> => authAction('/api/auth/signout', {})

/** Leaves for another site's sign-in page, whose address next-auth returns. */
export async function signInWith(provider: string, callbackUrl: string): Promise<Result<unknown>> {
  const result = await authAction<{ url?: string }>(`/api/auth/signin/${provider}`, { callbackUrl })
  if (result.ok && result.value.url) location.assign(result.value.url)
  return result
}
