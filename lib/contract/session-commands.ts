/** What a host may press. */
export const COMMANDS = [
  'start',
  'close',
  'next',
  'pause',
  'resume',
  'extend',
  'skip',
  'lock',
  'unlock',
  'remove',
  /** Gives a player extra time. */
  'set-extra-time',
  /** Puts a player into a team. */
  'assign-team',
  'end',
] as const
export type CommandName = (typeof COMMANDS)[number]
