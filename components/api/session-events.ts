import type { WireView } from '@/lib/contract/sessions'
import type { Source } from './event-stream'
import { isTemporary } from './problem'
import { loadInvitation, sessionPath } from './sessions'

/** The event stream of a live session as one role sees it. */
export interface SessionEvents<V extends WireView> {
  open(): Source
  /** Asked after a connection that failed: whether the session is over, never existed, or removed this player. */
  isGone(): Promise<boolean>
  /** Binds the type of the views to the role. */
  readonly role: V['role']
}

export function sessionEvents<V extends WireView>(code: string, role: V['role'], token?: string): SessionEvents<V> {
  const query = new URLSearchParams({ as: role, ...(token && { token }) })
  return {
    role,
    open: () => new EventSource(`${sessionPath(code, '/events')}?${query}`),
    async isGone() {
      const invitation = await loadInvitation(code)
      if (!invitation.ok) return !isTemporary(invitation.problem)
      return role === 'player' && invitation.value.you === undefined
    },
  }
}
