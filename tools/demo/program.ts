/** The bundles of the checkout as processes of their own. */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** This code runs as dist/demo/index.js. */
const DIST = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Manifests that ship with the project. */
export const SAMPLE_MANIFESTS = join(DIST, '..', 'examples', 'manifests')

/** What a program needs from its machine; nothing else of the user's environment is passed to it. */
const MACHINE_VARIABLES = ['PATH', 'SystemRoot', 'TEMP', 'TMP']

export interface ProgramOptions {
  readonly bundle: 'emulator' | 'train' | 'lint'
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly folder?: string
  /** Kills the process. */
  readonly signal: AbortSignal
  /** Receives each line that it prints, immediately. */
  readonly onLine?: (line: string) => void
}

/** How a process ended. */
export interface Exit {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly stderr: string
}

/** Starts a bundle. The promise settles when the process has ended and all of its output was read; it never rejects. */
export function runProgram({ bundle, args = [], env = {}, folder, signal, onLine }: ProgramOptions): Promise<Exit> {
  const machine = Object.fromEntries(MACHINE_VARIABLES.map((name) => [name, process.env[name]]))
  const child = spawn(process.execPath, [join(DIST, bundle, 'index.js'), ...args], {
    env: { ...machine, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    // It need not shut down cleanly: its files are deleted.
    killSignal: 'SIGKILL',
    cwd: folder,
  })
  if (onLine === undefined) child.stdout.resume()
  else createInterface({ input: child.stdout }).on('line', onLine)
  return exitOf(child)
}

function exitOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Exit> {
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((done) => {
    // An abort is reported as an error first; the process has ended when its streams are closed.
    child.on('error', (error) => {
      if (child.pid === undefined) done({ exitCode: null, stderr: error.message })
    })
    child.on('close', (exitCode) => {
      done({ exitCode, stderr })
    })
  })
}
