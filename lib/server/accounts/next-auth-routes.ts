import 'server-only'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { z } from 'zod'
import { EMAIL_UNITS, emailOf } from '@/lib/people/email'
import { clearGuestCookie, guestOf, isLoginCookie, type Login, loginIn, userForSession } from '@/lib/server/auth'
import { addressOf, done, isSecure, type Outcome, type Refused, readWebBody, refuse } from '@/lib/server/http'
import { clearFailures, type LimitedTry, refuseTooManyTries } from './login-rate-limit'
import { mergeGuest } from './merge-players'
import { authOptions } from './next-auth-options'

/** The actions of next-auth that are used here; it has more. */
const GET_ACTIONS = ['providers', 'session', 'csrf', 'signin', 'signout', 'callback', 'error']
const POST_ACTIONS = ['signin', 'signout', 'callback']

export interface AuthParams {
  readonly nextauth: string[]
}

const fields = z.record(z.string(), z.unknown())

/** What a form or a JSON body says in strings: nothing else is of use here. */
function fieldsIn(text: string, isJson: boolean): Record<string, string> {
  const raw = isJson ? fields.parse(JSON.parse(text)) : Object.fromEntries(new URLSearchParams(text))
  return Object.fromEntries(
    Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

async function formOf(request: Request): Promise<Outcome<Record<string, string>>> {
  const bytes = await readWebBody(request)
  if (!bytes) return refuse('too-large')
  try {
    const isJson = request.headers.get('content-type')?.includes('application/json') ?? false
    return done(fieldsIn(new TextDecoder('utf-8', { fatal: true }).decode(bytes), isJson))
  } catch {
    return refuse('bad-json')
  }
}

const formRequest = (request: Request, form: Record<string, string>): NextRequest => {
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/x-www-form-urlencoded')
  headers.delete('content-length')
  return new NextRequest(request.url, { method: 'POST', headers, body: new URLSearchParams(form).toString() })
}

/** The login that a response brings. */
async function loginInResponse(response: Response): Promise<Login | undefined> {
  const pairs = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]?.split('=') ?? [])
  return loginIn(pairs.findLast(([name = '']) => isLoginCookie(name))?.[1])
}

/** Merges the guest of this device into the user who signs in. */
async function mergeDeviceGuest(request: Request, response: Response): Promise<Response> {
  const login = await loginInResponse(response)
  if (!login) return response
  const [user, guest] = [await userForSession(login), await guestOf(request.headers)]
  if (user && guest) await mergeGuest({ guest, into: user.player })
  response.headers.append('set-cookie', clearGuestCookie(isSecure(request.headers)))
  return response
}

async function answerByNextAuth(request: NextRequest, nextauth: string[]): Promise<Response> {
  return mergeDeviceGuest(request, await NextAuth(request, { params: { nextauth } }, authOptions()))
}

export async function authGet(request: Request, { nextauth }: AuthParams): Promise<Response | Refused> {
  if (!GET_ACTIONS.includes(nextauth[0] ?? '')) return refuse('not-found')
  return answerByNextAuth(new NextRequest(request), nextauth)
}

/** By account and by address, before the password is looked at. */
const triesOf = (request: Request, form: Record<string, string>): readonly LimitedTry[] => [
  { limit: 'account', of: emailOf((form.email ?? '').slice(0, EMAIL_UNITS)) },
  { limit: 'address', of: addressOf(request.headers) },
]

async function signInWithPassword(
  request: Request,
  form: Record<string, string>,
  nextauth: string[],
): Promise<Response | Refused> {
  const tries = triesOf(request, form)
  const refused = await refuseTooManyTries(tries)
  if (refused) return refused
  const response = await answerByNextAuth(formRequest(request, form), nextauth)
  if (await loginInResponse(response)) await clearFailures(tries)
  return response
}

export async function authPost(request: Request, { nextauth }: AuthParams): Promise<Response | Refused> {
  const [action = '', provider] = nextauth
  if (!POST_ACTIONS.includes(action)) return refuse('not-found')
  const form = await formOf(request)
  if (!form.ok) return form
  if (action === 'callback' && provider === 'credentials') return signInWithPassword(request, form.value, nextauth)
  return answerByNextAuth(formRequest(request, form.value), nextauth)
}
