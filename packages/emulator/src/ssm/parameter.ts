/** A parameter of Parameter Store, as the state keeps it. Instants are milliseconds since the epoch. */
export interface Parameter {
  /** Twelve digits. */
  readonly account: string
  readonly name: string
  /** Oldest first, at most {@link VERSIONS_MAX}; the last one is current. */
  readonly versions: readonly ParameterVersion[]
  readonly tags: Readonly<Record<string, string>>
}

export interface ParameterVersion {
  readonly version: number
  /** String, StringList or SecureString. */
  readonly type: string
  readonly value: string
  readonly modifiedAt: number
  /** Standard or Advanced. */
  readonly tier: string
  readonly description?: string | undefined
  readonly keyId?: string | undefined
  readonly allowedPattern?: string | undefined
}

/** Encrypts a SecureString that names no key. API reference, PutParameter. */
export const DEFAULT_KEY = 'alias/aws/ssm'

/** Older versions are dropped. Systems Manager user guide, "Working with parameter versions". */
const VERSIONS_MAX = 100

/** What the state keeps a parameter under. */
export function keyOf({ account, name }: Pick<Parameter, 'account' | 'name'>): string {
  return `${account} ${name}`
}

/** The parameter with one version more. */
export function withVersion(
  parameter: Pick<Parameter, 'account' | 'name'> & Partial<Parameter>,
  next: Omit<ParameterVersion, 'version'>,
): Parameter {
  const { account, name, versions = [], tags = {} } = parameter
  const version = (versions.at(-1)?.version ?? 0) + 1
  return { account, name, tags, versions: [...versions, { ...next, version }].slice(-VERSIONS_MAX) }
}
