/** A request that is not emulated is refused by its name, never as a wrong key, Region or signature. */
import * as sdk from '@aws-sdk/client-rekognition'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { rekognitionOperationNames } from '../src/rekognition/operation-names.js'
import { cborOf } from '../src/wire/cbor.js'
import { openBench, type Bench } from '../../../__tests__/support/emulator/clients.js'
import {
  rekognitionHeaders,
  signedRequest,
  type SignOptions,
} from '../../../__tests__/support/emulator/signed-request.js'

let bench: Bench
let unexpected: string[]

beforeEach(async () => {
  unexpected = []
  bench = await openBench({ onUnexpected: ({ service, operation }) => unexpected.push(`${service} ${operation}`) })
})

afterEach(async () => {
  await bench.close()
})

async function send(
  path: string,
  body: string,
  options: SignOptions,
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }> {
  const url = `${bench.emulator.url}${path}`
  const response = await fetch(url, signedRequest(url, body, options))
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
const target = (name: string): Record<string, string> => ({ 'x-amz-target': name })

describe('an operation of Rekognition', () => {
  test('that exists is refused by its name, with the page to read', async () => {
    const bytes = new Uint8Array([1])
    const sent = bench.rekognition.send(new sdk.DetectLabelsCommand({ Image: { Bytes: bytes } }))
    await expect(sent).rejects.toMatchObject({
      name: 'NotEmulatedException',
      message:
        'The emulator does not emulate DetectLabels of Amazon Rekognition. See packages/emulator/docs/coverage.md for what it emulates.',
      $metadata: { httpStatusCode: 501 },
    })
    expect(unexpected).toEqual(['rekognition DetectLabels'])
  })

  test('that does not exist is unknown, as in the service', async () => {
    const { status, text } = await send('/', '{}', { headers: rekognitionHeaders('DetectLabel') })
    expect([status, JSON.parse(text)]).toMatchObject([400, { __type: 'UnknownOperationException' }])
  })

  test('is known by name if and only if the official client has it', () => {
    const ofClient = Object.keys(sdk).flatMap((name) => /^([A-Z]\w+)Command$/.exec(name)?.[1] ?? [])
    expect(ofClient.length).toBeGreaterThan(70)
    expect([...rekognitionOperationNames()].sort()).toEqual(ofClient.sort())
  })

  test.each(['eu-central-1', 'us-west-2'])(
    'signed for %s gets the Region of the emulator in the answer',
    async (region) => {
      const { status, text } = await send('/', '{}', { region, headers: rekognitionHeaders('DescribeProjects') })
      expect([status, JSON.parse(text)]).toMatchObject([
        400,
        {
          __type: 'InvalidSignatureException',
          Message: `Credential should be scoped to a valid region, not '${region}'. This emulator is for eu-west-1: set that Region for the client, or start the emulator with --region ${region}.`,
        },
      ])
    },
  )
})

describe('a request to another service', () => {
  test.each<
    [name: string, service: string, operation: string, path: string, body: string, headers: Record<string, string>]
  >([
    ['JSON', 'dynamodb', 'ListTables', '/', '{}', target('DynamoDB_20120810.ListTables')],
    ['JSON, a prefix like a word', 'kms', 'Encrypt', '/', '{}', target('TrentService.Encrypt')],
    ['a form', 'iam', 'ListUsers', '/', 'Action=ListUsers&Version=2010-05-08', FORM],
    ['REST', 'lambda', 'GET /2015-03-31/functions/', '/2015-03-31/functions/', '', {}],
  ])('in %s is named', async (_name, service, operation, path, body, headers) => {
    const {
      status,
      headers: answered,
      text,
    } = await send(path, body, { service, headers, method: body === '' ? 'GET' : 'POST' })
    expect(status).toBe(501)
    expect(answered.get('x-amzn-errortype')).toBe('NotEmulatedException')
    expect(text).toContain(`This request is for ${service} (${operation}), a service that is not emulated.`)
    expect(text).toContain('packages/emulator/docs/coverage.md')
    expect(text).toContain('AWS_ENDPOINT_URL_REKOGNITION')
    expect(unexpected).toEqual([`${service} ${operation}`])
    expect(bench.emulator.journal).toMatchObject([
      { service, operation, status: 501, errorName: 'NotEmulatedException' },
    ])
  })

  test.each<[service: string, start: string]>([
    ['ec2', '<Response><Errors><Error><Code>NotEmulatedException</Code>'],
    ['iam', '<ErrorResponse><Error><Type>Sender</Type><Code>NotEmulatedException</Code>'],
    ['s3express', '<Error><Code>NotEmulatedException</Code>'],
    ['route53', '<ErrorResponse><Error><Type>Sender</Type><Code>NotEmulatedException</Code>'],
  ])('%s is answered in the XML of its protocol', async (service, start) => {
    const isForm = ['ec2', 'iam'].includes(service)
    const { text } = isForm
      ? await send('/', 'Action=List&Version=1', { service, headers: FORM })
      : await send('/2013-04-01/hostedzone', '', { service, method: 'GET' })
    expect(text.replace(/^<\?xml[^>]*>\s*/, '')).toMatch(new RegExp(`^${start}`))
  })

  test('without a signature is recognised by its target', async () => {
    const response = await fetch(bench.emulator.url, {
      method: 'POST',
      headers: target('AWSCognitoIdentityService.GetId'),
      body: '{}',
    })
    expect([response.status, await response.json()]).toMatchObject([501, { __type: 'NotEmulatedException' }])
    expect(unexpected).toEqual(['AWSCognitoIdentityService GetId'])
  })

  test('in RPC v2 is answered in CBOR', async () => {
    const headers = { 'smithy-protocol': 'rpc-v2-cbor' }
    const path = '/service/ArcRegionSwitch/operation/ListPlans'
    const { status, headers: answered, text } = await send(path, '', { service: 'arc-region-switch', headers })
    expect([status, answered.get('smithy-protocol'), answered.get('content-type')]).toEqual([
      501,
      'rpc-v2-cbor',
      'application/cbor',
    ])
    expect(text).toContain('This request is for arc-region-switch (ListPlans)')
  })

  test('that names no service is handled as S3', async () => {
    const response = await fetch(`${bench.emulator.url}/bucket/key`)
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('AccessDenied')])
    expect(unexpected).toEqual([])
  })
})

test.each<[name: string, fields: Record<string, string>, hex: string]>([
  ['an empty map', {}, 'a0'],
  ['short texts', { a: 'b' }, 'a161616162'],
  ['23 bytes in one', { a: 'x'.repeat(23) }, `a1616177${'78'.repeat(23)}`],
  ['24 bytes need a length', { a: 'x'.repeat(24) }, `a161617818${'78'.repeat(24)}`],
  ['256 bytes need two', { a: 'x'.repeat(256) }, `a16161790100${'78'.repeat(256)}`],
  ['bytes, not letters', { a: '\u00fc' }, 'a1616162c3bc'],
])('CBOR: %s', (_name, fields, hex) => {
  expect(cborOf(fields).toString('hex')).toBe(hex)
})
