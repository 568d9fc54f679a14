/** Entry of the demo. */
import { isClosedPipe } from '../../packages/emulator/src/closed-pipe.js'
import { runDemo } from './main.js'
import { parseDemoOptions, USAGE } from './options.js'

/** Exit code of a program that a signal ended, as shells report it. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Ends a demo whose output is no longer read; until one runs there is nothing to end. */
let endUnread: () => void = () => undefined

process.stdout.on('error', (error: Error) => {
  if (!isClosedPipe(error)) throw error
  endUnread()
})

const options = parseDemoOptions(process.argv.slice(2))
switch (options.kind) {
  case 'help':
    process.stdout.write(USAGE)
    break
  case 'problem':
    process.stderr.write(`${options.problem}\nRun with --help for all options.\n`)
    process.exitCode = 2
    break
  case 'options':
    process.exitCode = await demo(options.out)
}

async function demo(out: string): Promise<number> {
  const stop = new AbortController()
  let exitCode: number | undefined
  const unread = new AbortController()
  endUnread = () => {
    unread.abort()
    stop.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      exitCode ??= EXIT_CODES[name]
      stop.abort()
    })
  }
  try {
    const print = (line: string): void => {
      process.stdout.write(`${line}\n`)
    }
    const good = await runDemo({ out, signal: stop.signal, print, coloured: mayColour() })
    return exitCode ?? (good ? 0 : 1)
  } catch (error) {
    // A reader that closes the pipe is not a failure, and nothing is printed about it.
    if (unread.signal.aborted) return exitCode ?? 0
    if (exitCode !== undefined) {
      process.stderr.write('\nStopped; no process is left running.\n')
      return exitCode
    }
    process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** https://no-color.org; GitHub's log viewer shows colours without being a terminal. */
function mayColour(): boolean {
  if ((process.env.NO_COLOR ?? '') !== '') return false
  return process.stdout.isTTY || (process.env.FORCE_COLOR ?? '0') !== '0' || process.env.GITHUB_ACTIONS === 'true'
}
