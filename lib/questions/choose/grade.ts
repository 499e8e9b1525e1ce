import type { Verdict } from '../kind'
import type { ChooseItem } from './item'
import { chosenOption } from './present'
import type { ChooseResponse } from './wire'

export function grade(item: ChooseItem, response: ChooseResponse): Verdict {
  const option = chosenOption(item, response)
  if (option === item.key) return { credit: 1, measure: { say: 'choose.right' }, meaning: item.key.label }
  return {
    credit: 0,
    measure: { say: 'choose.wrong' },
    meaning: { say: 'choose.answer', with: { key: item.key.label } },
    ...(option && { note: { say: 'choose.chose', with: { option: option.label } } }),
  }
}
