/** Lines of a workflow's log. */
import { toVisible } from './visible.js'

/**
 * One line that the runner only prints. It takes a line that starts with `::`, after any blanks, for a command, and
 * `##[` anywhere in a line for one of the older kind (actions/runner, ActionCommand.cs). Line ends are shown as `⏎`,
 * since what follows one would be a line of its own; other control characters by their code point.
 */
export function toLogLine(text: string): string {
  return toVisible(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [')
}
