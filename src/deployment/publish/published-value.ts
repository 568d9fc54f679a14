/** A place from which callers get the ARN of the version in use. */

/** Every method may throw a ServiceError. */
export interface Publisher {
  /**
   * Before anything is started: whether the target can be read, and the token may write. Changes nothing.
   * @throws ActionError TOKEN_UNSUITABLE (`refused`), PUBLISH_FAILED
   */
  readonly check: () => Promise<void>
  /** What callers get, without blanks around it; undefined where nothing is published. A deployment under way does not count. */
  readonly read: () => Promise<string | undefined>
  /** All that callers may get now: while a deployment is under way, that is two values. */
  readonly readAll: () => Promise<readonly string[]>
  /**
   * Writes the value, and returns once it was seen there; one that is there already is not written again. A re-run goes on
   * with what an earlier run has begun.
   * @throws ActionError PUBLISH_FAILED; its outcome is `alarm` after a rollback by an alarm of AppConfig, `timed-out` at the end of
   *   the step
   * @param onSend  called before anything is sent after which callers may read the value: a failure before it has published nothing
   */
  readonly write: (value: string, onSend?: () => void) => Promise<void>
}

/** A text without blanks around it; undefined for none. */
export function textOf(value: string | undefined): string | undefined {
  const text = value?.trim()
  return text === '' ? undefined : text
}
