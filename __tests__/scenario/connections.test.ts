/** A run contacts nothing but the service: every connection that it opens is recorded, and goes there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ROOT, type RunOptions } from '../support/run-action.js'
import { openEnvironment, type TestEnvironment } from '../support/environment.js'

const RECORDER = pathToFileURL(join(ROOT, '__tests__', 'support', 'record-connections.mjs')).href

let environment: TestEnvironment
let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'connections-'))
  writeFileSync(join(folder, 'connections'), '')
  environment = await openEnvironment()
})

afterEach(async () => {
  await environment.close()
  rmSync(folder, { recursive: true })
})

const recorded = (): NonNullable<RunOptions['env']> => ({
  NODE_OPTIONS: `--import=${RECORDER}`,
  CONNECTIONS_FILE: join(folder, 'connections'),
})

const connections = (): readonly string[] => readFileSync(join(folder, 'connections'), 'utf8').split('\n').slice(0, -1)

test('training and judging connect to the service only', async () => {
  const trained = await environment.run({ env: recorded() })
  const judged = await environment.evaluate({ env: recorded() })
  expect([trained.outputs.outcome, judged.outputs.outcome]).toEqual(['passed', 'passed'])
  expect(connections().length).toBeGreaterThan(2)
  expect([...new Set(connections())]).toEqual([new URL(environment.emulator.url).host])
})

test('no connection is opened before the inputs are known to be valid', async () => {
  const refused = await environment.run({ inputs: { 'f1-threshold': 'high' }, env: recorded() })
  expect(refused.outputs.outcome).toBe('invalid-input')
  expect(connections()).toEqual([])
})

test('a connection to another host would be seen', async () => {
  const elsewhere = await environment.run({
    env: { ...recorded(), AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' },
    inputs: { 'queue-timeout': '1m' },
  })
  expect(elsewhere.outputs.outcome).not.toBe('passed')
  expect(connections()).toContain('127.0.0.1:9')
})
