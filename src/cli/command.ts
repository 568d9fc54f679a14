/** What a command is: a file in commands/, listed in all-commands.ts. */
import type { Readable } from 'node:stream'
import type { Deps } from '../ports/deps.js'
import type { GivenArguments, OptionSpecs } from './arguments.js'
import type { Screen } from './screen.js'

/** What a command may use of the process that it runs in. */
export interface CommandContext {
  readonly out: Screen
  readonly err: Screen
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder for temporary files, which the command removes. */
  readonly tempFolder: string
  /** The only clock, wait and chance. */
  readonly time: Pick<Deps, 'clock' | 'sleep' | 'random'>
}

/** 0: nothing is wrong. 1: there are findings. 2: the command was called wrongly, or cannot read a file. */
export type ExitCode = 0 | 1 | 2

/** A command as the program lists it; what it needs is loaded when it is called. */
export interface ListedCommand {
  /** One word, or two for what belongs to another command: `lint merge`. */
  readonly name: string
  /** For the list of commands: a phrase. */
  readonly about: string
  /** @param args  what follows the name, for what can begin while the code is loaded */
  readonly load: (args: readonly string[]) => Promise<Command>
}

export interface Command {
  /** What follows the name, as the help has it. */
  readonly synopsis: string
  readonly options: OptionSpecs
  /** Paragraphs and examples at the end of its help. Lines of at most 80 characters. */
  readonly notes: string
  /** Finds what is wrong with the arguments together, to be said with what is wrong with each. @throws UsageError, CommandErrors */
  readonly check?: (given: GivenArguments) => void
  /** @throws UsageError, CommandError */
  readonly run: (given: GivenArguments, context: CommandContext) => Promise<ExitCode>
}
