/** What an OpenID Connect token says, for error messages: it is not verified here. */

/** Claims that a trust policy is about. */
export interface Claims {
  readonly subject?: string
  readonly issuer?: string
}

/** Reads them from the payload of a JSON Web Token; what cannot be read is left out. */
export function readClaims(token: string): Claims {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return { ...text('subject', payload, 'sub'), ...text('issuer', payload, 'iss') }
  } catch {
    return {}
  }
}

function text<K extends string>(key: K, payload: unknown, claim: string): Partial<Record<K, string>> {
  const none: Partial<Record<K, string>> = {}
  if (typeof payload !== 'object' || payload === null) return none
  const value: unknown = Reflect.get(payload, claim)
  return typeof value === 'string' ? { ...none, [key]: value } : none
}
