import type { CommandName } from '@/lib/contract/session-commands'

/** What moves a session: its host, or the server. */
export type Command =
  | { readonly name: Exclude<CommandName, 'extend' | 'remove' | 'set-extra-time' | 'assign-team'> }
  | { readonly name: 'extend'; readonly seconds: number }
  | { readonly name: 'remove'; readonly players: readonly string[] }
  | { readonly name: 'set-extra-time'; readonly player: string; readonly extraTime: number }
  | { readonly name: 'assign-team'; readonly player: string; readonly team: number }
  /** The time of the one who has most of it is over. */
  | { readonly name: 'timeUp'; readonly extraTime: number }
  | { readonly name: 'allAnswered'; readonly position: number }
  /** The service was away for so long while the question was open. */
  | { readonly name: 'compensate'; readonly ms: number }

/** The seats that a command is about. */
export const seatsIn = (command: Command): readonly string[] => {
  if ('players' in command) return command.players
  return 'player' in command ? [command.player] : []
}
