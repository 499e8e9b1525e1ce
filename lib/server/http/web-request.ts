import 'server-only'
import { BODY_BYTES_AT_MOST, type HttpRequest } from './request'

/** At most 64 kB unless more is allowed: what comes is counted, and no more is taken than that. */
export async function readWebBody(
  { headers, body }: Request,
  bytesAtMost = BODY_BYTES_AT_MOST,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(headers.get('content-length') ?? 0) > bytesAtMost) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > bytesAtMost) return undefined
    chunks.push(chunk)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}

/** A request of the web's standard, as Next has it, as endpoints see it. */
export function webRequest(request: Request): HttpRequest {
  const { pathname, search } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    search: search.slice(1),
    headers: request.headers,
    readBody: (bytesAtMost) => readWebBody(request, bytesAtMost),
  }
}
