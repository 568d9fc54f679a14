/** Runs a built action as a runner does. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const REGION = 'eu-west-1'
export const ACTION = bundleOf('train')

/** The file that the runner starts. */
export function bundleOf(action) {
  return join(ROOT, 'dist', action, 'index.js')
}

/** AWS's documented example key pair; it opens no account. */
export const AWS_ENVIRONMENT = {
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
}

/**
 * The environment of a step.
 * @param {string} folder for the files of the runner; created if missing
 * @param {Record<string, string>} inputs
 */
export function stepEnvironment(folder, endpoint, inputs) {
  mkdirSync(folder, { recursive: true })
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
  return {
    ...AWS_ENVIRONMENT,
    HOME: folder,
    USERPROFILE: folder,
    AWS_ENDPOINT_URL: endpoint,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_REPOSITORY: 'octo/orchard',
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_RUN_ID: '1234567',
    GITHUB_RUN_NUMBER: '42',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

/**
 * Runs an action on a stepped clock to its end; several in parallel need a driver, see clock-driver.ts.
 * @returns {Promise<{ exitCode: number, output: string, peakBytes: number, heapBytes: number }>} memory: see memory.mjs
 */
export async function runAction({ action = 'train', folder, endpoint, inputs, clockPath, driver }) {
  const memoryPath = join(folder, 'memory.json')
  const preloads = [
    new URL('../__tests__/support/stepped-clock.mjs', import.meta.url),
    new URL('memory.mjs', import.meta.url),
  ]
  const child = spawn(process.execPath, [...preloads.flatMap(({ href }) => ['--import', href]), bundleOf(action)], {
    env: {
      ...stepEnvironment(folder, endpoint, inputs),
      STEPPED_CLOCK_FILE: clockPath,
      MEMORY_FILE: memoryPath,
      ...(driver === undefined ? {} : { STEPPED_CLOCK_DRIVEN: 'yes' }),
    },
    stdio: ['ignore', 'pipe', 'pipe', ...(driver === undefined ? [] : ['ipc'])],
  })
  driver?.join(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const exitCode = await new Promise((done, failed) => child.on('error', failed).on('close', done))
  return { exitCode, output, ...JSON.parse(readFileSync(memoryPath, 'utf8')) }
}
