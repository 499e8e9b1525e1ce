import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database, isUniqueViolation, type OidcProvider, settings } from '@/lib/server/platform'
import { emailSchema, nameSchema } from './users'

/** What is asked of them and no more; no picture, and none of their tokens are kept. */
const profile = z.object({
  sub: z.string().min(1).max(255),
  name: z.string().optional(),
  email: z.string().optional(),
  preferred_username: z.string().optional(),
})
type Profile = z.infer<typeof profile>

/** A place to sign in at, by OpenID Connect: with state, nonce and PKCE. */
export const providerOf = ({ id, name, issuer, clientId, clientSecret }: OidcProvider): OAuthConfig<Profile> => ({
  id,
  name,
  type: 'oauth',
  wellKnown: `${issuer}/.well-known/openid-configuration`,
  authorization: { params: { scope: 'openid email profile' } },
  idToken: true,
  checks: ['pkce', 'state', 'nonce'],
  clientId,
  clientSecret,
  profile: (claims) => {
    const { sub, name, email, preferred_username } = profile.parse(claims)
    return { id: sub, name: name ?? '', email: email ?? preferred_username ?? '' }
  },
})

interface ProviderAccount {
  readonly provider: string
  readonly providerAccountId: string
}
interface ProviderProfile {
  readonly name?: string | null
  readonly email?: string | null
}

/**
 * The user of an account elsewhere, made with the first sign-in: a student, who may say later that they teach. An address
 * that somebody has here already is not enough to become them: addresses elsewhere need not be proven.
 */
export async function userOfProvider(
  { provider, providerAccountId }: ProviderAccount,
  providerProfile: ProviderProfile,
): Promise<Outcome<string>> {
  const account = { provider, providerAccountId }
  const { prisma } = database()
  const linked = await prisma.account.findUnique({
    where: { provider_providerAccountId: account },
    select: { userId: true },
  })
  if (linked) return done(linked.userId)
  if (settings().registration === 'closed') return refuse('registration-closed')
  const email = emailSchema.safeParse(providerProfile.email ?? '')
  if (!email.success) return refuse('invalid-request')
  const name = nameSchema.safeParse(providerProfile.name ?? '').data ?? email.data.split('@')[0] ?? email.data
  const user = { id: uuidv7(), email: email.data, name, role: 'student' } as const
  try {
    await prisma.user.create({ data: { ...user, player: { create: { id: uuidv7() } }, accounts: { create: account } } })
    return done(user.id)
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('email-taken')
    throw error
  }
}
