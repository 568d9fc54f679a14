/**
 * The lines that a step prints, as a runner shows them: commands take effect or become text, secrets become asterisks.
 * GitHub docs, "Workflow commands for GitHub Actions"; the escapes are those of the runner's ActionCommand.cs.
 */

/** How a line is highlighted in the log. */
export type LineLevel = 'plain' | 'error' | 'warning' | 'notice' | 'group'

export interface LogLine {
  readonly level: LineLevel
  readonly text: string
}

/** Reads the lines of one step in their order. */
export interface RunnerLog {
  /** What the log shows for one printed line: nothing for a command that is not for readers, else one line or more. */
  readonly show: (line: string) => readonly LogLine[]
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly value: string
}

const TITLES = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const

/** What the runner shows for a secret. */
const STARS = '***'

/** The log of one step. */
export function createRunnerLog(): RunnerLog {
  const secrets = new Set<string>()
  const hide = (text: string): string => [...secrets].reduce((shown, secret) => shown.replaceAll(secret, STARS), text)
  return {
    show: (line) => {
      const command = parseCommand(line)
      if (command?.name === 'add-mask') {
        // The runner masks each line of a secret of several lines too.
        for (const part of command.value.split(/\r?\n/)) if (part.trim() !== '') secrets.add(part)
        return []
      }
      const shown = command === undefined ? [{ level: 'plain', text: line } as const] : linesOf(command)
      return shown.map(({ level, text }) => ({ level, text: hide(text) }))
    },
  }
}

function linesOf({ name, properties, value }: Command): readonly LogLine[] {
  switch (name) {
    case 'error':
    case 'warning':
    case 'notice': {
      const [first = '', ...rest] = value.split('\n')
      const head = `${TITLES[name]}: ${placeOf(properties)}${first}`
      return [head, ...rest.map((text) => `  ${text}`)].map((text) => ({ level: name, text }))
    }
    case 'group':
      return [{ level: 'group', text: `▸ ${value}` }]
    default:
      // debug without debug logging, endgroup, and the like
      return []
  }
}

/** Where an annotation points; the runner shows that next to the file, a terminal has only the line. */
function placeOf({ file, line, title }: Readonly<Record<string, string>>): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `
  return `${place}${title === undefined ? '' : `${title}: `}`
}

/** `::name key=value,key=value::value`; undefined for any other line. */
function parseCommand(line: string): Command | undefined {
  const found = /^\s*::(?<name>[\w-]+)(?: (?<properties>.*?))?::(?<value>.*)$/.exec(line)
  const { name, properties = '', value = '' } = found?.groups ?? {}
  if (name === undefined) return undefined
  const pairs = properties.split(',').flatMap((pair): [string, string][] => {
    const [key = '', ...rest] = pair.split('=')
    return key === '' ? [] : [[key.trim(), unescapeProperty(rest.join('='))]]
  })
  return { name, properties: Object.fromEntries(pairs), value: unescapeValue(value) }
}

function unescapeValue(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeValue(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
