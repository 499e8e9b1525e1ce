jest.setTimeout(300_000)
// A whole browser beside a whole database starves on a busy machine; what fails is shown, then tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true })
