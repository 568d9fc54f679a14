/** Without one of the documented actions, a run names the one that is missing. */
import { describe, expect, test } from '@jest/globals'
import { POLICY_NAMES, rightsOf, without, type Right } from '../support/documented-policies.js'
import {
  closeEnvironmentAfterEachTest,
  environment,
  PROJECT,
  S3_INPUTS,
  setOrchard,
  give,
  isForKeys,
} from '../support/policy-scenarios.js'
import { MISSING } from '../support/missing-actions.js'

closeEnvironmentAfterEachTest()

describe('without a single action', () => {
  test.each(MISSING)('of $policy, $action on $resource, the run ends in $outcome $code and says why', async (row) => {
    await setOrchard(row.kind)
    await row.prepare?.()
    await give(without(rightsOf(...row.of), row))
    const { outputs, report, exitCode } = await row.run()
    expect({ outcome: outputs.outcome, code: outputs['error-code'] }).toEqual({ outcome: row.outcome, code: row.code })
    expect(exitCode).toBe(row.code === '' ? 0 : 1)
    const said = JSON.stringify(report)
    expect(said).toContain(row.action)
    expect(said).toMatch(row.says)
    expect(said).toContain('docs/permissions.md')
  })

  test('there is a row for every action that is documented for the action’s own calls', () => {
    const rights = rightsOf(...POLICY_NAMES.filter((name) => !isForKeys(name)))
    const own = rights.filter(({ sid }) => sid.startsWith('Action'))
    const nameOf = ({ policy, action, resource }: Pick<Right, 'policy' | 'action' | 'resource'>): string =>
      `${policy}: ${action} on ${resource}`
    expect(own.length).toBeGreaterThan(15)
    expect(MISSING.map(nameOf).sort()).toEqual(own.map(nameOf).sort())
  })
})

test('a verdict that may not be recorded is a warning, not an error', async () => {
  await setOrchard()
  await give(without(rightsOf('evaluate', 'record'), { action: 'rekognition:TagResource', resource: PROJECT }))
  const { outputs, summary } = await environment.evaluate({ inputs: { version: 'earlier' } })
  expect(outputs.outcome).toBe('passed')
  expect(summary).toMatch(
    /The verdict was not recorded .*rekognition:TagResource.* was denied on .*docs\/permissions\.md/,
  )
})

test('a baseline that is chosen without the permission to read tags is a notice', async () => {
  await setOrchard()
  await environment.run({ inputs: S3_INPUTS })
  await give(without(rightsOf('evaluate'), { action: 'rekognition:ListTagsForResource', resource: PROJECT }))
  const { outputs, summary } = await environment.evaluate({ inputs: { record: 'false', baseline: 'latest' } })
  expect(outputs.outcome).toBe('passed')
  expect(summary).toMatch(/chosen without reading the verdicts .*rekognition:ListTagsForResource.* was denied on/)
})
