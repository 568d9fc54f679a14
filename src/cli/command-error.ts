/** Why a command cannot be run: the exit code is 2. */

/** A file that cannot be read, and the like. Its message names the file, the reason and what to do. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
}

/** A mistake in the arguments. Its message names the argument, the value and what to do. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError'
}

/** More than one of them. */
export class CommandErrors extends CommandError {
  override readonly name = 'CommandErrors'
  readonly errors: readonly CommandError[]

  constructor(errors: readonly CommandError[]) {
    super(errors.map(({ message }) => message).join('\n'))
    this.errors = errors
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
