import 'server-only'
import { z } from 'zod'
import { answer, endpoint, refuse } from '@/lib/server/http'
import { metricsFor } from './metrics'
import { readiness, ready } from './readiness'

/** What those who run the service ask of it. */
export const serviceApi = {
  getHealth: endpoint({
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the process is up',
    caller: 'public',
    answer: z.object({ status: z.literal('ok') }),
    handle: async () => answer({ status: 'ok' as const }),
  }),
  getReadiness: endpoint({
    method: 'GET',
    path: '/api/ready',
    summary: 'Whether the database answers, and is of this version',
    caller: 'public',
    answer: ready,
    handle: readiness,
  }),
  getMetrics: endpoint({
    method: 'GET',
    path: '/api/metrics',
    summary: 'Metrics in the text format of Prometheus, for those who know the configured token',
    caller: 'public',
    answer: { file: 'text/plain; version=0.0.4; charset=utf-8' },
    refusals: ['not-found'],
    handle: async ({ client }) => {
      const text = metricsFor(client.authorization)
      return text === undefined ? refuse('not-found') : answer(text)
    },
  }),
}
