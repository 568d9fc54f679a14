/** The execution of a state machine that waits for the training of a version in place of a step. */
import { createHash } from 'node:crypto'

/** A state machine of Step Functions, as its ARN names it. */
export interface StateMachine {
  /** Without a version or an alias. */
  readonly arn: string
  readonly name: string
  /** Twelve digits. */
  readonly account: string
}

/** The version that is waited for. */
export interface AwaitedVersion {
  readonly projectArn: string
  readonly versionName: string
  readonly versionArn: string
}

/** Longest name of an execution. Step Functions API reference, StartExecution, name. */
const NAME_MAX_LENGTH = 80

/** Hexadecimal digits of the digest in a name: 64 bits. */
const DIGEST_LENGTH = 16

/**
 * `<version name>-<16 hex>`: the same for every run that is about this version, and another one for a later version of
 * the same name. Only letters, digits, `-` and `_`, which CloudWatch Logs can show. API reference, StartExecution, name.
 */
export function executionNameOf({ versionName, versionArn }: Omit<AwaitedVersion, 'projectArn'>): string {
  const digest = createHash('sha256').update(versionArn).digest('hex').slice(0, DIGEST_LENGTH)
  const readable = versionName.replace(/[^a-zA-Z0-9_-]/g, '-').slice(0, NAME_MAX_LENGTH - DIGEST_LENGTH - 1)
  return `${readable}-${digest}`
}

/**
 * The input of the execution, as setup/wait.yaml reads it. Byte for byte the same for every run that is about this
 * version: with another input the service refuses the name of an execution that runs.
 */
export function executionInputOf({ projectArn, versionName, versionArn }: AwaitedVersion): string {
  return JSON.stringify({ projectArn, versionName, versionArn })
}

/** The ARN of a standard execution. Service Authorization Reference, AWS Step Functions, resource types. */
export function executionArnOf({ arn }: Pick<StateMachine, 'arn'>, name: string): string {
  return `${arn.replace(':stateMachine:', ':execution:')}:${name}`
}
