/** The official AWS CLI, loaded once for many commands: to load it takes several times as long as a command. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { run } from './processes.mjs'

const SERVER = fileURLToPath(new URL('aws-cli/serve.py', import.meta.url))

let server

/**
 * Runs a command of the CLI to its end.
 * @param {string[]} args
 * @param {{ env: Record<string, string | undefined>, cwd?: string }} options
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export async function runAws(args, { env, cwd = process.cwd() }) {
  server ??= startServer()
  const { ask } = await server
  return ask === undefined ? run('aws', args, { env, cwd }) : ask({ args, env, cwd })
}

/** The CLI of the Python on the PATH; without one, `aws` is started for each command. */
async function startServer() {
  const { code } = await run('python3', ['-c', 'import awscli.handlers']).catch(() => ({ code: null }))
  return code === 0 ? { ask: askServer() } : {}
}

function askServer() {
  const env = { ...process.env, PYTHONUTF8: '1' }
  const child = spawn('python3', [SERVER], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting = []
  // Between commands it does not keep this process, which ends it when all else is done, or by its own end.
  const rest = () => {
    for (const one of [child, child.stdin, child.stdout]) one.unref()
  }
  process.once('beforeExit', () => {
    child.ref()
    child.stdin.end()
  })
  const failAll = (reason) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`the server of the AWS CLI ${reason}`))
  }
  child.once('error', ({ message }) => failAll(message))
  child.once('close', (code) => failAll(`ended with ${code}`))
  createInterface({ input: child.stdout }).on('line', (line) => {
    waiting.shift()?.resolve(JSON.parse(line))
    if (waiting.length === 0) rest()
  })
  rest()
  return (command) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      child.stdout.ref()
      child.stdin.write(`${JSON.stringify(command)}\n`)
    })
}
