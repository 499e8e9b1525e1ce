import type { Pack } from '@/lib/pack/pack'
import { WAYS } from './generators'
import type { ChooseItem, StoredChoose } from './item'

export const store = ({ way, options, key }: ChooseItem): StoredChoose => ({
  ...way,
  options: options.map(({ ref }) => ref),
  key: options.indexOf(key),
})

export function restore(pack: Pack, { options: refs, key: right, ...way }: StoredChoose): ChooseItem {
  const [key = '', others] = [refs[right], refs.filter((_, i) => i !== right)]
  const draft = WAYS[way.way].compose(pack, { ...way, key, others })
  const options = [...draft.distractors]
  options.splice(right, 0, draft.key)
  return { ...draft, pack, way, options }
}
