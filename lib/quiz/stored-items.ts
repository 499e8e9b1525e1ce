import { z } from 'zod'
import type { Pack } from '@/lib/pack/pack'
import type { StoredItem } from '@/lib/questions/posed-question'
import { isKind, type Posed, REGISTRY } from '@/lib/questions/registry'
import type { Quiz } from './build'

/** The items of a quiz as they are stored with it: kinds and pack ids, in order. */
const storedItems = z.array(z.object({ kind: z.string(), item: z.unknown() }))

export const itemsOf = ({ questions }: Quiz): StoredItem[] => questions.map(({ stored }) => stored)

function restoreItem(pack: Pack, position: number, { kind, item }: StoredItem): Posed {
  if (!isKind(kind)) throw new Error(`there is no kind of question called ${kind}`)
  return REGISTRY[kind].restore(pack, position, item)
}

/** The quiz that was stored, with the edition it was drawn from. Nothing is drawn. Throws if the items do not fit it. */
export const restoreQuiz = (pack: Pack, items: unknown): Quiz => ({
  questions: storedItems.parse(items).map((item, position) => restoreItem(pack, position, item)),
})
