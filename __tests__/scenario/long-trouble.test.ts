/** Lasting faults during the wait: after a quarter of an hour a warning says what they can mean. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { LONGER_WAIT, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const WARNING = /For 1\d min[^.]*DescribeProjectVersions has failed \(InternalServerError[^)]*\)/
const MEANING = 'can also mean that the training itself failed'

/** Polls that fail in a row; with the growing pauses between them, eight take some minutes and thirty most of an hour. */
const faults = (to?: number): Parameters<typeof openEnvironment>[0] => ({
  seed: {
    settings: LONGER_WAIT,
    faults: [
      {
        operation: 'DescribeProjectVersions',
        nth: { from: 8, ...(to === undefined ? {} : { to }) },
        kind: 'internal-error',
      },
    ],
  },
})

describe('an internal error of the service', () => {
  test('of some minutes is not worth a warning', async () => {
    environment = await openEnvironment(faults(15))
    const { outputs, report } = await environment.run()
    expect(outputs.outcome).toBe('passed')
    expect(report).toMatchObject({ notes: [] })
  })

  test('of more than a quarter of an hour is a warning in log and report that says what it can mean, and the wait continues', async () => {
    environment = await openEnvironment(faults(37))
    const { exitCode, outputs, stdout, summary, report } = await environment.run()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'passed', 'error-code': '' })
    expect(stdout).toMatch(WARNING)
    expect(summary).toContain(MEANING)
    expect(report).toMatchObject({
      notes: [{ level: 'warning', message: expect.stringContaining(MEANING) }],
      failure: null,
    })
  })

  test('up to the timeout ends as SERVICE_UNAVAILABLE, and says where to check', async () => {
    environment = await openEnvironment(faults())
    const { exitCode, outputs, summary, report } = await environment.run({ inputs: { timeout: '2h' } })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      outcome: 'timed-out',
      'error-code': 'SERVICE_UNAVAILABLE',
      status: 'TRAINING_IN_PROGRESS',
    })
    expect(summary).toContain(MEANING)
    expect(report).toMatchObject({
      failure: { message: expect.stringContaining(MEANING), hint: expect.stringContaining('console') },
      notes: [{ level: 'warning' }],
    })
  })
})

test('another fault that lasts is a warning, and is not attributed to the training', async () => {
  environment = await openEnvironment({
    seed: {
      settings: LONGER_WAIT,
      faults: [{ operation: 'DescribeProjectVersions', nth: { from: 8 }, kind: 'unavailable-html' }],
    },
  })
  const { outputs, stdout, report } = await environment.run({ inputs: { timeout: '1h' } })
  expect(outputs['error-code']).toBe('SERVICE_UNAVAILABLE')
  expect(report).toMatchObject({ notes: [{ level: 'warning' }] })
  expect(stdout).not.toContain(MEANING)
})

test('an unknown status is a warning after a quarter of an hour', async () => {
  environment = await openEnvironment({ seed: { settings: { trainings: [{ version: '*', status: 'REHEARSING' }] } } })
  const { outputs, report } = await environment.run({ inputs: { timeout: '1h' } })
  expect(outputs).toMatchObject({ outcome: 'timed-out', 'error-code': 'UNKNOWN_STATUS' })
  expect(report).toMatchObject({ notes: [{ level: 'warning', message: expect.stringMatching(/^For 15 min/) }] })
})
