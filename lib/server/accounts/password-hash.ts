import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id at OWASP's first setting: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** One writing of a password, whatever the keyboard makes of its accents. */
const normalizePassword = (password: string): string => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(normalizePassword(password), COST)

let dummyHash: Promise<string> | undefined

/** Whether it is the password of this hash. Without a hash it is not, after the same work: the time tells nothing. */
export async function isPassword(password: string, storedHash: string | null | undefined): Promise<boolean> {
  dummyHash ??= hashPassword(crypto.randomUUID())
  const isRight = await verify(storedHash ?? (await dummyHash), normalizePassword(password))
  return isRight && typeof storedHash === 'string'
}
