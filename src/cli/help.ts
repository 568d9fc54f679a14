/** The texts of --help. */
import { listed, type OptionSpec } from './arguments.js'
import type { Command, ListedCommand } from './command.js'
import type { Paint } from './screen.js'

/** The program's name, as it is typed. */
export const PROGRAM = 'custom-labels'

/** Longest line of a help, characters. */
const WIDTH = 80

const HELP: OptionSpec = { about: 'show this text', short: 'h' }

/** The help of the program as a whole. */
export function programHelp(commands: readonly Pick<ListedCommand, 'name' | 'about'>[], paint: Paint): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return `${paint('bold', 'Usage:')} ${PROGRAM} COMMAND [options]

Tools for manifests of Amazon Rekognition Custom Labels. They send nothing
anywhere; only lint --images reads from S3, where it is asked to.

${paint('bold', 'Commands:')}
${commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`).join('\n')}

${paint('bold', 'Options:')}
  -h, --help     show this text; after a command, the help of that command
      --version  show the version

Exit code: 0 nothing is wrong, 1 there are findings, 2 the command cannot be
run.
`
}

/** The help of one command. */
export function commandHelp(
  { name, about }: Pick<ListedCommand, 'name' | 'about'>,
  { synopsis, options, notes }: Command,
  paint: Paint,
): string {
  const rows = [...Object.entries(options), ['help', HELP] as const].map(([option, spec]) => ({
    head: headOf(option, spec),
    about: aboutOf(spec),
  }))
  const width = Math.max(...rows.map(({ head }) => head.length))
  return `${paint('bold', 'Usage:')} ${PROGRAM} ${name} ${synopsis}

${capitalised(about)}.

${paint('bold', 'Options:')}
${rows.map((row) => indented(row.head.padEnd(width), row.about)).join('\n')}

${notes.trim()}
`
}

function headOf(name: string, { short, value }: OptionSpec): string {
  const letter = short === undefined ? '    ' : `-${short}, `
  return `  ${letter}--${name}${value === undefined ? '' : ` ${value}`}`
}

function aboutOf({ about, choices }: OptionSpec): string {
  return choices === undefined ? about : `${about}: ${listed(choices)}`
}

/** A row whose second column is broken between words. */
function indented(head: string, text: string): string {
  const margin = head.length + 2
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && margin + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return `${head}  ${[...lines, line].join(`\n${' '.repeat(margin)}`)}`
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
