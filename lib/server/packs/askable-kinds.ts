import 'server-only'
import type { Pack } from '@/lib/pack/pack'
import { buildQuiz, KINDS, type Kind, LENGTHS } from '@/lib/quiz'

const askable = new WeakMap<Pack, readonly Kind[]>()

/** The kinds that a pack holds enough for. */
export function kindsOf(pack: Pack): readonly Kind[] {
  const known = askable.get(pack)
  if (known) return known
  const kinds = KINDS.filter((kind) => canAsk(pack, kind))
  askable.set(pack, kinds)
  return kinds
}

function canAsk(pack: Pack, kind: Kind): boolean {
  try {
    return buildQuiz(pack, { kinds: [kind], length: 1, seed: 'is there anything to ask?' }).questions.length === 1
  } catch {
    return false
  }
}

/** Of the usual length, with every kind that the pack can ask now: only such attempts are alike enough for its board. */
export const isUsual = (pack: Pack, { kinds, length }: { readonly kinds: readonly Kind[]; readonly length: number }) =>
  length === LENGTHS.usual && kinds.length === kindsOf(pack).length
