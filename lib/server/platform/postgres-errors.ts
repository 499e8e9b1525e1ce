import 'server-only'
import { Prisma } from '@/generated/prisma/client'

/** SQLSTATE of a violated unique constraint (PostgreSQL manual, appendix A). */
const UNIQUE_VIOLATION = '23505'

/** True of an error that a unique constraint raised, whether Prisma or `pg` sent the statement. */
export function isUniqueViolation(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) return error.code === 'P2002'
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION
}
