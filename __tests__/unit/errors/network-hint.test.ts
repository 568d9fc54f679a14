import { describe, expect, test } from '@jest/globals'
import { hintOf } from '../../../src/errors/hints.js'
import { ServiceError, type ServiceErrorFacts } from '../../../src/errors/service-error.js'
import { networkHintOf } from '../../../src/errors/network-hint.js'
import { toActionError } from '../../../src/errors/to-action-error.js'
import { createBackoff } from '../../../src/training/backoff.js'

const PROXY = 'http://proxy:3128 (HTTPS_PROXY)'

function fault(change: Partial<ServiceErrorFacts>): ServiceError {
  const facts = { service: 's3', operation: 'GetObject', kind: 'no-answer', errorName: 'ECONNRESET' } as const
  return new ServiceError({ ...facts, ...change }, 'the words')
}

describe('what to do about a call without an answer', () => {
  test.each([
    {
      name: 'a certificate that no trusted authority signed',
      change: { errorName: 'SELF_SIGNED_CERT_IN_CHAIN' },
      words: 'AWS_CA_BUNDLE',
    },
    {
      name: 'such a certificate behind a proxy, which probably issued it',
      change: { errorName: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', proxy: PROXY },
      words: 'AWS_CA_BUNDLE',
    },
    { name: 'a proxy', change: { proxy: PROXY }, words: `the proxy ${PROXY}` },
    {
      name: 'a proxy whose name is not known',
      change: { errorName: 'ENOTFOUND', proxy: PROXY },
      words: `the proxy ${PROXY}`,
    },
    {
      name: 'the token of the job',
      change: { service: 'github', operation: 'GetIdToken', errorName: 'NoToken' } as const,
      words: 'NODE_EXTRA_CA_CERTS',
    },
    { name: 'an unknown host', change: { errorName: 'ENOTFOUND' }, words: 'AWS_USE_FIPS_ENDPOINT' },
    {
      name: 'a host of an unknown Region',
      change: { errorName: 'ENOTFOUND', place: { region: 'eu-wst-1' } },
      words: 'Check aws-region: eu-wst-1 may be misspelt, or be a Region that has no Custom Labels',
    },
  ])('$name', ({ change, words }) => {
    const hint = networkHintOf(fault(change))
    expect(hint).toContain(words)
    expect(hint).toContain(hintOf('SERVICE_UNAVAILABLE'))
  })

  test.each([
    { name: 'of a Region that has Custom Labels', place: { region: 'eu-west-1' } },
    { name: 'of a custom endpoint', place: { region: 'eu-wst-1', endpoint: 'http://aws.test' } },
  ])('a host $name does not cast doubt on the Region', ({ place }) => {
    expect(networkHintOf(fault({ errorName: 'ENOTFOUND', place }))).not.toContain('aws-region')
  })

  test.each([
    { name: 'a connection that broke without a proxy', change: {} },
    {
      name: 'an answer of the service that came through a proxy',
      change: { kind: 'throttled', proxy: PROXY } as const,
    },
  ])('nothing more for $name', ({ change }) => {
    expect(networkHintOf(fault(change))).toBeUndefined()
  })
})

describe('the hint is part of the end of the run', () => {
  const running = new AbortController().signal

  test('from a call', () => {
    expect(toActionError(fault({ proxy: PROXY }), running).hint).toContain(PROXY)
    expect(toActionError(fault({}), running).hint).toBe(hintOf('SERVICE_UNAVAILABLE'))
  })

  test('from a wait whose backoff has ended', async () => {
    const tools = { clock: { now: () => 0 }, sleep: () => Promise.resolve(), signal: running, random: () => 0 }
    await expect(createBackoff(tools, 0).wait(fault({ proxy: PROXY }))).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      hint: expect.stringContaining(PROXY),
    })
  })
})
