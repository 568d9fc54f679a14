/** Values in the files that the runner reads after a step: outputs, state. */
import { randomUUID } from 'node:crypto'
import { EOL } from 'node:os'

/**
 * One value as the runner's file has it. The delimiter is a new one each time, so that no value can contain it.
 * GitHub docs, workflow commands, "Multiline strings".
 */
export function fileLines([name, value]: readonly [string, string]): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`
}
