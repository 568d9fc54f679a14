/** An emulator with roles, a client of its STS and tokens. */
import {
  AssumeRoleWithWebIdentityCommand,
  STSClient,
  type AssumeRoleWithWebIdentityCommandInput,
  type AssumeRoleWithWebIdentityCommandOutput,
} from '@aws-sdk/client-sts'
import { afterEach, beforeEach } from '@jest/globals'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../../packages/emulator/src/emulator.js'
import { ID_TOKEN_REQUEST_TOKEN } from '../../../packages/emulator/src/oidc/token-request.js'
import { SteppedClock } from './clients.js'
import { ROLE } from '../role.js'

export let emulator: Emulator
export let clock: SteppedClock
let sts: STSClient
export const clients: { destroy: () => void }[] = []

async function open(options: EmulatorOptions = {}): Promise<void> {
  clock = new SteppedClock()
  // The clients sign with the real time; tokens and sessions use the same clock here.
  emulator = await startEmulator({ signatureClock: { now: () => Date.now() + clock.now() - begin }, clock, ...options })
  sts = new STSClient(config())
  clients.push(sts)
}

const begin = new SteppedClock().now()

/** A client without keys: this operation needs none. */
export function config(): { endpoint: string; region: string; maxAttempts: 1; credentials: () => Promise<never> } {
  return {
    endpoint: emulator.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: () => Promise.reject(new Error('no keys were to be asked for')),
  }
}

/** Opens `emulator` before each test. */
export function openEmulatorForEachTest(): void {
  beforeEach(() => open())

  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy()
    await emulator.close()
  })
}

export async function askForToken(audience?: string, headers: Record<string, string> = {}): Promise<Response> {
  const query = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`
  return fetch(`${emulator.url}/_emulator/id-token?api-version=2.0${query}`, {
    headers: { authorization: `Bearer ${ID_TOKEN_REQUEST_TOKEN}`, ...headers },
  })
}

export async function tokenFor(audience = 'sts.amazonaws.com'): Promise<string> {
  const body: unknown = await (await askForToken(audience)).json()
  return typeof body === 'object' && body !== null && 'value' in body && typeof body.value === 'string'
    ? body.value
    : ''
}

export async function assume(
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
