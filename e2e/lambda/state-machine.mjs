/**
 * A state machine of setup/scale.yaml in moto's interpreter (`moto_server` on the PATH). Its calls go to a server here, which
 * sends those to Lambda to the function, and those to S3 to the emulator.
 */
import { createServer } from 'node:http'
import { bareEnvironment, clientEnvironment } from '../emulator.mjs'
import { freePort, run, startServer } from '../processes.mjs'
import { readText } from '../test-bucket.mjs'
import { setTimeout as sleep } from 'node:timers/promises'
import process from 'node:process'

/**
 * @param {(event: unknown) => Promise<object>} invoke  the function
 * @param {string} endpoint  of S3
 * @returns what executes a definition with an input: `{ status, output, error, cause }`
 */
export async function startInterpreter(invoke, endpoint) {
  const router = createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      route(request, Buffer.concat(chunks).toString(), { invoke, endpoint }).then(
        ({ status = 200, headers = {}, body }) => response.writeHead(status, headers).end(body),
        (error) => response.writeHead(500).end(String(error)),
      )
    })
  })
  await new Promise((resolve) => router.listen(0, '127.0.0.1', resolve))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  // Where the interpreter sends its calls; moto itself listens elsewhere.
  const env = { ...process.env, ...bareEnvironment(), MOTO_PORT: String(router.address().port) }
  const moto = await startServer('moto_server', ['-H', '127.0.0.1', '-p', `${port}`], {
    url: `${url}/moto-api/data.json`,
    env,
  })
  const config = { stepfunctions: { execute_state_machine: true } }
  await globalThis.fetch(`${url}/moto-api/config`, { method: 'POST', body: JSON.stringify(config) })
  return {
    execute: (definition, input) => execute(clientEnvironment(url), definition, input),
    async stop() {
      await moto.stop()
      router.close()
    },
  }
}

async function route({ method, url, headers }, body, { invoke, endpoint }) {
  if (url.startsWith('/2015-03-31/functions/')) {
    const answer = await invoke(JSON.parse(body))
    const failed = typeof answer?.errorType === 'string'
    return { headers: failed ? { 'x-amz-function-error': 'Unhandled' } : {}, body: JSON.stringify(answer) }
  }
  if (method !== 'GET') throw new Error(`unexpected ${method} ${url}`)
  const [, first] = /^(.*)\.localhost(?::\d+)?$/.exec(headers.host) ?? []
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1)
  const [bucket, key] = first === undefined ? [path.split('/')[0], path.slice(path.indexOf('/') + 1)] : [first, path]
  return { body: await readText(endpoint, bucket, key) }
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
