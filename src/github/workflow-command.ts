/**
 * Workflow commands: lines on stdout that the runner takes as orders.
 * GitHub docs, "Workflow commands for GitHub Actions". Written here and not by @actions/core, which loads an HTTP client
 * of 1.2 MB with it: a step needs these lines from its start, and that client only for a job's token.
 */
import { EOL } from 'node:os'
import type { Annotation } from '../ports/runner.js'

/** The commands that a step gives. */
export type CommandName = 'debug' | 'notice' | 'warning' | 'error' | 'add-mask'

/** Properties of a command in their order; one that is empty or undefined is left out, as the runner has it by default. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>

/** Writes a command. Neither the properties nor the message can end it or begin another. */
export function writeCommand(name: CommandName, message: string, properties: CommandProperties = {}): void {
  writeLine(commandLine(name, message, properties))
}

/** A message for the page of the run, or for a line of a file, as a command without its line end. */
export function annotationLine({ level, title, message, place }: Annotation): string {
  const { path = '', line = '', column = '' } = place ?? {}
  return commandLine(level, message, { title, file: path, line, col: column })
}

function commandLine(name: CommandName, message: string, properties: CommandProperties): string {
  const given = Object.entries(properties)
  const pairs = given
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name}${given.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeMessage(message)}`
}

/** Writes a line of the log as it is. */
export function writeLine(line: string): void {
  process.stdout.write(line + EOL)
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
