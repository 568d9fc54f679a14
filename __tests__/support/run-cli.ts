/** Runs the command line as a shell does: a process of its own. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { COMPILED, ROOT } from './run-action.js'

/** The bundle. */
export const CLI = join(ROOT, 'dist', 'cli', 'index.js')

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  /** Working folder. */
  readonly cwd: string
  /** What standard input has; it is empty without. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs it to its end. Of the environment of the test, it gets the PATH alone; what Node compiles is kept for the next. */
export async function runCommand(
  args: readonly string[],
  { cwd, input = '', env = {} }: CliOptions,
  program: string = process.execPath,
  first: readonly string[] = [CLI],
): Promise<CliRun> {
  const machine = Object.fromEntries(['PATH', 'SystemRoot', 'TEMP', 'TMP'].map((name) => [name, process.env[name]]))
  const child = spawn(program, [...first, ...args], { cwd, env: { ...machine, NODE_COMPILE_CACHE: COMPILED, ...env } })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
    })
  }
  // A command that fails before it reads its input closes it.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed)
    child.on('close', done)
  })
  return { code, ...texts }
}
