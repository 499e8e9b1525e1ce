import { lookup } from '@/lib/pack/lookup'
import type { Pack } from '@/lib/pack/pack'
import type { Subject } from '@/lib/questions/kind'
import { tellingOf } from '@/lib/questions/thing-description'
import type { Text } from '@/lib/text/text'

/** The things of a pack that have a name of their own and that a question was about: a fact's are those it is about. */
export function namedSubjects(pack: Pack, about: readonly Subject[]): string[] {
  const ids = about.flatMap(({ id }) => {
    const thing = lookup(pack).byId.get(id)
    return thing?.type === 'fact' ? thing.value.about : [id]
  })
  return [...new Set(ids)].filter((id) => subjectName(pack, id) !== undefined)
}

export function subjectName(pack: Pack, id: string): Text | undefined {
  const thing = lookup(pack).byId.get(id)
  return thing && tellingOf(thing)?.names
}
