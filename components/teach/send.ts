/** What came of asking the server for a change. Its own JSON is trusted: both ends are built from the same schemas. */
export type Reply<Body = unknown> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly code: string; readonly path?: string | undefined }

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Problem {
  readonly code?: string
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}

/** The server's own problem; one of another form says nothing. */
async function refusalOf(reply: Response): Promise<Extract<Reply, { ok: false }>> {
  const problem: Problem = await reply.json().catch(() => ({}))
  return { ok: false, code: problem.errors?.[0]?.message ?? problem.code ?? 'failed', path: problem.errors?.[0]?.path }
}

export async function send<Body>(method: Method, path: string, body?: unknown): Promise<Reply<Body>> {
  try {
    const reply = await fetch(path, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!reply.ok) return refusalOf(reply)
    const answer: Body = reply.status === 204 ? undefined : await reply.json()
    return { ok: true, body: answer }
  } catch {
    return { ok: false, code: 'failed' }
  }
}
