/** The official AWS CLI (`aws` on the PATH) as a client of the emulator: its JSON answers, and its errors. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { runAws } from './aws-cli-server.mjs'
import { clientEnvironment } from './emulator.mjs'

/**
 * @param scratch  a folder that has no settings of the CLI
 * @param urlOf    gives the emulator's URL once it is started
 */
export function createAwsCli(scratch, urlOf) {
  async function aws(...args) {
    return awsAs({}, ...args)
  }

  /** The CLI with other variables; undefined removes one. */
  async function awsAs(change, ...args) {
    const env = {
      ...clientEnvironment(urlOf()),
      // No settings of the machine, and no pager that would wait for a key.
      HOME: scratch,
      AWS_CONFIG_FILE: join(scratch, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(scratch, 'credentials'),
      AWS_MAX_ATTEMPTS: '1',
      AWS_PAGER: '',
      ...change,
    }
    return runAws([...args, '--output', 'json'], { env })
  }

  /** Runs a command that must succeed; the answer is its JSON, or undefined when it prints none. */
  async function answerOf(...args) {
    const { code, stdout, stderr } = await aws(...args)
    assert.equal(code, 0, `aws ${args.join(' ')}\n${stderr}${stdout}`)
    return stdout.trim().startsWith('{') ? JSON.parse(stdout) : undefined
  }

  async function errorOf(...args) {
    const { code, stderr } = await aws(...args)
    assert.notEqual(code, 0, `aws ${args.join(' ')} should fail`)
    return stderr
  }

  return { aws, awsAs, answerOf, errorOf }
}
