import { readFile } from 'node:fs/promises'
import { lowPriorityTurn } from '@/lib/server/live/low-priority-queue'

const BUSY_MS = 5

function keepBusy(): void {
  const until = performance.now() + BUSY_MS
  while (performance.now() < until);
}

test('those who have time go on in the order in which they came', async () => {
  const gone: number[] = []
  await Promise.all([1, 2, 3].map((n) => lowPriorityTurn().then(() => gone.push(n))))
  expect(gone).toEqual([1, 2, 3])
  await lowPriorityTurn()
})

test('what cannot wait is taken in between two of them, not after all', async () => {
  let gone = 0
  const all = Array.from({ length: 60 }, () =>
    lowPriorityTurn().then(() => {
      keepBusy()
      gone++
    }),
  )
  await readFile(__filename)
  expect(gone).toBeLessThan(30)
  await Promise.all(all)
  expect(gone).toBe(60)
})

test('who comes while others go on goes on too', async () => {
  const late: Promise<void>[] = []
  await Promise.all([1, 2].map(() => lowPriorityTurn().then(() => late.push(lowPriorityTurn()))))
  await Promise.all(late)
  expect(late).toHaveLength(2)
})
