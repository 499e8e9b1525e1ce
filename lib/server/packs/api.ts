import 'server-only'
import { z } from 'zod'
import { packList } from '@/lib/contract/packs'
import type { Pack } from '@/lib/pack/pack'
import { answer, endpoint, refuse } from '@/lib/server/http'
import { packSummaries } from './pack-summaries'
import { packOf } from './packs'

/** Its shape is the JSON Schema that lies beside the data. */
const wholePack = z.custom<Pack>().meta({
  type: 'object',
  description: 'The pack, as its JSON Schema beside the data describes it, with its geometry.',
})

export const packsApi = {
  listPacks: endpoint({
    method: 'GET',
    path: '/api/v1/packs',
    summary: 'The packs',
    caller: 'public',
    answer: packList,
    handle: async ({ client }) => answer({ packs: [...packSummaries(client.locale)] }),
  }),
  getPack: endpoint({
    method: 'GET',
    path: '/api/v1/packs/{slug}',
    summary: 'A whole pack, which is open data; a copy that the caller has already is not sent again (304)',
    caller: 'public',
    params: { slug: z.string() },
    answer: wholePack,
    refusals: ['unknown-pack'],
    handle: async ({ params }) => {
      const pack = packOf(params.slug)
      if (!pack) return refuse('unknown-pack')
      const headers = { etag: `"${pack.edition}"`, 'cache-control': 'public, max-age=0, must-revalidate' }
      return answer(pack, { headers, isShared: true })
    },
  }),
}
