/** The constraints of the API model of STS (botocore, sts/2011-06-15) on AssumeRoleWithWebIdentity. */
import { StsError } from './error.js'

interface Constraint {
  readonly name: string
  readonly isRequired?: boolean
  readonly length?: readonly [min: number, max: number]
  readonly pattern?: RegExp
  readonly range?: readonly [min: number, max: number]
}

const CONSTRAINTS: readonly Constraint[] = [
  { name: 'RoleArn', isRequired: true, length: [20, 2048] },
  { name: 'RoleSessionName', isRequired: true, length: [2, 64], pattern: /^[\w+=,.@-]*$/ },
  { name: 'WebIdentityToken', isRequired: true, length: [4, 20_000] },
  { name: 'DurationSeconds', range: [900, 43_200] },
]

/** Session policies are not emulated, and a provider is named only for tokens of the older kind. */
const REFUSED = /^(?:Policy|PolicyArns\..*|ProviderId)$/

/** @throws StsError ValidationError that names every breach */
export function validateRequest(parameters: ReadonlyMap<string, string>): void {
  const refused = [...parameters.keys()].find((name) => REFUSED.test(name))
  if (refused !== undefined) throw new StsError(400, 'ValidationError', `The emulator does not know ${refused}.`)
  const breaches = CONSTRAINTS.flatMap((constraint) => {
    const value = parameters.get(constraint.name)
    const rule = breachOf(constraint, value)
    if (rule === undefined) return []
    const shown = value === undefined ? 'null' : `'${constraint.name === 'WebIdentityToken' ? '***' : value}'`
    return [`Value ${shown} at '${lowerCamel(constraint.name)}' failed to satisfy constraint: ${rule}`]
  })
  if (breaches.length === 0) return
  const count = breaches.length === 1 ? '1 validation error' : `${String(breaches.length)} validation errors`
  throw new StsError(400, 'ValidationError', `${count} detected: ${breaches.join('; ')}`)
}

function breachOf({ isRequired, length, pattern, range }: Constraint, value: string | undefined): string | undefined {
  if (value === undefined) return isRequired === true ? 'Member must not be null' : undefined
  if (length !== undefined && value.length < length[0])
    return `Member must have length greater than or equal to ${String(length[0])}`
  if (length !== undefined && value.length > length[1])
    return `Member must have length less than or equal to ${String(length[1])}`
  if (pattern !== undefined && !pattern.test(value))
    return String.raw`Member must satisfy regular expression pattern: [\w+=,.@-]*`
  if (range === undefined) return undefined
  if (!/^-?\d+$/.test(value)) return 'Member must be an integer'
  if (Number(value) < range[0]) return `Member must have value greater than or equal to ${String(range[0])}`
  return Number(value) > range[1] ? `Member must have value less than or equal to ${String(range[1])}` : undefined
}

function lowerCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
