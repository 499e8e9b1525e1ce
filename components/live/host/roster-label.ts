import type { WireRosterEntry } from '@/lib/contract/sessions'

/** The roster name a teacher knows a player by, else the nickname. */
export const rosterLabel = ({ rosterName, nickname }: WireRosterEntry): string => rosterName ?? nickname
