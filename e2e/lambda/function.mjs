/** The committed function in AWS's runtime interface emulator, a Go module that is built here. */
import { join } from 'node:path'
import process from 'node:process'
import { clientEnvironment, ROOT } from '../emulator.mjs'
import { prepare, provide } from '../client-program.mjs'
import { freePort, startServer } from '../processes.mjs'

/** @returns the path of the program */
export async function buildInterfaceEmulator(scratch) {
  await provide('go', ['version'], ['golang-go'])
  const program = join(scratch, 'rie')
  const settings = (await prepare('go', ['env', 'GOENV'])).trim()
  const tool = 'github.com/aws/aws-lambda-runtime-interface-emulator/cmd/aws-lambda-rie'
  await prepare('go', ['build', '-modcacherw', '-buildvcs=false', '-mod=readonly', '-o', program, tool], {
    cwd: join(ROOT, 'e2e', 'lambda'),
    env: {
      ...process.env,
      CGO_ENABLED: '0',
      GOMODCACHE: join(scratch, 'modules'),
      GOCACHE: join(scratch, 'cache'),
      GOENV: settings,
      XDG_CONFIG_HOME: join(scratch, 'config'),
    },
  })
  return program
}

/**
 * Starts the function with the S3 of an endpoint.
 * @returns its `invoke`, which gives the answer, or `{ errorType, errorMessage }` of a function that failed
 */
export async function startFunction(program, endpoint) {
  const [port, runtimePort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const args = [
    ...['--log-level', 'warn', '--runtime-interface-emulator-address', `127.0.0.1:${port}`],
    ...['--runtime-api-address', `127.0.0.1:${runtimePort}`],
    ...[process.execPath, join(ROOT, 'e2e', 'lambda', 'runtime.mjs'), join(ROOT, 'dist', 'lambda'), 'index.handler'],
  ]
  const env = { ...clientEnvironment(endpoint), AWS_LAMBDA_FUNCTION_TIMEOUT: '900' }
  const server = await startServer(program, args, { url, env })
  // One invocation at a time is all that it takes, as one sandbox of Lambda does.
  let last = Promise.resolve()
  const send = async (text) => {
    const answer = await globalThis.fetch(`${url}/2015-03-31/functions/function/invocations`, {
      method: 'POST',
      body: text,
    })
    return JSON.parse(await answer.text())
  }
  return {
    ...server,
    invoke(event) {
      const answer = last.then(() => send(JSON.stringify(event)))
      last = answer.catch(() => {})
      return answer
    },
  }
}
