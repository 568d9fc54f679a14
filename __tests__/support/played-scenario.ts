/** A scenario and its good ending, for the tests of the demo. */
import type { EmulatedRequest, Ending, Scenario } from '../../tools/demo/scenario.js'
import type { PlayedScenario } from '../../tools/demo/played-scenario.js'

export const CREATE: EmulatedRequest = { operation: 'CreateProjectVersion', status: 200 }

export const scenario: Scenario = {
  id: '1-scenario',
  action: 'train',
  title: 'It <passes> & ends',
  about: 'About "it".',
  inputs: { project: 'orchard', 'f1-threshold': '0.85' },
  seed: {},
  expected: {
    exitCode: 0,
    outputs: { outcome: 'passed' },
    summaryHolds: ['Passed'],
    logHolds: ['TRAINING_COMPLETED'],
    creates: 1,
    lostAnswers: 0,
    versions: 1,
  },
}

export const goodEnding: Ending = {
  exitCode: 0,
  log: ['v1: TRAINING_COMPLETED'],
  outputs: { outcome: 'passed', 'error-code': '' },
  summary: '## Passed\n\n| A | B |\n| :--- | ---: |\n| 1 | 2 |\n\n```mermaid\nxychart-beta\n```\n',
  report: '{}',
  requests: [CREATE],
  versions: ['v1'],
}

export const played: PlayedScenario = {
  scenario,
  ending: goodEnding,
  log: [
    { level: 'plain', text: 'v1: TRAINING_COMPLETED' },
    { level: 'error', text: 'Error: a < b' },
  ],
  problems: [],
}
