import { metricsFor } from '@/lib/server/entry'
import { reads } from '@/lib/server/http'

export const GET = reads(async (request) => metricsFor(request.headers.get('authorization')))
