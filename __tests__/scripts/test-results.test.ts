import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'

/** What `npm test` counts, from results as Jest writes them. */

const root = path.resolve(__dirname, '../..')
const counts = z.object({ passed: z.number(), failed: z.number(), flaky: z.array(z.string()) })

const PROGRAM = `import { countTests } from './scripts/test/jest-results.mjs'
console.log(JSON.stringify(countTests(...JSON.parse(process.argv[1]))))`

function count(results: object, isStrict: boolean): z.infer<typeof counts> {
  const args = ['--input-type=module', '-e', PROGRAM, JSON.stringify([results, { isStrict }])]
  return counts.parse(JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })))
}

const steady = { ancestorTitles: ['map'], title: 'is drawn', status: 'passed', invocations: 1 }
const flaky = { ancestorTitles: ['live', 'host'], title: 'starts', status: 'passed', invocations: 2 }
const failed = { ancestorTitles: [], title: 'fails twice', status: 'failed', invocations: 2 }
const results = {
  numPassedTests: 2,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 1,
  testResults: [{ assertionResults: [steady, flaky] }, { assertionResults: [failed] }, { assertionResults: [] }],
}

describe('what npm test counts', () => {
  test('a test that passed only when it was tried again is flaky, is named, and passed', () => {
    expect(count(results, false)).toEqual({ passed: 2, failed: 2, flaky: ['live: host: starts'] })
  })

  test('it failed where no test may be flaky; the sum stays', () => {
    expect(count(results, true)).toEqual({ passed: 1, failed: 3, flaky: ['live: host: starts'] })
  })
})
