import { Readable } from 'node:stream'
import { tmpdir } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { ALL_COMMANDS } from '../../../src/cli/all-commands.js'
import { CommandError, CommandErrors, UsageError } from '../../../src/cli/command-error.js'
import type { Command, CommandContext } from '../../../src/cli/command.js'
import { commandHelp, programHelp } from '../../../src/cli/help.js'
import { runCli } from '../../../src/cli/run-cli.js'
import { createScreen, type OutputStream, type Paint } from '../../../src/cli/screen.js'

const PLAIN: Paint = (_style, text) => text

/** A stream that keeps what is written, and can break. */
function streamOf(isTTY: boolean) {
  const state = {
    text: '',
    fail: (error: Error): void => {
      throw error
    },
  }
  const stream: OutputStream = {
    isTTY,
    columns: 99,
    write: (text) => {
      state.text += text
      return true
    },
    on: (_event, listener) => {
      state.fail = listener
    },
  }
  return { state, stream }
}

async function runWith(args: readonly string[], run: Command['run']) {
  const [out, err] = [streamOf(false), streamOf(false)]
  const context: CommandContext = {
    out: createScreen(out.stream, {}),
    err: createScreen(err.stream, {}),
    stdin: Readable.from([]),
    env: {},
    tempFolder: tmpdir(),
    time: { clock: { now: () => 0 }, sleep: () => Promise.resolve(), random: () => 0 },
  }
  const command: Command = { synopsis: 'FILES', options: {}, notes: '', run }
  const longer: Command = { ...command, run: () => Promise.resolve(1) }
  const code = await runCli(args, context, [
    { name: 'lint', about: 'check', load: () => Promise.resolve(command) },
    { name: 'lint merge', about: 'merge', load: () => Promise.resolve(longer) },
  ])
  return { code, out: out.state.text, err: err.state.text }
}

describe('how a command ends', () => {
  test('with its own exit code', async () => {
    expect(await runWith(['lint', 'a'], () => Promise.resolve(0))).toEqual({ code: 0, out: '', err: '' })
  })

  test('a command of two words comes before that of its first', async () => {
    expect((await runWith(['lint', 'merge', 'a'], () => Promise.resolve(0))).code).toBe(1)
  })

  test('a mistake in the arguments is one line, and where the help is', async () => {
    const ended = await runWith(['lint'], () => Promise.reject(new UsageError('No manifest is given.')))
    expect(ended).toEqual({
      code: 2,
      out: '',
      err: 'custom-labels lint: No manifest is given.\nRun custom-labels lint --help for everything that can be given.\n',
    })
  })

  test('a file that cannot be read is one line', async () => {
    const ended = await runWith(['lint'], () => Promise.reject(new CommandError('a.manifest does not exist.')))
    expect(ended).toEqual({ code: 2, out: '', err: 'custom-labels lint: a.manifest does not exist.\n' })
  })

  test('several mistakes are a line each', async () => {
    const mistakes = [new CommandError('a.manifest does not exist.'), new UsageError('--range is "x".')]
    const { code, err } = await runWith(['lint'], () => Promise.reject(new CommandErrors(mistakes)))
    expect(code).toBe(2)
    expect(err.split('\n')).toEqual([
      'custom-labels lint: a.manifest does not exist.',
      'custom-labels lint: --range is "x".',
      'Run custom-labels lint --help for everything that can be given.',
      '',
    ])
  })

  test('what nobody expected is no finding, and has its trace', async () => {
    const { code, err } = await runWith(['lint'], () => Promise.reject(new TypeError('x is not a function')))
    expect(code).toBe(2)
    expect(err).toMatch(/^custom-labels lint: unexpected error: TypeError: x is not a function\n\s+at /)
  })

  test('an option in front of the command', async () => {
    const { code, err } = await runWith(['--format', 'json', 'lint'], () => Promise.resolve(0))
    expect(code).toBe(2)
    expect(err).toContain('There is no option "--format" before a command.')
  })
})

describe('a screen', () => {
  test.each([
    { name: 'on a terminal', isTTY: true, env: {}, coloured: true },
    { name: 'in a file', isTTY: false, env: {}, coloured: false },
    { name: 'with NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, coloured: false },
    { name: 'with an empty NO_COLOR', isTTY: true, env: { NO_COLOR: '' }, coloured: true },
    { name: 'on a terminal that knows no colours', isTTY: true, env: { TERM: 'dumb' }, coloured: false },
  ])('$name: colours $coloured', ({ isTTY, env, coloured }) => {
    const { paint, columns } = createScreen(streamOf(isTTY).stream, env)
    expect(paint('red', 'x')).toBe(coloured ? '\u001b[31mx\u001b[39m' : 'x')
    expect(columns).toBe(isTTY ? 99 : undefined)
  })

  test('a terminal that does not know its width has none', () => {
    const { stream } = streamOf(true)
    expect(createScreen({ ...stream, columns: 0 }, {}).columns).toBeUndefined()
  })

  test('without a reader says no more, and another fault is thrown', () => {
    const { state, stream } = streamOf(false)
    const screen = createScreen(stream, {})
    expect(() => {
      state.fail(new Error('disk full'))
    }).toThrow('disk full')
    state.fail(Object.assign(new Error('gone'), { code: 'EPIPE' }))
    screen.write('x')
    expect(state.text).toBe('')
  })
})

describe('the help', () => {
  test('of the program names every command', () => {
    const help = programHelp(ALL_COMMANDS, PLAIN)
    for (const { name, about } of ALL_COMMANDS) expect(help).toMatch(new RegExp(`^  ${name} +${about}$`, 'm'))
  })

  test.each(ALL_COMMANDS.map((command) => [command.name, command] as const))(
    'of %s names each option once, in lines for any terminal',
    async (_name, listed) => {
      const command = await listed.load([])
      const help = commandHelp(listed, command, PLAIN)
      for (const option of Object.keys(command.options)) {
        expect(help.match(new RegExp(`^ {6}--${option}(?= |$)`, 'gm'))).toHaveLength(1)
      }
      expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
    },
  )
})
