/** From the arguments of the program to the command that they name. */
import { ALL_COMMANDS } from './all-commands.js'
import { quoted, readArguments } from './arguments.js'
import type { CommandContext, ExitCode, ListedCommand } from './command.js'
import { commandHelp, programHelp, PROGRAM } from './help.js'
import { misspelt } from '../text/nearest.js'
import { CommandError, CommandErrors, UsageError } from './command-error.js'
import { VERSION } from '../text/program-version.js'

/**
 * Runs the program. What is wrong with a call is written to standard error, without a trace.
 * @param args      without the program and its file
 * @param commands  those of the program; a test may have its own
 */
export async function runCli(
  args: readonly string[],
  context: CommandContext,
  commands: readonly ListedCommand[] = ALL_COMMANDS,
): Promise<ExitCode> {
  const { out } = context
  const [first] = args
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    out.write(programHelp(commands, out.paint))
    return 0
  }
  if (first === '--version') {
    out.write(`${VERSION}\n`)
    return 0
  }
  const found = findCommand(args, commands)
  if (found === undefined) return fail(context, PROGRAM, new UsageError(unknownCommand(first, commands)))
  const name = `${PROGRAM} ${found.name}`
  const rest = args.slice(found.name.split(' ').length)
  const command = await found.load(rest)
  if (asksForHelp(rest)) {
    out.write(commandHelp(found, command, out.paint))
    return 0
  }
  try {
    return await command.run(readArguments(rest, command.options, command.check), context)
  } catch (error) {
    return fail(context, name, error)
  }
}

/** The command of the most words that the arguments begin with. */
function findCommand(args: readonly string[], commands: readonly ListedCommand[]): ListedCommand | undefined {
  const matching = commands.filter(({ name }) => name.split(' ').every((word, index) => args[index] === word))
  return matching.toSorted((a, b) => b.name.length - a.name.length)[0]
}

/** Whatever else is wrong with the arguments: who asks for help gets it. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return options.includes('--help') || options.includes('-h')
}

function unknownCommand(first: string, commands: readonly ListedCommand[]): string {
  const names = commands.map(({ name }) => name)
  if (first.startsWith('-')) return `There is no option ${quoted(first)} before a command.`
  const meant = misspelt(first, names)
  return `There is no command ${quoted(first)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
}

/** Says why a command cannot be run. Of what nobody expected, the trace is shown: that is a fault of the program. */
function fail({ err }: CommandContext, name: string, error: unknown): ExitCode {
  const head = err.paint('red', `${name}:`)
  if (error instanceof CommandError) {
    const errors = error instanceof CommandErrors ? error.errors : [error]
    for (const { message } of errors) err.write(`${head} ${message}\n`)
    if (errors.some((one) => one instanceof UsageError))
      err.write(`Run ${name} --help for everything that can be given.\n`)
  } else {
    err.write(`${head} unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  }
  return 2
}
