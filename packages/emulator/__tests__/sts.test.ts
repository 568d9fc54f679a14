/** STS and the double of GitHub's token endpoint: a role for a token, and a session that ends. */
import { DescribeProjectsCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient, type AssumeRoleWithWebIdentityCommandInput } from '@aws-sdk/client-sts'
import { describe, expect, test } from '@jest/globals'
import { readIdToken } from '../src/oidc/id-token.js'
import { MINUTE } from '../../../__tests__/support/emulator/clients.js'
import { ROLE, SUBJECT } from '../../../__tests__/support/role.js'
import {
  openEmulatorForEachTest,
  emulator,
  clock,
  clients,
  config,
  askForToken,
  tokenFor,
  assume,
} from '../../../__tests__/support/emulator/sts-bench.js'

openEmulatorForEachTest()

describe('the token endpoint', () => {
  test('issues a token with the claims that a trust policy uses', async () => {
    const read = readIdToken(await tokenFor('somebody'))
    expect(read).toMatchObject({
      isOurs: true,
      claims: { iss: 'https://token.actions.githubusercontent.com', sub: SUBJECT, aud: 'somebody' },
    })
    if (read !== 'malformed') expect(read.claims.exp - read.claims.iat).toBe(300)
  })

  test('without an audience names the owner, as GitHub does', async () => {
    const { value } = (await (await askForToken()).json()) as { value: string }
    expect(readIdToken(value)).toMatchObject({ claims: { aud: 'https://github.com/octo-org' } })
  })

  test.each([
    ['another bearer token', { authorization: 'Bearer x' }, 401],
    ['a page of a browser', { origin: 'https://example.com' }, 403],
  ])('refuses %s', async (_name, headers, status) => {
    expect((await askForToken('a', headers)).status).toBe(status)
  })
})

describe('AssumeRoleWithWebIdentity', () => {
  test('answers an official client, unsigned, with everything that the API model has', async () => {
    const answer = await assume()
    expect(answer).toMatchObject({
      Audience: 'sts.amazonaws.com',
      AssumedRoleUser: {
        Arn: 'arn:aws:sts::111122223333:assumed-role/train/a-session',
        AssumedRoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}:a-session$/),
      },
      Credentials: {
        AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        SecretAccessKey: expect.stringMatching(/^[\w+/]{40}$/),
        SessionToken: expect.stringMatching(/^.{100,}$/),
        Expiration: expect.any(Date),
      },
      Provider: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
      SubjectFromWebIdentityToken: SUBJECT,
    })
    expect(emulator.journal.at(-1)).toMatchObject({
      service: 'sts',
      input: { RoleArn: ROLE, RoleSessionName: 'a-session' },
      status: 200,
    })
    expect(JSON.stringify(emulator.journal)).not.toContain('eyJ')
  })

  test('its keys work for all three services until they expire, and each reports that in its own form', async () => {
    await emulator.putObject('data', 'a.txt', 'hello')
    const { Credentials } = await assume({ DurationSeconds: 900 })
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
    const signed = {
      ...config(),
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
      // The client would correct its clock by the emulator's and sign with it.
      disableClockSkewCorrection: true,
    }
    const rekognition = new RekognitionClient(signed)
    const s3 = new S3Client({ ...signed, forcePathStyle: true })
    const own = new STSClient(signed)
    clients.push(rekognition, s3, own)
    const read = new GetObjectCommand({ Bucket: 'data', Key: 'a.txt' })
    expect(await rekognition.send(new DescribeProjectsCommand({}))).toMatchObject({ ProjectDescriptions: [] })
    expect(await s3.send(read)).toMatchObject({ ContentLength: 5 })
    expect(await own.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: 'arn:aws:sts::111122223333:assumed-role/train/a-session',
      Account: '111122223333',
    })
    clock.advance(15 * MINUTE)
    await expect(rekognition.send(new DescribeProjectsCommand({}))).rejects.toMatchObject({
      name: 'ExpiredTokenException',
    })
    await expect(s3.send(read)).rejects.toMatchObject({ name: 'ExpiredToken' })
    await expect(own.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' })
  })

  test('each session has keys of its own', async () => {
    const [first, second] = [await assume(), await assume()]
    expect(first.Credentials?.AccessKeyId).not.toBe(second.Credentials?.AccessKeyId)
    expect(first.Credentials?.SecretAccessKey).not.toBe(second.Credentials?.SecretAccessKey)
    expect(first.AssumedRoleUser?.AssumedRoleId).toBe(second.AssumedRoleUser?.AssumedRoleId)
  })

  test.each<[name: string, change: Partial<AssumeRoleWithWebIdentityCommandInput>, message: string]>([
    ['too short', { DurationSeconds: 899 }, "Value '899' at 'durationSeconds' failed to satisfy constraint"],
    ['too long for any role', { DurationSeconds: 43_201 }, 'less than or equal to 43200'],
    ['too long for this role', { DurationSeconds: 3601 }, 'exceeds the MaxSessionDuration set for this role'],
    ['an ARN of something else', { RoleArn: 'arn:aws:iam::111122223333:user/train' }, 'Request ARN is invalid'],
    ['a short ARN', { RoleArn: 'train' }, "at 'roleArn' failed to satisfy constraint"],
    ['a session name with a space', { RoleSessionName: 'a b' }, 'regular expression pattern'],
    ['a session name of one letter', { RoleSessionName: 'a' }, 'greater than or equal to 2'],
    ['too short for a token', { WebIdentityToken: 'abc' }, "Value '***' at 'webIdentityToken'"],
    ['a session policy', { Policy: '{}' }, 'does not know Policy'],
  ])('refuses what is %s', async (_name, change, message) => {
    await expect(assume(change)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message),
      $metadata: { httpStatusCode: 400 },
    })
  })

  test('accepts a session name with all allowed characters', async () => {
    const answer = await assume({ RoleSessionName: 'a_+=,.@-' })
    expect(answer.AssumedRoleUser?.Arn).toMatch(/\/a_\+=,\.@-$/)
  })
})

test.each([
  ['throttle', 'Throttling'],
  ['internal-error', 'InternalFailure'],
  ['expired-token', 'ExpiredTokenException'],
  ['access-denied', 'AccessDenied'],
  ['clock-skew', 'ExpiredTokenException'],
  ['keys-not-fetched', 'InvalidIdentityTokenException'],
] as const)('a fault %s is %s here', async (kind, name) => {
  emulator.addFault({ operation: 'AssumeRoleWithWebIdentity', nth: 1, kind, where: ROLE })
  await expect(assume()).rejects.toMatchObject({ name })
  expect(emulator.state.sessions.size).toBe(0)
  expect(await assume()).toMatchObject({ Audience: 'sts.amazonaws.com' })
})
