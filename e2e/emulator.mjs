/** The committed emulator bundle as a process of its own, the way a user starts it. */
import { freePort, startServer } from './processes.mjs'
import { fileURLToPath } from 'node:url'

/** The checkout, without a separator at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** AWS's documented example key pair, which the emulator accepts by default. */
const EXAMPLE_KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

export const REGION = 'eu-west-1'

/**
 * @param {number} speed how many times faster than the wall clock its trainings run
 * @param {string[]} [more] more options of its command line
 * @returns {Promise<{ url: string, stop: () => Promise<void>, output: () => string }>}
 */
export async function startEmulator(speed, more = []) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const args = [
    `${ROOT}/dist/emulator/index.js`,
    '--port',
    `${port}`,
    '--speed',
    `${speed}`,
    '--region',
    REGION,
    ...more,
  ]
  const server = await startServer(process.execPath, args, { url, env: bareEnvironment() })
  return { url, ...server }
}

/** Variables for a client of the emulator: its keys, the Region, and nothing of the machine's own AWS settings. */
export function clientEnvironment(url) {
  return {
    ...bareEnvironment(),
    ...EXAMPLE_KEYS,
    // The AWS CLI of the first generation reads only the second name.
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ENDPOINT_URL: url,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

/** Variables of a job with `id-token: write`, for an action that assumes a role: no keys at all. */
export function roleEnvironment(url) {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_EC2_METADATA_DISABLED: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_emulator/id-token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'emulator-request-token',
  }
}

/** The machine's variables without its AWS settings, its proxies and those of a workflow run. */
export function bareEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(AWS|GITHUB|INPUT|RUNNER|ACTIONS)_|_proxy$/i.test(name)),
  )
}
