/** Jest does not tear down when it is interrupted; what was started for all tests is stopped here then. */
export function onSignal(stop) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stop().finally(() => process.exit(130))
    })
  }
}
