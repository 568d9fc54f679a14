import { describe, expect, test } from '@jest/globals'
import { RELEASE_ENDS, COMMON_ENDS } from '../../../../src/errors/action-error.js'
import { releaseOutputsOf } from '../../../../src/report/release/release-outputs.js'
import { exitCodeOfRelease } from '../../../../src/report/release/release-report.js'
import { arnOf, NEW, NEW_RUNS, OLD, OTHER_RUNS, releaseRun } from '../../../support/releases/release-run.js'
import { RELEASE_RUNS } from '../../../support/releases/release-runs.js'

describe('the outputs of a release', () => {
  test('of a swap', () => {
    const report = releaseRun({
      previous: { ...OLD, status: 'STOPPED' },
      published: [{ target: 'ssm:/orchard/model', value: NEW.arn, previous: undefined }],
      running: [NEW_RUNS, OTHER_RUNS],
      unitHours: { value: 0.1 + 0.2, source: 'start-times' },
      modelCardPath: '/card.json',
      reportPath: '/report.json',
    })
    expect(Object.fromEntries(releaseOutputsOf(report))).toEqual({
      outcome: 'swapped',
      'error-code': '',
      'version-name': NEW.name,
      'project-version-arn': NEW.arn,
      status: 'RUNNING',
      'previous-version-name': OLD.name,
      'previous-project-version-arn': OLD.arn,
      published: JSON.stringify([{ target: 'ssm:/orchard/model', value: NEW.arn, previous: null }]),
      'running-versions': '["main-118"]',
      'deleted-versions': '[]',
      'unit-hours': '0.3',
      'destination-project-version-arn': '',
      'model-card-path': '/card.json',
      'report-path': '/report.json',
    })
  })

  test('of a copy', () => {
    const outputs = releaseOutputsOf(
      releaseRun({ destination: { project: 'production', name: 'v2', arn: arnOf('v2') } }),
    )
    expect(outputs.get('destination-project-version-arn')).toBe(arnOf('v2'))
  })

  test('[] is set only where it was checked what runs', () => {
    expect(releaseOutputsOf(releaseRun({ running: [] })).get('running-versions')).toBe('[]')
    const invalid = RELEASE_RUNS['invalid-input']
    expect(invalid && releaseOutputsOf(invalid).get('running-versions')).toBe('')
  })
})

const GREEN = ['started', 'swapped', 'rolled-back', 'stopped', 'swept', 'copied', 'pruned', 'planned', 'nothing-to-do']

test.each([...RELEASE_ENDS, ...COMMON_ENDS])('the exit code of %s', (outcome) => {
  expect(exitCodeOfRelease({ outcome })).toBe(GREEN.includes(outcome) ? 0 : 1)
})
