/** Credentials of the environment that cannot work: no outage, so that nothing waits, and the variable is named. */
import { afterEach, expect, test } from '@jest/globals'
import { EXAMPLE_KEY_ID, EXAMPLE_SECRET } from '../support/run-action.js'
import { setStage, type Stage } from '../support/stage.js'

let stage: Stage
afterEach(() => stage.close())

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }

test.each([
  {
    name: 'a key id that ends in a line break',
    env: { AWS_ACCESS_KEY_ID: `${EXAMPLE_KEY_ID}\n` },
    code: 'CREDENTIALS_INVALID',
    says: ['AWS_ACCESS_KEY_ID holds a line break'],
  },
  {
    name: 'a secret that ends in a line break',
    env: { AWS_SECRET_ACCESS_KEY: `${EXAMPLE_SECRET}\n` },
    code: 'CREDENTIALS_INVALID',
    says: ['AWS_SECRET_ACCESS_KEY holds a line break'],
  },
  {
    name: 'a session token that ends in a line break',
    env: { AWS_SESSION_TOKEN: 'a-token\n' },
    code: 'CREDENTIALS_INVALID',
    says: ['AWS_SESSION_TOKEN holds a line break'],
  },
  {
    name: 'a token file that is not mounted',
    env: {
      ...NO_KEYS,
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/pod',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/nonexistent/token',
    },
    code: 'CREDENTIALS_MISSING',
    says: ['AWS_WEB_IDENTITY_TOKEN_FILE', '/nonexistent/token'],
  },
  {
    name: 'a profile beside keys',
    env: { AWS_PROFILE: 'nobody' },
    code: 'CREDENTIALS_MISSING',
    says: ['AWS_PROFILE=nobody', 'pass over the keys of the environment', 'Unset AWS_PROFILE'],
  },
  {
    name: 'a container address that is not allowed',
    env: { ...NO_KEYS, AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://192.0.2.1/keys' },
    code: 'CREDENTIALS_MISSING',
    says: ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'http://192.0.2.1/keys'],
  },
])('$name ends at once as $code', async ({ env, code, says }) => {
  stage = await setStage()
  const startedAt = stage.clock.now()
  const { exitCode, outputs, report } = await stage.run({ env })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': code })
  const { failure } = report as { failure: { message: string; hint: string } }
  const words = `${failure.message}\n${failure.hint}`
  expect(says.filter((text) => !words.includes(text))).toEqual([])
  expect(stage.requests()).toEqual([])
  // By the shared clock: no retry was waited for.
  expect(stage.clock.now() - startedAt).toBeLessThan(1000)
})
