import 'server-only'

/** An answer before it is a `Response`, which not every door needs. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const responseOf = ({ status, headers, body }: Reply): Response => new Response(body, { status, headers })
