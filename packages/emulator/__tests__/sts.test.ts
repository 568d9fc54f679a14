/** STS and the double of GitHub's token endpoint: a role for a token, and a session that ends. */
import { DescribeProjectsCommand, RekognitionClient } from '@aws-sdk/client-rekognition'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
  type AssumeRoleWithWebIdentityCommandInput,
  type AssumeRoleWithWebIdentityCommandOutput,
} from '@aws-sdk/client-sts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EXAMPLE_CREDENTIALS } from '../src/credentials.js'
import { startEmulator, type Emulator, type EmulatorOptions } from '../src/emulator.js'
import { readIdToken, signIdToken, type Claims } from '../src/oidc/id-token.js'
import { ID_TOKEN_REQUEST_TOKEN } from '../src/oidc/token-request.js'
import { MINUTE, SteppedClock } from '../../../__tests__/support/emulator/clients.js'
import { ROLE, SUBJECT } from '../../../__tests__/support/role.js'

let emulator: Emulator
let clock: SteppedClock
let sts: STSClient
const clients: { destroy: () => void }[] = []

async function open(options: EmulatorOptions = {}): Promise<void> {
  clock = new SteppedClock()
  // The clients sign with the real time; tokens and sessions live by the same clock here.
  emulator = await startEmulator({ signatureClock: { now: () => Date.now() + clock.now() - begin }, clock, ...options })
  sts = new STSClient(config())
  clients.push(sts)
}

const begin = new SteppedClock().now()

/** A client without keys: this operation needs none. */
function config(): { endpoint: string; region: string; maxAttempts: 1; credentials: () => Promise<never> } {
  return {
    endpoint: emulator.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: () => Promise.reject(new Error('no keys were to be asked for')),
  }
}

beforeEach(() => open())

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  await emulator.close()
})

async function askForToken(audience?: string, headers: Record<string, string> = {}): Promise<Response> {
  const query = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`
  return fetch(`${emulator.url}/_emulator/id-token?api-version=2.0${query}`, {
    headers: { authorization: `Bearer ${ID_TOKEN_REQUEST_TOKEN}`, ...headers },
  })
}

async function tokenFor(audience = 'sts.amazonaws.com'): Promise<string> {
  const body: unknown = await (await askForToken(audience)).json()
  return typeof body === 'object' && body !== null && 'value' in body && typeof body.value === 'string'
    ? body.value
    : ''
}

/** A token of the emulator's key with other claims. */
async function otherToken(change: Partial<Claims>): Promise<string> {
  const read = readIdToken(await tokenFor())
  if (read === 'malformed') throw new Error('the emulator gave no token')
  return signIdToken({ ...read.claims, ...change })
}

async function assume(
  change: Partial<AssumeRoleWithWebIdentityCommandInput> = {},
): Promise<AssumeRoleWithWebIdentityCommandOutput> {
  return sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: ROLE,
      RoleSessionName: 'a-session',
      WebIdentityToken: await tokenFor(),
      ...change,
    }),
  )
}

describe('the token endpoint', () => {
  test('gives a token with the claims that a trust policy is about', async () => {
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

  test('its keys work for all three services until they end, and each says so in its words', async () => {
    await emulator.putObject('data', 'a.txt', 'hello')
    const { Credentials } = await assume({ DurationSeconds: 900 })
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
    const signed = {
      ...config(),
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
      // The client would take the clock of the emulator for its own and sign with it.
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

  test.each<[name: string, change: Partial<AssumeRoleWithWebIdentityCommandInput>, told: string]>([
    ['too short', { DurationSeconds: 899 }, "Value '899' at 'durationSeconds' failed to satisfy constraint"],
    ['too long for any role', { DurationSeconds: 43_201 }, 'less than or equal to 43200'],
    ['too long for this role', { DurationSeconds: 3601 }, 'exceeds the MaxSessionDuration set for this role'],
    ['an ARN of something else', { RoleArn: 'arn:aws:iam::111122223333:user/train' }, 'Request ARN is invalid'],
    ['a short ARN', { RoleArn: 'train' }, "at 'roleArn' failed to satisfy constraint"],
    ['a session’s name with a blank', { RoleSessionName: 'a b' }, 'regular expression pattern'],
    ['a session’s name of one letter', { RoleSessionName: 'a' }, 'greater than or equal to 2'],
    ['no token to speak of', { WebIdentityToken: 'abc' }, "Value '***' at 'webIdentityToken'"],
    ['a session policy', { Policy: '{}' }, 'does not know Policy'],
  ])('refuses what is %s', async (_name, change, told) => {
    await expect(assume(change)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(told),
      $metadata: { httpStatusCode: 400 },
    })
  })

  test('takes a session’s name with all that may be in it', async () => {
    const answer = await assume({ RoleSessionName: 'a_+=,.@-' })
    expect(answer.AssumedRoleUser?.Arn).toMatch(/\/a_\+=,\.@-$/)
  })
})

describe('tokens', () => {
  test('one that is too old', async () => {
    const token = await tokenFor()
    clock.advance(5 * MINUTE)
    await expect(assume({ WebIdentityToken: token })).rejects.toMatchObject({ name: 'ExpiredTokenException' })
  })

  test.each<[name: string, token: () => Promise<string>, told: string]>([
    ['for somebody else', () => tokenFor('somebody'), 'Incorrect token audience'],
    ['of another issuer', () => otherToken({ iss: 'https://ghe.example.com' }), 'No OpenIDConnect provider found'],
    ['that is none', () => Promise.resolve('header.payload.signature'), 'is not a valid JWT'],
    ['that was forged', async () => `${(await tokenFor()).slice(0, -4)}AAAA`, 'signature'],
  ])('one %s', async (_name, token, told) => {
    await expect(assume({ WebIdentityToken: await token() })).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringContaining(told),
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

  test('another role than those that there are, and one by its ARN', async () => {
    const RoleArn = 'arn:aws-cn:iam::444455556666:role/vision/judge'
    await emulator.applySeed({ roles: { [RoleArn]: { maxSessionSeconds: 43_200 } } })
    await expect(assume()).rejects.toMatchObject(refused)
    const { AssumedRoleUser } = await assume({ RoleArn, DurationSeconds: 43_200 })
    expect(AssumedRoleUser?.Arn).toBe('arn:aws-cn:sts::444455556666:assumed-role/judge/a-session')
  })

  test('the settings decide what GitHub says', async () => {
    const subject = 'repo:octo-org/orchard:environment:production'
    await emulator.applySeed({ settings: { idToken: { subject, lifetimeSeconds: 60 } } })
    expect(await assume()).toMatchObject({ SubjectFromWebIdentityToken: subject, Audience: 'sts.amazonaws.com' })
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

test('a fault of STS alone passes over other operations, which count all the same', async () => {
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

test('the state tells of sessions, without their secrets', async () => {
  const { Credentials } = await assume()
  const state = await (await fetch(`${emulator.url}/_emulator/state`)).text()
  expect(state).toContain(Credentials?.AccessKeyId)
  expect(state).not.toContain(Credentials?.SecretAccessKey)
  expect(state).not.toContain(Credentials?.SessionToken)
})
