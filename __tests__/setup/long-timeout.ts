jest.setTimeout(300_000)
// A whole browser beside a whole database starves on a busy machine. What fails is printed, then tried once more; what
// passes only then is flaky: `npm test` counts and names it, and lets it fail where STRICT_FLAKY=1.
jest.retryTimes(1, { logErrorsBeforeRetry: true })
