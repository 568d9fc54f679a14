/** What an OpenID Connect token says, for error messages: it is not verified here. */

import { ownText } from '../text/json.js'

/** Claims that a trust policy is about. */
export interface Claims {
  readonly subject?: string | undefined
  readonly issuer?: string | undefined
}

/** Reads them from the payload of a JSON Web Token; what cannot be read is left out. */
export function readClaims(token: string): Claims {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return { subject: ownText(payload, 'sub'), issuer: ownText(payload, 'iss') }
  } catch {
    return {}
  }
}
