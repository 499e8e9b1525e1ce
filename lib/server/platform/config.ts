import 'server-only'
import path from 'node:path'
import { z } from 'zod'

/** What the environment may say. Read once, when the first request (or the start) needs it: never during the build. */
const optionalText = z.string().min(1).optional()
const environment = z.object({
  /** OpenID Connect providers: offered where both id and secret are set. */
  GOOGLE_CLIENT_ID: optionalText,
  GOOGLE_CLIENT_SECRET: optionalText,
  ENTRA_CLIENT_ID: optionalText,
  ENTRA_CLIENT_SECRET: optionalText,
  /** One school's, or everybody's with an account for work or school. */
  ENTRA_TENANT_ID: z.string().default('organizations'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  /** What its button says. */
  OIDC_NAME: z.string().default('OpenID'),
  DATABASE_URL: z.string().min(1),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(1000).default(20),
  /** Signs the cookies. The launcher makes one and keeps it in the data folder. */
  DEMARCATE_SECRET: z.string().min(16),
  DEMARCATE_PACKS: z.string().default('public/packs'),
  /** Without it there are no metrics. */
  METRICS_TOKEN: z.string().optional(),
  /** An address may begin this many attempts a minute: a school behind one address must fit. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(6000),
  /** Closed: users sign in, and no new accounts are made. */
  REGISTRATION: z.enum(['open', 'closed']).default('open'),
  /** Guests who stay away for longer are deleted. */
  GUEST_RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  /** Who runs this site: accounts with these addresses, parted by commas, may hide nicknames on every board. */
  OWNER_EMAILS: z.string().default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** An OpenID Connect provider that users may sign in with. */
export interface OidcProvider {
  readonly id: 'google' | 'azure-ad' | 'oidc'
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface Settings {
  readonly oidcProviders: readonly OidcProvider[]
  readonly databaseUrl: string
  readonly databaseConnections: number
  readonly secret: string
  readonly packsFolder: string
  readonly metricsToken: string | undefined
  readonly attemptsPerMinute: number
  readonly registration: 'open' | 'closed'
  readonly guestRetentionDays: number
  readonly ownerEmails: readonly string[]
  readonly logLevel: string
}

const emailsIn = (list: string): string[] =>
  list.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim().toLowerCase()]))

function oidcProvidersIn(parsed: z.infer<typeof environment>): OidcProvider[] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, ENTRA_CLIENT_ID, ENTRA_CLIENT_SECRET, ENTRA_TENANT_ID } = parsed
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = parsed
  const google = { id: 'google', name: 'Google', issuer: 'https://accounts.google.com' } as const
  const tenant = `https://login.microsoftonline.com/${ENTRA_TENANT_ID}/v2.0`
  const entra = { id: 'azure-ad', name: 'Microsoft', issuer: tenant } as const
  const oidc = { id: 'oidc', name: OIDC_NAME, issuer: OIDC_ISSUER?.replace(/\/$/, '') } as const
  const candidates = [
    { ...google, clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET },
    { ...entra, clientId: ENTRA_CLIENT_ID, clientSecret: ENTRA_CLIENT_SECRET },
    { ...oidc, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET },
  ]
  return candidates.flatMap(({ issuer, clientId, clientSecret, ...rest }) =>
    issuer && clientId && clientSecret ? [{ ...rest, issuer, clientId, clientSecret }] : [],
  )
}

function readSettings(): Settings {
  const parsed = environment.safeParse(process.env)
  if (!parsed.success) throw new Error(`The environment does not fit:\n${z.prettifyError(parsed.error)}`)
  return {
    oidcProviders: oidcProvidersIn(parsed.data),
    databaseUrl: parsed.data.DATABASE_URL,
    databaseConnections: parsed.data.DATABASE_CONNECTIONS,
    secret: parsed.data.DEMARCATE_SECRET,
    packsFolder: path.resolve(/*turbopackIgnore: true*/ process.cwd(), parsed.data.DEMARCATE_PACKS),
    metricsToken: parsed.data.METRICS_TOKEN || undefined,
    attemptsPerMinute: parsed.data.RATE_LIMIT_PER_MINUTE,
    registration: parsed.data.REGISTRATION,
    guestRetentionDays: parsed.data.GUEST_RETENTION_DAYS,
    ownerEmails: emailsIn(parsed.data.OWNER_EMAILS),
    logLevel: parsed.data.LOG_LEVEL,
  }
}

let cached: Settings | undefined
export function settings(): Settings {
  cached ??= readSettings()
  return cached
}
