/**
 * A state machine of setup/scale.yaml in moto's interpreter, which moto_server.py completes (moto for the `python3` on the PATH).
 * Its calls to Lambda go to a server here, which hands them to the function, and those to S3 to the emulator.
 */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { clientEnvironment, ROOT } from '../emulator.mjs'
import { freePort, run, startServer } from '../processes.mjs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @param {(event: unknown) => Promise<object>} invoke  the function
 * @param {string} endpoint  of S3
 * @returns what executes a definition with an input: `{ status, output, error, cause }`
 */
export async function startInterpreter(invoke, endpoint) {
  const functions = createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      answer(request, Buffer.concat(chunks).toString(), invoke).then(
        ({ status = 200, headers = {}, body }) => response.writeHead(status, headers).end(body),
        (error) => response.writeHead(500).end(String(error)),
      )
    })
  })
  await new Promise((resolve) => functions.listen(0, '127.0.0.1', resolve))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...clientEnvironment(endpoint),
    EMULATOR_URL: endpoint,
    LAMBDA_URL: `http://127.0.0.1:${functions.address().port}`,
    // Where moto sends its calls to itself.
    MOTO_PORT: String(port),
  }
  const program = join(ROOT, 'e2e', 'lambda', 'moto_server.py')
  const moto = await startServer('python3', [program, '-H', '127.0.0.1', '-p', `${port}`], {
    url: `${url}/moto-api/data.json`,
    env,
  })
  const config = { stepfunctions: { execute_state_machine: true } }
  await globalThis.fetch(`${url}/moto-api/config`, { method: 'POST', body: JSON.stringify(config) })
  return {
    execute: (definition, input) => execute(clientEnvironment(url), definition, input),
    async stop() {
      await moto.stop()
      functions.close()
    },
  }
}

/** Lambda: an invocation of a function, whose name is the end of the path's. */
async function answer({ method, url }, body, invoke) {
  const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(url) ?? []
  if (method !== 'POST' || name === undefined) throw new Error(`unexpected ${method} ${url}`)
  const result = await invoke(JSON.parse(body), decodeURIComponent(name).split(':').at(-1))
  const failed = typeof result?.errorType === 'string'
  return { headers: failed ? { 'x-amz-function-error': 'Unhandled' } : {}, body: JSON.stringify(result) }
}

let executions = 0

async function execute(env, definition, input) {
  const aws = async (...args) => {
    const { code, stdout, stderr } = await run('aws', [...args, '--output', 'json'], { env: { ...env, AWS_PAGER: '' } })
    if (code !== 0) throw new Error(`aws ${args.slice(0, 2).join(' ')}: ${stderr}`)
    return JSON.parse(stdout)
  }
  executions += 1
  const { stateMachineArn } = await aws(
    ...['stepfunctions', 'create-state-machine', '--name', `machine-${executions}`],
    ...['--definition', JSON.stringify(definition), '--role-arn', 'arn:aws:iam::123456789012:role/states'],
  )
  const started = ['--state-machine-arn', stateMachineArn, '--input', JSON.stringify(input)]
  const { executionArn } = await aws('stepfunctions', 'start-execution', ...started)
  for (;;) {
    const seen = await aws('stepfunctions', 'describe-execution', '--execution-arn', executionArn)
    if (seen.status !== 'RUNNING') return seen
    await sleep(500)
  }
}
