/** CopyProjectVersion from another account: only with a policy of the source project. */
import {
  CopyProjectVersionCommand,
  DescribeProjectVersionsCommand,
  PutProjectPolicyCommand,
  type CopyProjectVersionCommandInput,
  type RekognitionClient,
} from '@aws-sdk/client-rekognition'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  OTHER,
  OWN,
  openTwoAccounts,
  versionArnOf,
  type TwoAccounts,
} from '../../../__tests__/support/emulator/account-bench.js'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'

let both: TwoAccounts
let source: string

beforeEach(async () => {
  both = await openTwoAccounts()
  source = versionArnOf(both.emulator, OWN, 'v1')
})

afterEach(async () => {
  await both.close()
})

const projectIn = (account: string): string =>
  [...both.emulator.state.projects.keys()].find((arn) => arn.includes(account)) ?? ''

const copy = (client: RekognitionClient, change: Partial<CopyProjectVersionCommandInput> = {}): Promise<unknown> =>
  client.send(
    new CopyProjectVersionCommand({
      SourceProjectArn: projectIn(OWN),
      SourceProjectVersionArn: source,
      DestinationProjectArn: projectIn(OTHER),
      VersionName: 'from-staging',
      OutputConfig: { S3Bucket: 'theirs', S3KeyPrefix: 'models' },
      ...change,
    }),
  )

const put = (effect: string, principal: unknown, resource = source, name = 'copies'): Promise<unknown> =>
  both.own.rekognition.send(
    new PutProjectPolicyCommand({
      ProjectArn: projectIn(OWN),
      PolicyName: name,
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          { Effect: effect, Principal: principal, Action: 'rekognition:CopyProjectVersion', Resource: resource },
        ],
      }),
    }),
  )

const deniedBecause = (reason: string) => ({
  name: 'AccessDeniedException',
  message: expect.stringContaining(`rekognition:CopyProjectVersion on resource: ${source} ${reason}`),
})

const noPolicy = () =>
  deniedBecause('because no resource-based policy allows the rekognition:CopyProjectVersion action')

describe('the account of the destination', () => {
  test('copies with a policy of the source project, and not without', async () => {
    await expect(copy(both.other.rekognition)).rejects.toMatchObject(noPolicy())
    await put('Allow', { AWS: `arn:aws:iam::${OTHER}:root` })
    await expect(copy(both.other.rekognition)).resolves.toHaveProperty('ProjectVersionArn')
    both.clock.advance(10 * MINUTE)
    const { ProjectVersionDescriptions: found } = await both.other.rekognition.send(
      new DescribeProjectVersionsCommand({ ProjectArn: projectIn(OTHER), VersionNames: ['from-staging'] }),
    )
    expect(found).toMatchObject([{ Status: 'COPYING_COMPLETED', SourceProjectVersionArn: source }])
  })

  test.each<[name: string, principal: () => unknown, resource: () => string, mayCopy: boolean]>([
    ['its number', () => ({ AWS: OTHER }), () => source, true],
    ['everyone', () => '*', () => source, true],
    ['the role of the session', () => ({ AWS: `arn:aws:iam::${OTHER}:role/release` }), () => source, true],
    ['the session itself', () => ({ AWS: `arn:aws:sts::${OTHER}:assumed-role/release/test` }), () => source, true],
    ['all versions', () => ({ AWS: OTHER }), () => source.replace(/v1\/\d+$/, '*'), true],
    ['another role', () => ({ AWS: `arn:aws:iam::${OTHER}:role/train` }), () => source, false],
    ['a role whose name only begins so', () => ({ AWS: `arn:aws:iam::${OTHER}:role/rel` }), () => source, false],
    ['a user', () => ({ AWS: `arn:aws:iam::${OTHER}:user/emulator` }), () => source, false],
    ['another account', () => ({ AWS: '777788889999' }), () => source, false],
    ['another version', () => ({ AWS: OTHER }), () => source.replace('v1', 'v2'), false],
  ])('a policy that names %s', async (_name, principal, resource, mayCopy) => {
    await put('Allow', principal(), resource())
    const { rekognition } = await both.assume(`arn:aws:iam::${OTHER}:role/release`)
    if (mayCopy) await expect(copy(rekognition)).resolves.toHaveProperty('ProjectVersionArn')
    else await expect(copy(rekognition)).rejects.toMatchObject(noPolicy())
  })

  test('a Deny counts for more than an Allow in another policy', async () => {
    await put('Allow', '*')
    await put('Deny', { AWS: `arn:aws:iam::${OTHER}:user/emulator` }, source, 'not-by-hand')
    await expect(copy(both.other.rekognition)).rejects.toMatchObject(
      deniedBecause('with an explicit deny in a resource-based policy'),
    )
    const { rekognition } = await both.assume(`arn:aws:iam::${OTHER}:role/release`)
    await expect(copy(rekognition)).resolves.toHaveProperty('ProjectVersionArn')
  })

  test('also needs the right of its own policy', async () => {
    await put('Allow', { AWS: OTHER })
    const allow = (actions: readonly string[]): Promise<void> =>
      both.emulator.applySeed({
        accounts: { [OTHER]: { policy: { Statement: { Effect: 'Allow', Action: actions, Resource: '*' } } } },
      })
    await allow(['rekognition:CreateProjectVersion'])
    await expect(copy(both.other.rekognition)).rejects.toMatchObject(
      deniedBecause('because no identity-based policy allows'),
    )
    await allow(['rekognition:CopyProjectVersion', 'rekognition:CreateProjectVersion'])
    await expect(copy(both.other.rekognition)).resolves.toHaveProperty('ProjectVersionArn')
  })

  test('learns nothing about versions that do not exist', async () => {
    await put('Allow', { AWS: OTHER }, source.replace(/v1\/\d+$/, '*'))
    const SourceProjectVersionArn = `${source}0`
    await expect(copy(both.other.rekognition, { SourceProjectVersionArn })).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
  })
})

describe('the account of the source', () => {
  test('cannot copy into a project of another account', async () => {
    await expect(copy(both.own.rekognition)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`on resource: ${projectIn(OTHER)} because no resource-based policy`),
    })
  })

  test('copies within itself without a policy, unless one denies it', async () => {
    const within = { DestinationProjectArn: projectIn(OWN), OutputConfig: { S3Bucket: 'results' } }
    await expect(copy(both.own.rekognition, within)).resolves.toHaveProperty('ProjectVersionArn')
    await put('Deny', { AWS: `arn:aws:iam::${OWN}:user/emulator` })
    await expect(copy(both.own.rekognition, { ...within, VersionName: 'again' })).rejects.toMatchObject(
      deniedBecause('with an explicit deny in a resource-based policy'),
    )
  })
})
