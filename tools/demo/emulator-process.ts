/** The emulator in a process of its own, and the requests of the demo to it. */
import { get } from 'node:http'
import { runProgram } from './program.js'
import type { EmulatedRequest } from './scenario.js'

/** An emulator that answers. */
export interface EmulatorProcess {
  /** Endpoint of its services, without a slash at its end. */
  readonly url: string
  /** Every request that the action made so far. */
  readonly readRequests: () => Promise<readonly EmulatedRequest[]>
  /** Names of the versions of all projects. */
  readonly readVersionNames: () => Promise<readonly string[]>
  /** Ends it; settles when the process has ended. */
  readonly end: () => Promise<void>
}

export interface EmulatorProcessOptions {
  readonly region: string
  /** Seconds that pass for the emulator in one second. */
  readonly speed: number
  readonly seedPath: string
  readonly signal: AbortSignal
}

/**
 * Starts an emulator on a free port and waits until it listens.
 * @throws Error when it ends before that; the message contains its output
 */
export async function startEmulatorProcess(options: EmulatorProcessOptions): Promise<EmulatorProcess> {
  const own = new AbortController()
  const { promise, settle } = firstUrl()
  const args = ['--port', '0', '--region', options.region, '--speed', String(options.speed), '--seed', options.seedPath]
  const exit = runProgram({
    bundle: 'emulator',
    args,
    signal: AbortSignal.any([options.signal, own.signal]),
    onLine: (line) => {
      const url = /emulated at (http:\/\/\S+)/.exec(line)?.[1]
      if (url !== undefined) settle(url)
    },
  })
  const early = exit.then(({ exitCode, stderr }) => {
    throw new Error(`the emulator ended (${String(exitCode)}) before it listened: ${stderr.trim()}`)
  })
  const url = await Promise.race([promise, early])
  early.catch(() => undefined)
  return {
    url,
    readRequests: async () => asList(await getJson(`${url}/_emulator/journal`)).map(toRequest),
    readVersionNames: async () => {
      const projects = asList(member(await getJson(`${url}/_emulator/state`), 'projects'))
      return projects
        .flatMap((project) => asList(member(project, 'versions')))
        .map((version) => textOf(version, 'name'))
    },
    end: async () => {
      own.abort()
      await exit
    },
  }
}

function firstUrl(): { readonly promise: Promise<string>; readonly settle: (url: string) => void } {
  let settle: (url: string) => void = () => undefined
  const promise = new Promise<string>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}

/** Uses a connection of its own: no proxy of the environment, no open connection that keeps the demo running. */
function getJson(url: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => {
        try {
          resolve(JSON.parse(text))
        } catch (error) {
          reject(new Error(`${url} answers no JSON`, { cause: error }))
        }
      })
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}

function toRequest(entry: unknown): EmulatedRequest {
  const status = member(entry, 'status')
  return { operation: textOf(entry, 'operation'), status: typeof status === 'number' ? status : undefined }
}

function textOf(value: unknown, name: string): string {
  const text = member(value, name)
  return typeof text === 'string' ? text : ''
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined
}
