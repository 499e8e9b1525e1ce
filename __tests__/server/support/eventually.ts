import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for a condition. The limit only ends a test that would fail anyway: a slow machine needs its time. */
export async function eventually(holds: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> {
  for (const until = Date.now() + limitMs; !(await holds()); await sleep(20))
    if (Date.now() > until) throw new Error(`never: ${holds}`)
}
