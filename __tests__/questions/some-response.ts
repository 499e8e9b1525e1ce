import type { Kind, Questions } from '@/components/questions/view'
import type { WireResponse } from '@/lib/contract/attempts'
import type { Random } from '@/lib/questions/kind'
import { randomFor } from '@/lib/questions/random'
import { REGISTRY } from '@/lib/questions/registry'

/** Something that fits the question, the same each time: its kind's own blind guess. What it earns is chance. */
export function someResponse<K extends Kind>(question: Questions[K]): WireResponse {
  const { implementation } = REGISTRY[question.kind]
  const blind: { guess(shown: object, random: Random): unknown } = implementation
  return implementation.responseShape.parse(blind.guess(question, randomFor('some', question.position, question.kind)))
}
