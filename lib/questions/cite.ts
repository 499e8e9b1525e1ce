import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Source } from './explanation'

export interface Citation {
  readonly source: string
  readonly section?: string | undefined
}

/** The works behind what an explanation says, each section once. */
export function cite(pack: Pack, citations: readonly Citation[]): Source[] {
  const cited = new Map<string, Source>()
  for (const { source, section } of citations) {
    const key = `${source} ${section ?? ''}`
    if (cited.has(key)) continue
    const { title, url } = lookup(pack).get('source', source)
    cited.set(key, { title, ...(url && { url }), ...(section && { section }) })
  }
  return [...cited.values()]
}
