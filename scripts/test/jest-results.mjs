/**
 * What a run of Jest came to, from the file that `--json --outputFile` writes. A test that passed only when it was tried
 * again is flaky: it counts as passed, or as failed where none may be (`isStrict`).
 */
export function countTests({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }, { isStrict }) {
  const flaky = testResults.flatMap(({ assertionResults }) => assertionResults.filter(isFlaky)).map(nameOf)
  const counted = isStrict ? flaky.length : 0
  return {
    passed: numPassedTests - counted,
    // A file that does not even load counts as a failure.
    failed: numFailedTests + numRuntimeErrorTestSuites + counted,
    flaky,
  }
}

const isFlaky = ({ status, invocations }) => status === 'passed' && invocations > 1
const nameOf = ({ ancestorTitles, title }) => [...ancestorTitles, title].join(': ')
