/** Passes a promise's value on unless it was cancelled before. Returns how to cancel, as an effect's cleanup. */
export function cancellable<T>(promise: Promise<T>, receive: (value: T) => void): () => void {
  let isCancelled = false
  promise.then((value) => {
    if (!isCancelled) receive(value)
  })
  return () => {
    isCancelled = true
  }
}
