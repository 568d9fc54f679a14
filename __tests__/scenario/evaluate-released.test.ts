/** Judging the version that is released. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { environmentOf, trained, TAG } from '../support/unjudged-scenarios.js'
import type { TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const released = { ...trained, tags: { ...trained.tags, [`${TAG}released`]: '2026-03-01T00:00:00.000Z' } }

describe('version: released', () => {
  test('is the version with the tag, not the newest', async () => {
    environment = await environmentOf({ old: trained, serving: released, newest: trained })
    const { outputs } = await environment.evaluate({ inputs: { version: 'released' } })
    expect(outputs).toMatchObject({ outcome: 'passed', 'version-name': 'serving' })
  })

  test('without one there is nothing to judge, and the tag is named', async () => {
    environment = await environmentOf({ old: trained })
    const { outputs, stdout } = await environment.evaluate({ inputs: { version: 'released' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'VERSION_NOT_FOUND' })
    expect(stdout).toContain(`none has the tag ${TAG}released`)
  })

  test('needs the right to read tags', async () => {
    const faults = [{ operation: 'ListTagsForResource', nth: 'every', kind: 'access-denied' }] as const
    environment = await environmentOf({ serving: released }, { faults })
    const { outputs, stdout } = await environment.evaluate({ inputs: { version: 'released' } })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'ACCESS_DENIED' })
    expect(stdout).toContain('version: released needs to read tags')
  })
})

describe('history: true', () => {
  test('shows the versions with their verdicts and releases, the newest first', async () => {
    environment = await environmentOf({ old: released, newest: trained })
    const { outputs, summary, report } = await environment.evaluate({ inputs: { version: 'latest', history: 'true' } })
    expect(outputs.outcome).toBe('passed')
    expect(summary).toMatch(
      /### Versions over time[\s\S]*`newest`[^\n]*passed[\s\S]*`old`[^\n]*since 2026-03-01 00:00:00 UTC/,
    )
    expect(report).toMatchObject({
      history: [
        { name: 'newest', verdict: 'passed', 'released-at': null },
        { name: 'old', verdict: null, 'released-at': '2026-03-01T00:00:00.000Z' },
      ],
    })
  })

  test('that cannot be read is a notice, and the version passes', async () => {
    const faults = [{ operation: 'DescribeProjectVersions', nth: 2, kind: 'access-denied' }] as const
    environment = await environmentOf({ old: released, newest: trained }, { faults })
    const { outputs, summary } = await environment.evaluate({ inputs: { version: 'latest', history: 'true' } })
    expect(outputs.outcome).toBe('passed')
    expect(summary).toContain('The versions over time could not be read')
  })
})
