import 'server-only'
import { z } from 'zod'
import { POSITION, UUID } from './request'

/** Segments of paths that many endpoints share. */

export const idParam = z.string().regex(UUID).meta({ format: 'uuid' })

/** A question's place in the quiz, from 0. */
export const positionParam = z.string().regex(POSITION).transform(Number).meta({ type: 'integer', minimum: 0 })

/** Six digits; one that stands for nothing counts as a wrong code where codes are looked up (join-codes.ts). */
export const codeParam = z.string().regex(/^[0-9]{6}$/)
