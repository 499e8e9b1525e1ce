import 'server-only'
import { z } from 'zod'
import { accountsApi } from '@/lib/server/accounts'
import { assignmentsApi } from '@/lib/server/assignments'
import { attemptsApi } from '@/lib/server/attempts'
import { classesApi } from '@/lib/server/classes'
import { answer, type Endpoint, endpoint, type TypesOf } from '@/lib/server/http'
import { leaderboardsApi } from '@/lib/server/leaderboards'
import { liveApi } from '@/lib/server/live'
import { memoryApi } from '@/lib/server/memory'
import { packsApi } from '@/lib/server/packs'
import { reportsApi } from '@/lib/server/reports'
import { type Operation, openapiOf } from './openapi'
import { serviceApi } from './service-api'

const openapiApi = {
  getOpenapi: endpoint({
    method: 'GET',
    path: '/api/v1/openapi.json',
    summary: 'This document',
    caller: 'public',
    answer: z.record(z.string(), z.unknown()),
    handle: async () => answer(openapi(), { headers: { 'cache-control': 'public, max-age=300' }, isShared: true }),
  }),
}

/** Every endpoint there is, by the feature that declares it and by its operation's name. */
const APIS: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = {
  packs: packsApi,
  attempts: attemptsApi,
  classes: classesApi,
  memory: memoryApi,
  assignments: assignmentsApi,
  live: liveApi,
  leaderboards: leaderboardsApi,
  reports: reportsApi,
  accounts: accountsApi,
  service: { ...serviceApi, ...openapiApi },
}

export const OPERATIONS: readonly Operation[] = Object.entries(APIS).flatMap(([feature, api]) =>
  Object.entries(api).map(([name, declared]) => ({ feature, name, endpoint: declared })),
)

let document: Record<string, unknown> | undefined

/** Made once, when it is asked for first. */
export function openapi(): Record<string, unknown> {
  document ??= openapiOf(OPERATIONS)
  return document
}

declare module '@/lib/contract/api' {
  /** The client's types come from the declarations, without an import of them. */
  interface Api
    extends TypesOf<typeof packsApi>,
      TypesOf<typeof attemptsApi>,
      TypesOf<typeof classesApi>,
      TypesOf<typeof memoryApi>,
      TypesOf<typeof assignmentsApi>,
      TypesOf<typeof liveApi>,
      TypesOf<typeof leaderboardsApi>,
      TypesOf<typeof reportsApi>,
      TypesOf<typeof accountsApi>,
      TypesOf<typeof serviceApi> {}
}
