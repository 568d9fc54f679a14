/** Malformed answers: pages of proxies, values that are not lists, successes without a result. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { DATA, LONGER_WAIT, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { startTamperingProxy, type TamperingProxy, type Tampering } from '../support/tampering-proxy.js'

let environment: TestEnvironment
let proxy: TamperingProxy
afterEach(async () => {
  await proxy.close()
  await environment.close()
})

const HTML = '<html><body>Please log in to the network.</body></html>'

type Answer = Omit<Tampering, 'effect'>

/** Puts the answer in the place of those of one operation. */
async function openTampered(
  operation: string,
  isMet: (nth: number, path: string) => boolean,
  answer: Answer,
  effect = false,
): Promise<void> {
  environment = await openEnvironment({
    seed: { settings: operation === 'DescribeProjectVersions' ? LONGER_WAIT : {} },
  })
  proxy = await startTamperingProxy(environment.emulator.url, (seen) =>
    seen.operation === operation && isMet(seen.nth, seen.path) ? { effect, ...answer } : undefined,
  )
}

const strange: readonly (readonly [name: string, answer: Answer])[] = [
  ['a page of a proxy, 403', { status: 403, body: HTML }],
  ['403 without an error type', { status: 403, body: '{"message":"Forbidden"}' }],
  ['408 without a body', { status: 408, body: '' }],
  ['a page of a proxy, 200', { status: 200, body: HTML }],
  ['200 without a body', { status: 200, body: '' }],
  ['200 that breaks off', { status: 200, body: '{"ProjectVersionDescr' }],
  ['an error under 200', { status: 200, body: '{"__type":"InternalServerError","message":"oops"}' }],
]

describe('to a create that took effect', () => {
  test.each([
    ...strange,
    ['a value that is not an ARN', { status: 200, body: '{"ProjectVersionArn":{}}' }],
    ['the ARN of something else', { status: 200, body: '{"ProjectVersionArn":"arn:aws:s3:::x"}' }],
  ] as const)('%s: it is looked up, not sent again', async (_name, answer) => {
    await openTampered('CreateProjectVersion', (nth) => nth === 1, answer, true)
    const { outputs, stdout } = await environment.run({ endpoint: proxy.url })
    expect(outputs).toMatchObject({ outcome: 'passed', resumed: 'false' })
    expect(stdout).toContain('checking whether the training was started')
    expect(environment.requests().filter((one) => one === 'CreateProjectVersion')).toHaveLength(1)
    expect(environment.versionNames()).toHaveLength(1)
  })

  test('and cannot be looked up either: the end says that a training may have been started', async () => {
    environment = await openEnvironment()
    let isSent = false
    proxy = await startTamperingProxy(environment.emulator.url, ({ operation }) => {
      isSent ||= operation === 'CreateProjectVersion'
      return isSent ? { effect: true, status: 403, body: HTML } : undefined
    })
    const { outputs, summary } = await environment.run({ endpoint: proxy.url })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(summary).toContain('may have been started')
    expect(environment.versionNames()).toHaveLength(1)
  })
})

describe('to a create that had no effect', () => {
  test.each(strange)('%s: it is sent again after a lookup', async (_name, answer) => {
    await openTampered('CreateProjectVersion', (nth) => nth === 1, answer)
    const { outputs } = await environment.run({ endpoint: proxy.url })
    expect(outputs).toMatchObject({ outcome: 'passed' })
    expect(environment.versionNames()).toHaveLength(1)
  })
})

describe('to a lookup', () => {
  const lists: readonly (readonly [string, Answer])[] = [
    ['a value that is not a list', { status: 200, body: '{"ProjectVersionDescriptions":{}}' }],
    ['an empty list item', { status: 200, body: '{"ProjectVersionDescriptions":[null]}' }],
    ['a version without an ARN', { status: 200, body: '{"ProjectVersionDescriptions":[{}]}' }],
  ]

  // Past the start, and past the listing for the usual duration: polls of the wait.
  test.each([...strange, ...lists])('%s in the middle of the wait is retried', async (_name, answer) => {
    await openTampered('DescribeProjectVersions', (nth) => nth >= 8 && nth < 11, answer)
    const { outputs } = await environment.run({ endpoint: proxy.url })
    expect(outputs).toMatchObject({ outcome: 'passed', 'error-code': '' })
  })

  test.each(lists)('%s before the start is not taken for a project without the version', async (_name, answer) => {
    await openTampered('DescribeProjectVersions', () => true, answer)
    const { outputs } = await environment.run({ endpoint: proxy.url })
    expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
    expect(environment.requests()).not.toContain('CreateProjectVersion')
  })
})

test('a listing whose NextToken repeats ends', async () => {
  const body = '{"ProjectVersionDescriptions":[],"NextToken":"again"}'
  // The first request asks for one name; a listing follows it.
  await openTampered('DescribeProjectVersions', (nth) => nth > 1, { status: 200, body })
  const { outputs, summary } = await environment.run({ endpoint: proxy.url })
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
  expect(summary).toContain('NextToken')
})

test('the page of a proxy for a manifest is not taken for a missing manifest', async () => {
  await openTampered('GET', (_nth, path) => path.includes(DATA), { status: 404, body: HTML })
  const { outputs } = await environment.run({ endpoint: proxy.url })
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'SERVICE_UNAVAILABLE' })
})

test('an answer of S3 to HEAD that names another Region stops the upload', async () => {
  const headers = { 'x-amz-request-id': 'r-1', 'x-amz-bucket-region': 'us-east-1' }
  await openTampered('HEAD', (_nth, path) => path.includes('manifests/'), { status: 400, headers, body: '' })
  const { outputs, summary } = await environment.run({
    endpoint: proxy.url,
    inputs: { 'training-manifests': 'train.manifest', lint: 'off' },
    workspace: { 'train.manifest': '{"source-ref":"s3://orchard-images/a.jpg"}\n' },
  })
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'UPLOAD_FAILED' })
  expect(summary).toContain('us-east-1')
  expect(environment.requests()).not.toContain('PutObject')
})
