/**
 * Runs before everything else in the browser. Chrome 109, the last one for Windows 7 and 8.1, lacks the array methods that
 * copy (ECMAScript 2023); the compiler lowers syntax only.
 */
type Comparison = (a: unknown, b: unknown) => number

const COPIES = {
  toReversed(this: unknown[]) {
    return [...this].reverse()
  },
  toSorted(this: unknown[], compare?: Comparison) {
    return [...this].sort(compare)
  },
  toSpliced(this: unknown[], ...given: [start: number, deleteCount: number, ...items: unknown[]]) {
    const copy = [...this]
    copy.splice(...given)
    return copy
  },
  with(this: unknown[], index: number, value: unknown) {
    const copy = [...this]
    copy.splice(index, 1, value)
    return copy
  },
}

for (const [name, value] of Object.entries(COPIES))
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true })

export {}
