/** Tokens, roles of a seed, and faults of STS. */
import { DescribeProjectsCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import { describe, expect, test } from '@jest/globals'
import { EXAMPLE_CREDENTIALS } from '../src/credentials.js'
import { readIdToken, signIdToken, type Claims } from '../src/oidc/id-token.js'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'
import { SUBJECT } from '../../../__tests__/support/role.js'
import {
  openEmulatorForEachTest,
  emulator,
  clock,
  clients,
  tokenFor,
  assume,
} from '../../../__tests__/support/emulator/sts-bench.js'

openEmulatorForEachTest()

/** A token of the emulator's key with other claims. */
async function otherToken(change: Partial<Claims>): Promise<string> {
  const read = readIdToken(await tokenFor())
  if (read === 'malformed') throw new Error('the emulator gave no token')
  return signIdToken({ ...read.claims, ...change })
}

describe('tokens', () => {
  test('one that is too old', async () => {
    const token = await tokenFor()
    clock.advance(5 * MINUTE)
    await expect(assume({ WebIdentityToken: token })).rejects.toMatchObject({ name: 'ExpiredTokenException' })
  })

  test.each<[name: string, token: () => Promise<string>, message: string]>([
    ['for another audience', () => tokenFor('somebody'), 'Incorrect token audience'],
    ['of another issuer', () => otherToken({ iss: 'https://ghe.example.com' }), 'No OpenIDConnect provider found'],
    ['that is not a token', () => Promise.resolve('header.payload.signature'), 'is not a valid JWT'],
    ['that was forged', async () => `${(await tokenFor()).slice(0, -4)}AAAA`, 'signature'],
  ])('one %s', async (_name, token, message) => {
    await expect(assume({ WebIdentityToken: await token() })).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining(message),
    })
  })
})

describe('roles of a seed', () => {
  const refused = { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' }

  test.each<[name: string, role: object, isTrusted: boolean]>([
    ['no condition', {}, true],
    ['the subject', { subjects: [SUBJECT] }, true],
    ['one of two subjects', { subjects: ['repo:other/*', 'repo:octo-org@*/orchard@*:ref:refs/heads/ma?n'] }, true],
    ['the older form of the subject', { subjects: ['repo:octo-org/orchard:*'] }, false],
    ['an environment', { subjects: ['repo:octo-org@1234567/orchard@7654321:environment:production'] }, false],
    ['the audience', { audiences: ['sts.amazonaws.com'] }, true],
    ['another audience', { audiences: ['sts.amazonaws.com.cn'] }, false],
  ])('one that trusts by %s: %s', async (_name, role, isTrusted) => {
    await emulator.applySeed({ roles: { train: role } })
    if (isTrusted) expect(await assume()).toMatchObject({ SubjectFromWebIdentityToken: SUBJECT })
    else await expect(assume()).rejects.toMatchObject(refused)
  })

  test('an unknown role, and one by its ARN', async () => {
    const RoleArn = 'arn:aws-cn:iam::444455556666:role/vision/judge'
    await emulator.applySeed({ roles: { [RoleArn]: { maxSessionSeconds: 43_200 } } })
    await expect(assume()).rejects.toMatchObject(refused)
    const { AssumedRoleUser } = await assume({ RoleArn, DurationSeconds: 43_200 })
    expect(AssumedRoleUser?.Arn).toBe('arn:aws-cn:sts::444455556666:assumed-role/judge/a-session')
  })

  test('the settings decide the claims of GitHub’s token', async () => {
    const subject = 'repo:octo-org/orchard:environment:production'
    await emulator.applySeed({ settings: { idToken: { subject, lifetimeSeconds: 60 } } })
    expect(await assume()).toMatchObject({ SubjectFromWebIdentityToken: subject, Audience: 'sts.amazonaws.com' })
  })
})

test('a fault that only STS has skips other operations, which are still counted', async () => {
  emulator.addFault({ operation: '*', nth: 2, kind: 'keys-not-fetched' })
  emulator.addFault({ operation: '*', nth: 3, kind: 'keys-not-fetched' })
  await assume()
  const rekognition = new RekognitionClient({
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials: EXAMPLE_CREDENTIALS,
  })
  clients.push(rekognition)
  expect(await rekognition.send(new DescribeProjectsCommand({}))).toMatchObject({ ProjectDescriptions: [] })
  await expect(assume()).rejects.toMatchObject({ message: expect.stringContaining('retrieve verification key') })
})

test('the state lists sessions, without their secrets', async () => {
  const { Credentials } = await assume()
  const state = await (await fetch(`${emulator.url}/_emulator/state`)).text()
  expect(state).toContain(Credentials?.AccessKeyId)
  expect(state).not.toContain(Credentials?.SecretAccessKey)
  expect(state).not.toContain(Credentials?.SessionToken)
})
