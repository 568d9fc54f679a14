/** Entry of the verification in a real account. */
import { existsSync } from 'node:fs'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from './connect.js'
import type { VerifyTools } from './verify-run.js'
import { finish, isAsAssumed, start, tidy } from './main.js'
import { parseOptions, USAGE, type Options } from './options.js'
import { renderReport, withoutAccount } from './report.js'
import { parseStateOrThrow, type Settings, type State } from './state.js'
import { outputsOf } from './outputs.js'

const { env } = process
const print = (line: string): void => {
  process.stdout.write(`${withoutAccount(line)}\n`)
}

// The reader may close the pipe, as `head` does. A started run still continues to its end: it is paid for, has to be
// deleted, and its outcome is in the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: Error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
}

const parsed = parseOptions(process.argv.slice(2), env.AWS_REGION ?? env.AWS_DEFAULT_REGION)
switch (parsed.kind) {
  case 'help':
    process.stdout.write(USAGE)
    break
  case 'problems':
    process.stderr.write(`${parsed.problems.join('\n')}\nRun with --help for all options.\n`)
    process.exitCode = 2
    break
  case 'options':
    process.exitCode = await run(parsed.options)
}

async function run(options: Options): Promise<number> {
  try {
    return (await carryOut(options)) ? 0 : 1
  } catch (error) {
    process.stderr.write(`${withoutAccount(error instanceof Error ? error.message : String(error))}\n`)
    if (existsSync(options.stateFile))
      process.stderr.write(
        `The progress is saved in ${options.stateFile}: continue with the command finish if a training has been started, or run clean-up.\n`,
      )
    return 1
  }
}

/** @returns whether all assumptions are true, or the requested command has succeeded */
async function carryOut({ command, settings, stateFile }: Options): Promise<boolean> {
  const kept = async (): Promise<State> => parseStateOrThrow(await readFile(stateFile, 'utf8'))
  if (settings !== undefined && existsSync(stateFile) && isUnfinished(await kept()))
    throw new Error(`${stateFile} lists versions or objects that still exist: run finish or clean-up first.`)
  const tools = toolsOf(settings ?? (await kept()).settings, stateFile)
  if (command === 'clean-up') return tidy(tools, await kept())
  if (settings !== undefined) await start(tools, settings)
  if (command === 'start') {
    await append(env.GITHUB_OUTPUT, outputsOf(await kept()))
    return true
  }
  const state = await finish(tools, await kept())
  const report = renderReport(state)
  print(`\n${report}`)
  await append(env.GITHUB_STEP_SUMMARY, `${report}\n`)
  return isAsAssumed(state)
}

const isUnfinished = ({ versions, objects }: State): boolean => versions.length + objects.length > 0

async function append(path: string | undefined, text: string): Promise<void> {
  if (path !== undefined && path !== '') await appendFile(path, text)
}

function toolsOf(settings: Settings, stateFile: string): VerifyTools {
  const [accessKeyId, secretAccessKey] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY]
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new Error('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set.')
  const { AWS_SESSION_TOKEN: sessionToken, AWS_ENDPOINT_URL: endpoint } = env
  const wait = async (ms: number): Promise<void> => {
    await sleep(ms)
  }
  // The types of the SDK take no token that is undefined.
  const service = connect({
    region: settings.region,
    bucket: settings.bucket,
    keys: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
    endpoint: endpoint === '' ? undefined : endpoint?.replace(/\/$/, ''),
    fetch,
    sleep: wait,
  })
  return {
    service,
    now: Date.now,
    sleep: wait,
    log: print,
    save: (state) => writeFile(stateFile, `${JSON.stringify(state, null, 2)}\n`),
  }
}
