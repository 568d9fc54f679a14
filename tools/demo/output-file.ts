/** The file to which a step writes its outputs. */

/**
 * Reads the runner's format: `name=value`, or `name<<delimiter`, the lines of the value, and the delimiter. Of an output
 * that was set more than once the last value is used. GitHub docs, "Setting an output parameter".
 */
export function parseOutputFile(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const { name, delimiter } = /^(?<name>[^=<]+)<<(?<delimiter>.+)$/.exec(line)?.groups ?? {}
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, index + 1)
      if (end === -1) return outputs
      outputs[name] = lines.slice(index + 1, end).join('\n')
      index = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return outputs
}
