import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id at OWASP's first setting: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** One writing of a password, whatever the keyboard makes of its accents. */
const written = (password: string): string => password.normalize('NFKC')

export const hashOf = (password: string): Promise<string> => hash(written(password), COST)

let nobodys: Promise<string> | undefined

/** Whether it is the password of this hash. Without a hash it is not, after the same work: the time tells nothing. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  nobodys ??= hashOf(crypto.randomUUID())
  const isRight = await verify(stored ?? (await nobodys), written(password))
  return isRight && typeof stored === 'string'
}
