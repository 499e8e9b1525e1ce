import type { WireResponse } from '@/lib/contract/attempts'

/**
 * What this browser keeps so that nothing is lost: an answer that was given and is not acknowledged yet (outlives the
 * tab), and the half-made answer to the open question (lives with the tab). A browser that refuses storage still plays.
 */
export interface KeptAnswer {
  readonly position: number
  readonly response: WireResponse
}

const outbox = (attempt: string) => `demarcate:answer:${attempt}`
const desk = (attempt: string) => `demarcate:draft:${attempt}`

export function keepAnswer(attempt: string, answer: KeptAnswer): void {
  quietly(() => localStorage.setItem(outbox(attempt), JSON.stringify(answer)))
}

export function keptAnswer(attempt: string): KeptAnswer | undefined {
  return quietly(() => {
    const kept: KeptAnswer | null = JSON.parse(localStorage.getItem(outbox(attempt)) ?? 'null')
    return typeof kept?.position === 'number' && typeof kept.response === 'object' ? kept : undefined
  })
}

export function dropAnswer(attempt: string): void {
  quietly(() => localStorage.removeItem(outbox(attempt)))
}

export function keepDraft(attempt: string, position: number, draft: unknown): void {
  quietly(() => sessionStorage.setItem(desk(attempt), JSON.stringify({ position, draft })))
}

/** What was made of this question so far; what it is worth is for its view to say. */
export function keptDraft(attempt: string, position: number): unknown {
  return quietly(() => {
    const kept: { position: number; draft: unknown } | null = JSON.parse(
      sessionStorage.getItem(desk(attempt)) ?? 'null',
    )
    return kept?.position === position ? kept.draft : undefined
  })
}

function quietly<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
