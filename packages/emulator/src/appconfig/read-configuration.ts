/** What callers read: AppConfigData's sessions and their tokens. API reference, StartConfigurationSession and GetLatestConfiguration. */
import { createHash } from 'node:crypto'
import { numberOf, textOfOrThrow } from '../rekognition/input.js'
import type { Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import { withEntry, type EmulatorState } from '../state.js'
import { applicationsOf } from './find.js'
import { progressOf } from './progress.js'
import type { ConfigurationSession, Deployment, Environment } from './resources.js'
import { notFound } from './strategies.js'

/** How long a token is good. API reference, GetLatestConfiguration. */
const TOKEN_MS = 24 * 3_600_000

/** Seconds that a client is asked to wait where its session set nothing. User guide, the samples. */
const POLL_SECONDS = 60

/** Application, environment and profile by id or name. */
export const startConfigurationSession: Handler = (state, input, now) => {
  const application = named(applicationsOf(state), 'Application', textOfOrThrow(input, 'ApplicationIdentifier'))
  const environment = named(application.environments, 'Environment', textOfOrThrow(input, 'EnvironmentIdentifier'))
  const profile = named(
    application.profiles,
    'ConfigurationProfile',
    textOfOrThrow(input, 'ConfigurationProfileIdentifier'),
  )
  const serial = state.serial + 1
  const session: ConfigurationSession = {
    id: String(serial),
    applicationId: application.id,
    environmentId: environment.id,
    profileId: profile.id,
    pollSeconds: numberOf(input, 'RequiredMinimumPollIntervalInSeconds') ?? 0,
    tokens: 1,
    issuedAt: now,
  }
  return { state: withSession({ ...state, serial }, session), output: { InitialConfigurationToken: tokenOf(session) } }
}

/** Each token is good for one call; the content is empty for a session that has it already. */
export const getLatestConfiguration: Handler = (state, input, now) => {
  const session = sessionOrThrow(state, textOfOrThrow(input, 'ConfigurationToken'), now)
  const served = servedTo(state, session, now)
  if (served === undefined) throw notFound('Deployment', session.environmentId)
  const { number, version } = served
  const has = `${String(number)}/${String(version.number)}`
  const next: ConfigurationSession = { ...session, tokens: session.tokens + 1, issuedAt: now, has }
  const isNew = session.has !== has
  return {
    state: withSession(state, next),
    output: {
      NextPollConfigurationToken: tokenOf(next),
      NextPollIntervalInSeconds: session.pollSeconds === 0 ? POLL_SECONDS : session.pollSeconds,
      ContentType: isNew ? version.contentType : 'application/octet-stream',
      Configuration: isNew ? version.content.toString('base64') : '',
      VersionLabel: isNew ? version.label : undefined,
    },
  }
}

function named<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  kind: string,
  given: string,
): T {
  const found = all.find(({ id, name }) => id === given || name === given)
  if (found === undefined) throw notFound(kind, given)
  return found
}

function withSession(state: EmulatorState, session: ConfigurationSession): EmulatorState {
  return { ...state, configurationSessions: withEntry(state.configurationSessions, session.id, session) }
}

function tokenOf({ id, tokens }: ConfigurationSession): string {
  return Buffer.from(`configuration ${id} ${String(tokens)}`).toString('base64url')
}

/** @throws ServiceError BadRequestException for a token that is unknown, used, or expired, and for a call too early */
function sessionOrThrow(state: EmulatorState, token: string, now: number): ConfigurationSession {
  const [, id = '', number] = Buffer.from(token, 'base64url').toString('utf8').split(' ')
  const session = state.configurationSessions.get(id)
  if (session === undefined || String(session.tokens) !== number || now > session.issuedAt + TOKEN_MS)
    throw new ServiceError('BadRequestException', 'Token is expired or invalid.', 400, REASON)
  if (session.tokens > 1 && now < session.issuedAt + session.pollSeconds * 1000)
    throw new ServiceError('BadRequestException', 'Request too early', 400, REASON)
  return session
}

const REASON = { Reason: 'InvalidParameters' }

/** The deployment whose version this session gets: the newest that has reached it and was not taken back. */
function servedTo(
  { applications, alarms }: EmulatorState,
  { id, applicationId, environmentId, profileId }: ConfigurationSession,
  now: number,
): Deployment | undefined {
  const environment: Environment | undefined = applications
    .get(applicationId)
    ?.environments.find((each) => each.id === environmentId)
  const place = placeOf(id)
  return environment?.deployments.findLast((deployment) => {
    if (deployment.profileId !== profileId) return false
    const { state, percentage } = progressOf(deployment, alarms, now)
    if (state === 'COMPLETE' || state === 'BAKING') return true
    return state === 'DEPLOYING' && place < percentage
  })
}

/** Where among all targets a session is, 0 to 100: which part of them a growing deployment has reached. */
function placeOf(id: string): number {
  return (createHash('sha256').update(`session ${id}`).digest().readUInt16BE(0) / 0x1_00_00) * 100
}
