import { metricsFor } from '@/lib/server/metrics'
import { reads } from '@/lib/server/route'

export const GET = reads(async (request) => metricsFor(request.headers.get('authorization')))
