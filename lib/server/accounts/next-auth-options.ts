import 'server-only'
import type { Account, AuthOptions, User } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { LOGIN_SECONDS, type Login, loginOf, userForSession } from '@/lib/server/auth'
import { log, settings } from '@/lib/server/platform'
import { providerOf, userOfProvider } from './oidc'
import { type Credentials, newLogin, userByCredentials } from './users'

/** next-auth writes what is thrown here into an address: it must tell nothing of what is inside. */
async function authorize(credentials: Credentials): Promise<{ id: string } | null> {
  try {
    return (await userByCredentials(credentials)) ?? null
  } catch {
    log().warn({ code: 'AUTHORIZE_FAILED' }, 'sign-in')
    throw new Error('Failed')
  }
}

const credentials = () =>
  CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: (input) => authorize({ email: String(input?.email), password: String(input?.password) }),
  })

/** Never what is in it: it may name people. */
const logger = {
  error: (code: string) => log().warn({ code }, 'sign-in'),
  warn: () => undefined,
  debug: () => undefined,
}

/** Of a new login, and of one that is looked at: one that is no longer honoured ends here. */
async function tokenFor(payload: object, user: string | undefined): Promise<Login & Record<string, unknown>> {
  const login = user ? await newLogin(user) : loginOf(payload)
  if (!login || !(await userForSession(login))) throw new Error('This login is over')
  return { ...login }
}

/** Elsewhere people have other ids. */
async function ownIdOf(user: User, account: Account | null): Promise<string> {
  if (account?.type !== 'oauth') return user.id
  const found = await userOfProvider(account, user)
  if (!found.ok) throw new Error('No such account')
  return found.value
}

/** Back to a page of ours, whatever is asked for. */
function pageOf(url: string, origin: string): string {
  const page = URL.canParse(url, origin) ? new URL(url, origin) : undefined
  return page?.origin === origin ? page.href : origin
}

/** How people sign in. Tokens name a user and nothing else; what there is to know, the database says. */
export const authOptions = (): AuthOptions => ({
  secret: settings().secret,
  session: { strategy: 'jwt', maxAge: LOGIN_SECONDS },
  pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
  providers: [credentials(), ...settings().oidcProviders.map(providerOf)],
  logger,
  callbacks: {
    signIn: async ({ user, account }) => {
      if (account?.type !== 'oauth') return true
      const found = await userOfProvider(account, user)
      return found.ok || `/sign-in?error=${found.refusal}`
    },
    jwt: async ({ token, user, account }) => tokenFor(token, user && (await ownIdOf(user, account))),
    redirect: ({ url, baseUrl }) => pageOf(url, baseUrl),
    session: async ({ session, token }) => {
      const login = loginOf(token)
      const user = login && (await userForSession(login))
      return { ...session, user: { name: user?.name ?? null } }
    },
  },
})
