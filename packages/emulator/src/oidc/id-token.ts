/** Tokens of the emulator's own GitHub, as JSON Web Tokens. GitHub docs, "OpenID Connect reference". */
import { createHmac } from 'node:crypto'
import { isRecord } from '../wire/is-record.js'
import { sameText } from '../wire/sigv4.js'

/** The claims that a trust policy uses, and the times. Seconds since the epoch. */
export interface Claims {
  readonly iss: string
  readonly sub: string
  readonly aud: string | readonly string[]
  readonly iat: number
  readonly nbf: number
  readonly exp: number
  readonly jti: string
}

/** GitHub signs with a key pair. Only the emulator reads these tokens, so that it does not need a pair. */
const KEY = 'the key of the emulator: not a secret'

const HEADER = { typ: 'JWT', alg: 'HS256', kid: 'emulator' }

/** A signed token. */
export function signIdToken(claims: Claims): string {
  const text = [HEADER, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${signatureOf(text)}`
}

/** Reads any token; `isOurs` says whether its signature is the emulator's. */
export function readIdToken(token: string): { readonly claims: Claims; readonly isOurs: boolean } | 'malformed' {
  const [header, payload, signature, ...rest] = token.split('.')
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0) return 'malformed'
  const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'))
  if (!isClaims(claims)) return 'malformed'
  return { claims, isOurs: sameText(signature, signatureOf(`${header}.${payload}`)) }
}

/** One audience or several. */
export function audiencesOf({ aud }: Pick<Claims, 'aud'>): readonly string[] {
  return typeof aud === 'string' ? [aud] : aud
}

function signatureOf(text: string): string {
  return createHmac('sha256', KEY).update(text).digest('base64url')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isClaims(value: unknown): value is Claims {
  if (!isRecord(value)) return false
  const { iss, sub, aud, exp } = value
  const isAudience = typeof aud === 'string' || (Array.isArray(aud) && aud.every((one) => typeof one === 'string'))
  return typeof iss === 'string' && typeof sub === 'string' && isAudience && typeof exp === 'number'
}
