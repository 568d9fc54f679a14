/** What a release carries to another account, and what later steps read of it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { PROVENANCE_KEYS } from '../../src/model/provenance.js'
import { copiesIn, policiesIn, TO_PRODUCTION, TWO_ACCOUNTS } from '../support/copying-scenarios.js'
import { DATA, IMAGES, imageLine, RESULTS } from '../support/environment.js'
import { jpeg } from '../support/image-files.js'
import { memberOf } from '../support/members.js'
import { PASSED } from '../support/release-scenarios.js'
import { asRole } from '../support/role.js'
import type { RunOptions, RunResult } from '../support/run-action.js'
import {
  changesIn,
  closeServing,
  NEW,
  OLD,
  openServing,
  SSM,
  SWAP,
  versionOf,
  type Serving,
} from '../support/serving-scenarios.js'

let environment: Serving
afterEach(() => closeServing(environment))

function copyReleased(change: Pick<RunOptions, 'inputs'> = { inputs: {} }): Promise<RunResult> {
  const inputs = {
    ...TO_PRODUCTION,
    version: 'released',
    'attach-policy': 'true',
    ...change.inputs,
  }
  return environment.release(asRole(environment.emulator, { inputs }))
}

const copies = () => copiesIn(environment)
const policies = () => policiesIn(environment)

describe('a copy of what was released', () => {
  test('after a swap is that of the new version, with its verdict, and without what the release tagged', async () => {
    environment = await openServing({ isPublished: true, seed: TWO_ACCOUNTS })
    await environment.release({ inputs: { ...SWAP, publish: SSM, bake: '0s' } })
    const result = await copyReleased({ inputs: { tags: 'team=fruit' } })
    expect([result.outputs.outcome, result.exitCode, result.stderr]).toEqual(['copied', 0, ''])
    const [made] = copies()
    expect(made).toMatchObject({
      name: NEW,
      status: 'COPYING_COMPLETED',
      sourceVersionArn: versionOf(environment, NEW).arn,
      tags: { ...PASSED, team: 'fruit' },
    })
    expect(made?.tags).not.toHaveProperty(PROVENANCE_KEYS.released)
    expect(made?.tags).not.toHaveProperty(PROVENANCE_KEYS.replaces)
    expect(made?.tags).not.toHaveProperty(PROVENANCE_KEYS.started)
    expect(result.outputs['destination-project-version-arn']).toBe(made?.arn)
    expect(policies()).toEqual([])
  })

  test("that fails: red, and the step's own policy is taken away while another one stays", async () => {
    const theirs = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::777788889999:root' },
          Action: 'rekognition:CopyProjectVersion',
          Resource: 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/*',
        },
      ],
    }
    environment = await openServing({
      seed: {
        ...TWO_ACCOUNTS,
        settings: { copies: [{ version: OLD, end: 'failed' }] },
        projects: { orchard: { policies: { theirs } } },
      },
    })
    const result = await copyReleased()
    expect(result.outputs).toMatchObject({ outcome: 'error', 'error-code': 'COPY_FAILED' })
    expect(result.exitCode).toBe(1)
    expect(policies()).toEqual(['theirs'])
  })

  test('a version that has not passed is refused, and nothing is changed', async () => {
    environment = await openServing({
      old: { tags: { [PROVENANCE_KEYS.released]: '2026-03-01T00:00:00.000Z' } },
      seed: TWO_ACCOUNTS,
    })
    const result = await copyReleased()
    expect(result.outputs).toMatchObject({ outcome: 'refused', 'error-code': 'VERDICT_NOT_PASSED' })
    expect(copies()).toEqual([])
    expect(changesIn(environment).filter((one) => !one.startsWith('AssumeRole'))).toEqual([])
  })
})

describe('evaluate with version: released', () => {
  const NAMES = ['n-0.jpg', 'n-1.jpg', 'n-2.jpg', 'n-3.jpg']
  const labelOf = (index: number): string => (index % 2 === 0 ? 'apple' : 'pear')
  const data = { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` }
  const output = `s3://${RESULTS}/runs`

  /** @param quality  share of the images of the week that the models get right */
  const open = (quality: number): Promise<Serving> =>
    openServing({
      old: { data, output },
      next: { data, output },
      seed: {
        settings: {
          imageLabels: Object.fromEntries(NAMES.map((name, index) => [`s3://${IMAGES}/${name}`, [labelOf(index)]])),
          quality: { default: quality },
        },
        buckets: {
          [DATA]: {
            objects: {
              'train.manifest': {
                text: ['apple', 'pear'].map((label) => imageLine(`t-${label}.jpg`, label)).join('\n'),
              },
              'test.manifest': {
                text: ['apple', 'pear'].map((label) => imageLine(`e-${label}.jpg`, label)).join('\n'),
              },
              'week.manifest': { text: NAMES.map((name, index) => imageLine(name, labelOf(index))).join('\n') },
            },
          },
          [IMAGES]: {
            objects: Object.fromEntries(
              NAMES.map((name, index) => [name, { base64: jpeg({ width: 90 + index }).toString('base64') }]),
            ),
          },
        },
      },
    })

  test.each([
    { name: 'right', quality: 1, outcome: 'passed', exitCode: 0 },
    { name: 'wrong', quality: 0, outcome: 'gate-failed', exitCode: 1 },
  ])(
    'images-manifest measures the model that serves: its answers are $name',
    async ({ quality, outcome, exitCode }) => {
      environment = await open(quality)
      const inputs = {
        version: 'released',
        'images-manifest': `s3://${DATA}/week.manifest`,
        'f1-threshold': '0.8',
        history: 'true',
      }
      const result = await environment.evaluate({ inputs })
      expect([result.outputs.outcome, result.outputs['version-name'], result.exitCode]).toEqual([
        outcome,
        OLD,
        exitCode,
      ])
      expect(memberOf(result.report, 'evaluation')).toMatchObject({ source: 'measured', 'testing-images': 4 })
      expect(result.summary).toContain('### Versions over time')
      expect(environment.requests().filter((one) => one === 'DetectCustomLabels')).toHaveLength(4)
      expect(changesIn(environment)).toEqual([])
    },
  )
})
