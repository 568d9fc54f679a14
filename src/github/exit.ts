/** The end of a step's process. */

/**
 * Ends the process once the log is written. Explicitly, because a connection without an answer (of a credential provider,
 * of a stalled body) would keep it alive after the report was written.
 */
export function exitWith(code: 0 | 1): void {
  process.stdout.write('', () => process.exit(code))
}
