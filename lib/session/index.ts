export { type Settings, settings } from '@/lib/contract/session-settings'
export { type Command, seatsIn } from './command'
export { GENERATED_NAMES, generatedName } from './generated-name'
export {
  firstAnswerablePosition,
  isSamePlace,
  openQuestion,
  type Phase,
  phaseSchema,
  positionOf,
  revealedCount,
} from './phase'
export { pointsOf } from './points'
export { type RoleViews, roleViewsOf } from './role-views'
export type { GradedResponse, QuestionContent, Room, Seat } from './room'
export type { Session } from './session'
export { step } from './step'
export { sizesOf, smallestTeam } from './teams'
export { closesAtFor, elapsedMs, GRACE_MS, isTooLate } from './time'
