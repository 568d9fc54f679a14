/** The built release action copies a version to another account. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { copiesIn, policiesIn, TO_PRODUCTION, TWO_ACCOUNTS } from '../support/copying-scenarios.js'
import { RESULTS, type TestEnvironment } from '../support/environment.js'
import { namesIn, openProject, PASSED, RELEASED, trained } from '../support/release-scenarios.js'
import { asRole } from '../support/role.js'
import type { RunOptions, RunResult } from '../support/run-action.js'

let environment: TestEnvironment
afterEach(() => environment.close())

/** `v1` is released in the account of the source; the other account has a project of its own. */
const openTwoAccounts = (change: Parameters<typeof openProject>[1] = {}): Promise<TestEnvironment> =>
  openProject({ v1: trained(9, { tags: RELEASED }), v2: trained(8, { tags: PASSED }) }, { ...TWO_ACCOUNTS, ...change })

function copy(change: Partial<RunOptions> = {}): Promise<RunResult> {
  const inputs = {
    ...TO_PRODUCTION,
    version: 'v1',
    ...change.inputs,
  }
  return environment.release(asRole(environment.emulator, { ...change, inputs }))
}

const ATTACH = { 'attach-policy': 'true' }
const copies = () => copiesIn(environment)
const policies = () => policiesIn(environment)
const sent = (operation: string): number => environment.requests().filter((one) => one === operation).length

describe('a copy to another account', () => {
  test('with attach-policy: the policy is put and taken away, verdict and provenance go along', async () => {
    environment = await openTwoAccounts()
    const result = await copy({ inputs: ATTACH })
    expect([result.outputs.outcome, result.exitCode, result.stdout]).toEqual(['copied', 0, expect.any(String)])
    const [made] = copies()
    expect(made).toMatchObject({ name: 'v1', status: 'COPYING_COMPLETED', tags: PASSED })
    expect(result.outputs).toMatchObject({ 'version-name': 'v1', 'destination-project-version-arn': made?.arn })
    expect(policies()).toEqual([])
    expect([sent('PutProjectPolicy'), sent('DeleteProjectPolicy')]).toEqual([1, 1])
    const again = await copy({ inputs: ATTACH })
    expect([again.outputs.outcome, again.exitCode]).toEqual(['nothing-to-do', 0])
    expect(sent('CopyProjectVersion')).toBe(1)
  })

  test('without a policy: red, and the one to paste is in the summary', async () => {
    environment = await openTwoAccounts()
    const result = await copy()
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'COPY_NOT_ALLOWED' })
    expect(result.summary).toContain('rekognition:CopyProjectVersion')
    expect(result.summary).toContain(TO_PRODUCTION['role-to-assume'])
    expect(copies()).toEqual([])
  })

  test('of the released version', async () => {
    environment = await openTwoAccounts()
    const result = await copy({ inputs: { ...ATTACH, version: 'released', 'destination-version-name': 'serving' } })
    expect(result.outputs.outcome).toBe('copied')
    expect(copies()).toMatchObject([{ name: 'serving', sourceVersionArn: expect.stringContaining('/version/v1/') }])
  })

  test('a name that another version has is refused', async () => {
    environment = await openTwoAccounts()
    await copy({ inputs: ATTACH })
    const result = await copy({ inputs: { ...ATTACH, version: 'v2', 'destination-version-name': 'v1' } })
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'COPY_NAME_TAKEN' })
    expect(sent('CopyProjectVersion')).toBe(1)
  })

  test('killed while it copies: a re-run follows the copy, and takes the policy away', async () => {
    environment = await openTwoAccounts()
    const killed = await copy({
      inputs: ATTACH,
      onLine: (line, kill) => {
        if (line.startsWith('CopyProjectVersion')) kill('SIGKILL')
      },
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(policies()).toHaveLength(1)
    const again = await copy({ inputs: ATTACH, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([again.outputs.outcome, again.exitCode]).toEqual(['copied', 0])
    expect(sent('CopyProjectVersion')).toBe(1)
    expect(policies()).toEqual([])
  })

  test('an answer that is lost is followed by a check', async () => {
    const lost = { service: 'rekognition', operation: 'CopyProjectVersion', nth: 1, kind: 'reset-after' } as const
    environment = await openTwoAccounts({ faults: [lost] })
    const result = await copy({ inputs: ATTACH })
    expect(result.outputs.outcome).toBe('copied')
    expect([sent('CopyProjectVersion'), copies().length]).toEqual([1, 1])
  })

  test('a dry run says what would be called', async () => {
    environment = await openTwoAccounts()
    const result = await copy({ inputs: { ...ATTACH, 'dry-run': 'true' } })
    expect(result.outputs.outcome).toBe('planned')
    expect(result.summary).toContain('PutProjectPolicy')
    expect(result.summary).toContain('Inference units of this project that run: 0 now, 0 afterwards.')
    expect([sent('PutProjectPolicy'), sent('CopyProjectVersion')]).toEqual([0, 0])
  })
})

test('a copy within the account needs no policy', async () => {
  environment = await openProject({ v1: trained(9) }, { projects: { meadow: {} } })
  const result = await environment.release({
    inputs: {
      operation: 'copy',
      version: 'v1',
      'destination-project': 'meadow',
      'output-location': `s3://${RESULTS}/copies`,
      ...ATTACH,
    },
  })
  expect([result.outputs.outcome, result.exitCode]).toEqual(['copied', 0])
  expect(namesIn(result.outputs['running-versions'])).toEqual([])
  expect(sent('PutProjectPolicy')).toBe(0)
})
