import { metricsFor } from '@/lib/server/entry/metrics'
import { reads } from '@/lib/server/http/endpoint'

export const GET = reads(async (request) => metricsFor(request.headers.get('authorization')))
