import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { EMAIL_UNITS, emailOf } from '@/lib/people/email'
import { NAME_LETTERS, nameOf } from '@/lib/people/name'
import { PASSWORD_LETTERS, PASSWORD_UNITS } from '@/lib/people/password'
import type { Account } from './callers'
import { database } from './database'
import type { Login } from './login'
import { hashOf, isPassword } from './passwords'
import { done, type Outcome, refuse } from './refusal'
import { settings } from './settings'

export const emailSchema = z.string().max(EMAIL_UNITS).transform(emailOf).pipe(z.email())
export const nameSchema = z.string().max(500).transform(nameOf).pipe(z.string().min(1).max(NAME_LETTERS))
export const passwordSchema = z.string().min(PASSWORD_LETTERS).max(PASSWORD_UNITS)

export const userRequest = z.object({
  email: emailSchema,
  password: passwordSchema,
  name: nameSchema,
  role: z.enum(['teacher', 'student']),
})
export type UserRequest = z.infer<typeof userRequest>

export const userSchema = z.object({
  user: z.object({ id: z.string(), name: z.string(), role: z.enum(['teacher', 'student']) }),
})

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/** A user with a player of their own. */
export async function createUser({ email, password, name, role }: UserRequest): Promise<Outcome<Account>> {
  if (settings().registration === 'closed') return refuse('registration-closed')
  const passwordHash = await hashOf(password)
  try {
    const user = { id: uuidv7(), email, name, role, passwordHash, player: { create: { id: uuidv7() } } }
    return done(await database().prisma.user.create({ data: user, select: { id: true, name: true, role: true } }))
  } catch (error) {
    if (isTaken(error)) return refuse('email-taken')
    throw error
  }
}

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Whose these are; undefined says no more than that they are nobody's, and takes as long. */
export async function userWith({ email, password }: Credentials): Promise<{ id: string } | undefined> {
  const user = await database().prisma.user.findUnique({
    where: { email: emailOf(email.slice(0, EMAIL_UNITS)) },
    select: { id: true, passwordHash: true },
  })
  const isRight = await isPassword(password.slice(0, PASSWORD_UNITS), user?.passwordHash)
  return isRight && user ? { id: user.id } : undefined
}

/** What a new login of this user holds. */
export async function newLogin(id: string): Promise<Login | undefined> {
  const user = await database().prisma.user.findUnique({ where: { id }, select: { sessionVersion: true } })
  return user ? { sub: id, version: user.sessionVersion } : undefined
}
