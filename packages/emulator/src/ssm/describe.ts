/** A parameter as GetParameter and GetParameters return it. */
import { createHash } from 'node:crypto'
import type { Found } from './find.js'
import { parameterArn, type Place } from './names.js'

export function describeParameter(
  place: Place,
  { parameter, version, selector }: Found,
  isDecrypted: boolean,
): Readonly<Record<string, unknown>> {
  const { type, value, modifiedAt } = version
  return {
    Name: parameter.name,
    Type: type,
    Value: type === 'SecureString' && !isDecrypted ? encrypted(value) : value,
    Version: version.version,
    Selector: selector,
    LastModifiedDate: modifiedAt / 1000,
    ARN: parameterArn(place, parameter.name),
    DataType: 'text',
  }
}

/** Nothing is encrypted here. What a caller sees without decryption only has to be unreadable, and always the same. */
function encrypted(value: string): string {
  return createHash('sha256').update(`SecureString ${value}`).digest('base64')
}
