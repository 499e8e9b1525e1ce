import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Prisma } from '@/generated/prisma/client'
import { EMAIL_UNITS, emailOf } from '@/lib/people/email'
import { NAME_LETTERS, personName } from '@/lib/people/name'
import { PASSWORD_LETTERS, PASSWORD_UNITS } from '@/lib/people/password'
import type { Account, Login } from '@/lib/server/auth'
import { done, type Outcome, refuse } from '@/lib/server/http'
import { database, isUniqueViolation, settings } from '@/lib/server/platform'
import { isGuessedFirst } from './common-passwords'
import { MERGE_TIMEOUTS, mergeInTransaction, type Transaction } from './merge-players'
import { hashPassword, isPassword } from './password-hash'

export const emailSchema = z.string().max(EMAIL_UNITS).transform(emailOf).pipe(z.email())
export const nameSchema = z.string().max(500).transform(personName).pipe(z.string().min(1).max(NAME_LETTERS))
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

/** The one rule besides length. */
export const COMMON_PASSWORD = { path: 'password', message: 'This password is among the first that are tried' } as const

/** A user with a player of their own, who takes in the guest that signed up. */
export async function createUser(request: UserRequest, guest?: string): Promise<Outcome<Account>> {
  if (settings().registration === 'closed') return refuse('registration-closed')
  if (isGuessedFirst(request.password)) return refuse('invalid-request', [COMMON_PASSWORD])
  const { password, ...rest } = request
  const user = { id: uuidv7(), ...rest, passwordHash: await hashPassword(password) }
  try {
    return done(await database().prisma.$transaction((tx) => insertUser(tx, user, guest), MERGE_TIMEOUTS))
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('email-taken')
    throw error
  }
}

async function insertUser(tx: Transaction, user: Prisma.UserUncheckedCreateInput, guest?: string): Promise<Account> {
  const player = uuidv7()
  const data = { ...user, player: { create: { id: player } } }
  const account = await tx.user.create({ data, select: { id: true, name: true, role: true } })
  if (guest) await mergeInTransaction(tx, { guest, into: player })
  return account
}

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** An invalid address belongs to no user; the database is not asked. */
async function userByEmail(text: string): Promise<{ id: string; passwordHash: string | null } | null> {
  const email = emailSchema.safeParse(text)
  if (!email.success) return null
  return database().prisma.user.findUnique({ where: { email: email.data }, select: { id: true, passwordHash: true } })
}

/** The user with these credentials. Undefined takes as long, and does not say which of the two was wrong. */
export async function userByCredentials({ email, password }: Credentials): Promise<{ id: string } | undefined> {
  const user = await userByEmail(email)
  const isRight = await isPassword(password.slice(0, PASSWORD_UNITS), user?.passwordHash)
  return isRight && user ? { id: user.id } : undefined
}

/** What a new login of this user holds. */
export async function newLogin(id: string): Promise<Login | undefined> {
  const user = await database().prisma.user.findUnique({ where: { id }, select: { sessionVersion: true } })
  return user ? { sub: id, version: user.sessionVersion } : undefined
}
