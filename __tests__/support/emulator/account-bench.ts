/** An emulator with two accounts, and the official clients of a caller in each. */
import { RekognitionClient } from '@aws-sdk/client-rekognition'
import { S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { Emulator } from '../../../packages/emulator/src/emulator.js'
import { ID_TOKEN_REQUEST_TOKEN } from '../../../packages/emulator/src/oidc/token-request.js'
import type { AccountSeed, Seed } from '../../../packages/emulator/src/seed.js'
import { EXAMPLE_CREDENTIALS } from '../../../packages/emulator/src/credentials.js'
import { isRecord } from '../../../packages/emulator/src/wire/is-record.js'
import { openBench, type Bench } from './clients.js'
import { imageLevelManifest } from './manifests.js'

export const OWN = '111122223333'
export const OTHER = '444455556666'

interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

const OTHER_KEYS: Keys = {
  accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
  secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
}

export const OTHER_SEED: AccountSeed = {
  keys: [OTHER_KEYS],
  buckets: { theirs: { objects: { 'train.manifest': { text: imageLevelManifest({ apple: 10, pear: 10 }) } } } },
  projects: { orchard: { versions: { v1: {}, v2: {} } } },
  roles: { release: {} },
}

const SEED: Seed = {
  buckets: { data: {}, results: {} },
  projects: { orchard: { versions: { v1: {} } } },
  accounts: { [OTHER]: OTHER_SEED },
}

export interface Caller {
  readonly rekognition: RekognitionClient
  readonly s3: S3Client
  readonly sts: STSClient
}

export interface TwoAccounts extends Pick<Bench, 'emulator' | 'clock'> {
  readonly own: Caller
  readonly other: Caller
  /** A session of a role, for a token of the emulator's own GitHub. */
  readonly assume: (roleArn: string) => Promise<Caller>
  readonly close: () => Promise<void>
}

export async function openTwoAccounts(seed: Seed = SEED): Promise<TwoAccounts> {
  const bench = await openBench({ seed })
  const callers: Caller[] = []
  const callerWith = (credentials: Keys): Caller => {
    const config = { endpoint: bench.emulator.url, region: 'eu-west-1', maxAttempts: 1, credentials }
    const caller = {
      rekognition: new RekognitionClient(config),
      s3: new S3Client({ ...config, forcePathStyle: true }),
      sts: new STSClient(config),
    }
    callers.push(caller)
    return caller
  }
  const own = callerWith({ ...EXAMPLE_CREDENTIALS })
  return {
    emulator: bench.emulator,
    clock: bench.clock,
    own,
    other: callerWith({ ...OTHER_KEYS }),
    assume: async (RoleArn) => {
      const { Credentials: given } = await own.sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn,
          RoleSessionName: 'test',
          WebIdentityToken: await idToken(bench.emulator),
        }),
      )
      return callerWith({
        accessKeyId: given?.AccessKeyId ?? '',
        secretAccessKey: given?.SecretAccessKey ?? '',
        sessionToken: given?.SessionToken ?? '',
      })
    },
    close: async () => {
      for (const caller of callers) {
        caller.rekognition.destroy()
        caller.s3.destroy()
        caller.sts.destroy()
      }
      await bench.close()
    },
  }
}

/** The ARN of a version in one of the accounts. */
export function versionArnOf({ state }: Emulator, account: string, name: string): string {
  const found = [...state.versions.values()].find((version) => version.name === name && version.arn.includes(account))
  if (found === undefined) throw new Error(`there is no version ${name} in the account ${account}`)
  return found.arn
}

async function idToken({ url }: Emulator): Promise<string> {
  const answer = await fetch(`${url}/_emulator/id-token?audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${ID_TOKEN_REQUEST_TOKEN}` },
  })
  const body: unknown = await answer.json()
  if (!isRecord(body) || typeof body.value !== 'string') throw new Error('the answer has no token')
  return body.value
}
