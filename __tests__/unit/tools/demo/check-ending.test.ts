/** The demo must notice when a scenario does not end as expected. */
import { describe, expect, test } from '@jest/globals'
import { countOperations, problemsOf } from '../../../../tools/demo/check-ending.js'
import { listOfRequests, sentenceOfProof } from '../../../../tools/demo/proof.js'
import type { EmulatedRequest, Ending } from '../../../../tools/demo/scenario.js'
import { CREATE, goodEnding, scenario } from '../../../support/played-scenario.js'

const LOST: EmulatedRequest = { operation: 'CreateProjectVersion', status: undefined }

test('an expected ending has no problems', () => {
  expect(problemsOf(scenario, goodEnding)).toEqual([])
})

describe('a difference is reported', () => {
  test.each<[string, Partial<Ending>, string]>([
    ['exit code', { exitCode: 1 }, 'the exit code is 1, not 0'],
    ['ended by a signal', { exitCode: null }, 'the exit code is null, not 0'],
    ['output', { outputs: { outcome: 'trained' } }, 'output outcome is "trained", not "passed"'],
    ['output that is missing', { outputs: {} }, 'output outcome is not set, not "passed"'],
    ['summary', { summary: '## No' }, 'the summary does not contain "Passed"'],
    ['log', { log: [] }, 'the log does not contain "TRAINING_COMPLETED"'],
    ['report', { report: '' }, 'no JSON report was written'],
    ['no create', { requests: [] }, 'the number of CreateProjectVersion requests is 0, not 1'],
    ['second create', { requests: [CREATE, CREATE] }, 'the number of CreateProjectVersion requests is 2, not 1'],
    ['second training', { versions: ['v1', 'v2'] }, 'the number of versions is 2, not 1'],
    ['lost answer', { requests: [LOST] }, 'the number of those without an answer is 1, not 0'],
  ])('%s', (_what, change, problem) => {
    expect(problemsOf(scenario, { ...goodEnding, ...change })).toEqual([problem])
  })
})

describe('the proof', () => {
  test.each<[string, readonly EmulatedRequest[], readonly string[], string]>([
    ['one of each', [CREATE], ['v1'], '1 CreateProjectVersion request; 1 version at the end.'],
    ['lost', [LOST], ['v1'], '1 CreateProjectVersion request, not answered; 1 version at the end.'],
    [
      'sent again',
      [LOST, CREATE],
      ['v1', 'v2'],
      '2 CreateProjectVersion requests, 1 of them not answered; 2 versions at the end.',
    ],
    ['nothing', [], [], '0 CreateProjectVersion requests; 0 versions at the end.'],
  ])('%s', (_what, requests, versions, sentence) => {
    expect(sentenceOfProof({ ...goodEnding, requests, versions })).toBe(sentence)
  })

  test('requests are counted by operation, in the order of the first ones', () => {
    const requests = ['A', 'B', 'A'].map((operation) => ({ operation, status: 200 }))
    expect(countOperations({ ...goodEnding, requests })).toEqual([
      { operation: 'A', count: 2 },
      { operation: 'B', count: 1 },
    ])
    expect(listOfRequests({ ...goodEnding, requests })).toBe('2×\u00a0A, 1×\u00a0B')
  })
})
