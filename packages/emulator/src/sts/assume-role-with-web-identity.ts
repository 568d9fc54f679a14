/** AssumeRoleWithWebIdentity: a session of a role for a token of the emulator's own GitHub. STS API reference. */
import { createHash } from 'node:crypto'
import type { Credentials } from '../credentials.js'
import { audiencesOf, readIdToken, type Claims } from '../oidc/id-token.js'
import type { XmlElements } from '../wire/xml.js'
import { withEntry, type Role, type EmulatorState } from '../state.js'
import { StsError } from './error.js'
import { validateRequest } from './validate-request.js'

/** What a role allows unless it says otherwise, seconds. IAM API reference, CreateRole, MaxSessionDuration. */
const MAX_SESSION_SECONDS = 3600

/** Also the default. Same page. */
const DEFAULT_SECONDS = 3600

/** @throws StsError */
export function assumeRoleWithWebIdentity(
  state: EmulatorState,
  parameters: ReadonlyMap<string, string>,
  now: number,
): { readonly state: EmulatorState; readonly result: XmlElements } {
  validateRequest(parameters)
  const roleArn = parameters.get('RoleArn') ?? ''
  const sessionName = parameters.get('RoleSessionName') ?? ''
  const seconds = Number(parameters.get('DurationSeconds') ?? DEFAULT_SECONDS)
  const { account, name } = parseRoleArn(roleArn)
  const claims = checkToken(state, parameters.get('WebIdentityToken') ?? '', now)
  const role = roleOf(state, roleArn, name)
  if (role === undefined || !trusts(role, claims)) throw notAuthorized()
  if (seconds > (role.maxSessionSeconds ?? MAX_SESSION_SECONDS))
    throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')

  const serial = state.serial + 1
  const roleId = `AROA${letters(`role ${roleArn}`, 17)}`
  const arn = `arn:${partitionOf(roleArn)}:sts::${account}:assumed-role/${name}/${sessionName}`
  const userId = `${roleId}:${sessionName}`
  const session: Credentials = {
    ...keysOf(serial),
    expiresAt: now + seconds * 1000,
    principal: { arn, userId, account },
  }
  return {
    state: { ...state, serial, sessions: withEntry(state.sessions, session.accessKeyId, session) },
    result: {
      Audience: audiencesOf(claims)[0],
      AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
      Provider: `arn:${partitionOf(roleArn)}:iam::${account}:oidc-provider/${claims.iss.replace('https://', '')}`,
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(now + seconds * 1000).toISOString().replace(/\.\d{3}/, ''),
      },
      SubjectFromWebIdentityToken: claims.sub,
    },
  }
}

/** In the order in which STS is seen to refuse. The words of a forged token are assumed. */
function checkToken(state: EmulatorState, token: string, now: number): Claims {
  const read = readIdToken(token)
  if (read === 'malformed') {
    throw rejected('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)')
  }
  const { claims, isOurs } = read
  const { idToken } = state.settings
  if (claims.iss !== idToken.issuer) throw rejected(`No OpenIDConnect provider found in your account for ${claims.iss}`)
  if (!isOurs) throw rejected('The signature of the token does not fit the keys of its issuer.')
  if (claims.exp * 1000 <= now) {
    const [current, end] = [Math.floor(now / 1000), claims.exp]
    const message = `Token expired: current date/time ${String(current)} must be before the expiration date/time${String(end)}`
    throw new StsError(400, 'ExpiredTokenException', message)
  }
  if (!audiencesOf(claims).some((audience) => idToken.audiences.includes(audience)))
    throw rejected('Incorrect token audience')
  return claims
}

/** Without any roles in the state every role is there, and trusts everybody. */
function roleOf(state: EmulatorState, arn: string, name: string): Role | undefined {
  if (state.roles.size === 0) return {}
  return state.roles.get(arn) ?? state.roles.get(name)
}

function trusts({ audiences, subjects }: Role, claims: Claims): boolean {
  const hasAudience = audiences === undefined || audiencesOf(claims).some((audience) => audiences.includes(audience))
  return hasAudience && (subjects === undefined || subjects.some((pattern) => isLike(pattern, claims.sub)))
}

/** IAM's StringLike: `*` for any characters, `?` for one. */
function isLike(pattern: string, text: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${expression}$`, 's').test(text)
}

function parseRoleArn(arn: string): { readonly account: string; readonly name: string } {
  const [, account, name] = /^arn:[a-z\d-]+:iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn) ?? []
  if (account === undefined || name === undefined) throw invalid('Request ARN is invalid')
  return { account, name }
}

function partitionOf(arn: string): string {
  return arn.split(':')[1] ?? ''
}

/** Keys that look like those of AWS, the same in every run. */
function keysOf(serial: number): { accessKeyId: string; secretAccessKey: string; sessionToken: string } {
  const random = (what: string): Buffer =>
    createHash('sha512')
      .update(`${what} ${String(serial)}`)
      .digest()
  return {
    accessKeyId: `ASIA${letters(`session ${String(serial)}`, 16)}`,
    secretAccessKey: random('secret').toString('base64').slice(0, 40),
    sessionToken: Buffer.concat([0, 1, 2, 3].map((part) => random(`token ${String(part)}`))).toString('base64'),
  }
}

/** Capital letters and digits from 2 to 7, as ids of IAM have them. */
function letters(seed: string, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bytes = createHash('sha256').update(seed).digest()
  return Array.from({ length }, (_, index) => alphabet[(bytes[index] ?? 0) % alphabet.length]).join('')
}

function invalid(message: string): StsError {
  return new StsError(400, 'ValidationError', message)
}

function rejected(message: string): StsError {
  return new StsError(400, 'InvalidIdentityToken', message)
}

function notAuthorized(): StsError {
  return new StsError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
}
