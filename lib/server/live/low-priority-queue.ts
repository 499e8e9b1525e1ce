import 'server-only'

const waiting: (() => void)[] = []

function runNext(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(runNext)
}

/**
 * Resolves when what cannot wait has been taken in: answers, a host's commands, what the database says. Of those who are
 * here one goes on in each turn of the event loop. What a class looks at once a question is revealed is most of the work
 * there is, and nobody notices when it comes a moment later; another class's answers are not kept waiting by it.
 */
export function lowPriorityTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(runNext)
  })
}
