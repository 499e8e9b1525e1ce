import type { ZodError } from 'zod'

/** What is wrong with a response, and where in it. */
export interface Issue {
  readonly path: string
  readonly message: string
}

/** The response does not have the shape that its question asks for. */
export interface RefusedResponse {
  readonly ok: false
  readonly issues: readonly Issue[]
}

export const refusedResponse = ({ issues }: ZodError): RefusedResponse => ({
  ok: false,
  issues: issues.map(({ path, message }) => ({ path: path.join('.'), message })),
})
