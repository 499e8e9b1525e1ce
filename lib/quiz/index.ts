/**
 * Version of everything that decides which questions a seed gives and what an answer earns. A change of either raises it;
 * the golden file fails until then.
 */
export const ENGINE = 1

export { pointsFor } from '@/lib/questions/points'
export type { Posed } from '@/lib/questions/registry'
export { KINDS, type Kind } from '@/lib/questions/registry'
export { nameOf } from './asked-subjects'
export { buildQuiz, type Quiz } from './build'
export { LENGTHS } from './lengths'
export { specSchema } from './spec'
export { streakOf } from './streak'
export type { Target } from './target'
