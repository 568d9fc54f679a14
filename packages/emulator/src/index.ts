/** Entry of the emulator as a program of its own. */
import { readFileSync } from 'node:fs'
import { isClosedPipe } from './closed-pipe.js'
import { parseCliOptions, USAGE, type CliOptions } from './cli-options.js'
import { EXAMPLE_CREDENTIALS } from './credentials.js'
import { startEmulator, type Emulator, type EmulatorOptions } from './emulator.js'
import { ID_TOKEN_REQUEST_TOKEN } from './oidc/token-request.js'
import { listOfServices } from './other-service.js'
import { parsePolicyDocumentsOrThrow, parseSeedOrThrow } from './parse-seed.js'

let endUnread = (): void => undefined

/** A reader that has closed the pipe, as `head` does, is not a failure. The client of a request that is not emulated is informed too. */
function toleratePipes(): void {
  process.stdout.on('error', (error: Error) => {
    if (!isClosedPipe(error)) throw error
    endUnread()
  })
  process.stderr.on('error', (error: Error) => {
    if (!isClosedPipe(error)) throw error
  })
}

async function main(args: readonly string[]): Promise<void> {
  const parsed = parseCliOptions(args, process.env)
  switch (parsed.kind) {
    case 'help':
      process.stdout.write(USAGE)
      return
    case 'problems':
      process.stderr.write(`${parsed.problems.join('\n')}\nRun with --help for all options.\n`)
      process.exitCode = 2
      return
    case 'options':
      await serve(parsed.options)
  }
}

async function serve(options: CliOptions): Promise<void> {
  const key = options.key ?? EXAMPLE_CREDENTIALS
  try {
    const emulator = await startEmulator({
      port: options.port,
      host: options.host,
      speed: options.speed,
      region: options.region,
      account: options.account,
      credentials: [key],
      checkImages: options.checkImages,
      ...filesOf(options),
      onUnexpected: ({ service, operation }) => {
        process.stderr.write(`Not emulated: ${service} ${operation}\n`)
      },
    })
    const end = (): void => {
      emulator.close().catch((error: unknown) => {
        process.stderr.write(`The state was not written: ${error instanceof Error ? error.message : String(error)}\n`)
        process.exitCode = 1
      })
    }
    // The emulator's output is not read.
    endUnread = end
    process.stdout.write(greeting(emulator, key, options))
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  } catch (error) {
    process.stderr.write(`The emulator could not start: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** What is read from files; the policies of the command line replace that of the seed. */
function filesOf({
  seedPath,
  policyPaths,
  statePath,
}: CliOptions): Pick<EmulatorOptions, 'seed' | 'policy' | 'stateFile'> {
  const seed = seedPath === undefined ? {} : readJson(seedPath, parseSeedOrThrow)
  const policy = policyPaths.flatMap((path) => readJson(path, parsePolicyDocumentsOrThrow))
  return {
    seed,
    policy: policy.length === 0 ? undefined : policy,
    stateFile: statePath,
  }
}

/** @throws Error that names the file */
function readJson<T>(path: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function greeting(
  { url, isResumed }: Emulator,
  key: { accessKeyId: string; secretAccessKey: string },
  options: CliOptions,
): string {
  return `${listOfServices()}, emulated at ${url}
Models are simulated: their metrics are invented, and no image is read.

  export AWS_ENDPOINT_URL=${url}
  export AWS_REGION=${options.region} AWS_DEFAULT_REGION=${options.region}
  export AWS_ACCESS_KEY_ID=${key.accessKeyId}
  export AWS_SECRET_ACCESS_KEY=${key.secretAccessKey}
  aws rekognition describe-projects

To use role-to-assume (with any role) instead of the keys:

  export ACTIONS_ID_TOKEN_REQUEST_URL='${url}/_emulator/id-token?api-version=2.0'
  export ACTIONS_ID_TOKEN_REQUEST_TOKEN=${ID_TOKEN_REQUEST_TOKEN}

Speed: ${String(options.speed)} s per real second. State, journal and faults: ${url}/_emulator/state. Stop with Ctrl+C.
${keptIn(options.statePath, isResumed)}`
}

function keptIn(statePath: string | undefined, isResumed: boolean): string {
  if (statePath === undefined) return ''
  const origin = isResumed ? 'was read, and no seed was applied; it is kept there' : 'is kept there from now on'
  return `State file ${statePath}: the state ${origin}.\n`
}

toleratePipes()
await main(process.argv.slice(2))
