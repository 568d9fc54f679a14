/** Part of wait.mjs: moto with an interpreter of state machines, and the stacks of setup/wait.yaml on it. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientEnvironment, REGION, ROOT } from './emulator.mjs'
import { freePort, run, startServer } from './processes.mjs'

const TEMPLATE = join(ROOT, 'setup', 'wait.yaml')

/** The account that moto assumes for every caller. */
export const ACCOUNT = '123456789012'

/** @param {ReturnType<import('./tally.mjs').createTally>['check']} check */
export async function lintTemplate(check, scratch) {
  const lintOf = (path) => run('cfn-lint', [path])
  await check('cfn-lint finds nothing in the template', async () => {
    const { code, stdout, stderr } = await lintOf(TEMPLATE)
    assert.equal(code, 0, stdout + stderr)
  })
  await check('cfn-lint finds a state that lacks what it needs', async () => {
    const broken = join(scratch, 'broken.yaml')
    await writeFile(broken, (await readFile(TEMPLATE, 'utf8')).replace('SecondsPath:', 'SecondPath:'))
    assert.notEqual((await lintOf(broken)).code, 0)
  })
}

/** Starts moto; its state machines ask the emulator. */
export async function startMoto(emulator) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = await startServer('python3', [join(ROOT, 'e2e/wait/moto_server.py'), '-p', `${port}`], {
    url: `${url}/moto-api/data.json`,
    env: { ...clientEnvironment(emulator), EMULATOR_URL: emulator },
  })
  const body = JSON.stringify({ stepfunctions: { execute_state_machine: true } })
  const response = await globalThis.fetch(`${url}/moto-api/config`, { method: 'POST', body })
  assert.equal(response.status, 201)
  return { url, ...server }
}

/**
 * The commands of the guide, for another GitHub and with short waits.
 * @param token  of the connection as it is made
 */
export function createGuide(check, { moto, github, scratch }) {
  const shell = async (command, token = '') => {
    const env = { ...clientEnvironment(moto), AWS_PAGER: '', token }
    const { code, stdout, stderr } = await run('bash', ['-euc', command.replace(/^read .*\n/, '')], {
      cwd: scratch,
      env,
    })
    assert.equal(code, 0, `${command}\n${stdout}${stderr}`)
    return stdout.trim()
  }
  return {
    /** @returns the ARN of the connection */
    deploy: async (token) => {
      let connection = ''
      await check('the commands of the guide make the connection and the stack', async () => {
        connection = await shell(await commandOf('create-connection'), token)
        assert.match(connection, /:connection\/github-orchard\/[\da-f-]{36}$/)
        const deploy = (await commandOf('cloudformation deploy')).trimEnd().replace('setup/wait.yaml', TEMPLATE)
        const parameters = `GitHubApi=${github} PollSeconds=1`
        await shell(`${deploy.replace(/ConnectionArn=\S+/, `ConnectionArn=${connection}`)} ${parameters}`)
      })
      return connection
    },
    replaceToken: (token) =>
      check('the command of the guide replaces the token', async () =>
        shell(await commandOf('update-connection'), token),
      ),
    /** @returns the ARN of the new execution */
    startAgain: async (failed) => {
      let started = ''
      await check('the commands of the guide start an execution again', async () => {
        const command = await commandOf('start-execution')
        started = await shell(command.replace(/^failed=.*$/m, `failed=${failed}`))
      })
      return started
    },
  }
}

async function commandOf(text) {
  const guide = await readFile(join(ROOT, 'docs', 'waiting.md'), 'utf8')
  const commands = [...guide.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, command]) => command)
  return commands.find((command) => command.includes(text))
}

/** @param {ReturnType<import('./aws-cli-client.mjs').createAwsCli>} cli */
export async function createStack({ answerOf }, name, parameters) {
  await answerOf(
    ...['cloudformation', 'create-stack', '--stack-name', name, '--template-body', `file://${TEMPLATE}`],
    ...['--capabilities', 'CAPABILITY_IAM', '--parameters'],
    ...Object.entries(parameters).map(([key, value]) => `ParameterKey=${key},ParameterValue=${value}`),
  )
}

/** The ARN of the state machine of a stack. */
export function machineOf(stack) {
  return `arn:aws:states:${REGION}:${ACCOUNT}:stateMachine:${stack}`
}

/** Calls Step Functions of moto, which checks no signature. */
export async function callStepFunctions(moto, operation, input) {
  const scope = `20260101/${REGION}/states/aws4_request`
  const headers = {
    authorization: `AWS4-HMAC-SHA256 Credential=x/${scope}, SignedHeaders=host, Signature=x`,
    'x-amz-target': `AWSStepFunctions.${operation}`,
    'content-type': 'application/x-amz-json-1.0',
  }
  const response = await globalThis.fetch(moto, { method: 'POST', headers, body: JSON.stringify(input) })
  const text = await response.text()
  assert.equal(response.status, 200, text)
  return JSON.parse(text)
}
