/** Lines of a workflow's log. */
import { fitLength } from './fit.js'
import { toVisible } from './visible.js'

/**
 * Most characters of a line. Our choice: some screens full, where a message of the service may have as many as it likes. The
 * JSON report has each text whole.
 */
export const LOG_LINE_MAX_LENGTH = 8000

/**
 * One line that the runner only prints. It takes a line that starts with `::`, after any blanks, for a command, and
 * `##[` anywhere in a line for one of the older kind (actions/runner, ActionCommand.cs). Line ends are shown as `⏎`,
 * since what follows one would be a line of its own; other control characters by their code point. What is longer than
 * {@link LOG_LINE_MAX_LENGTH} loses its end.
 */
export function toLogLine(text: string): string {
  const harmless = toVisible(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [')
  return fitLength(harmless, LOG_LINE_MAX_LENGTH)
}
