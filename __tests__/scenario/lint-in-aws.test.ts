/** The lint action on manifests in S3, on the datasets of a project, and on the manifests of a version. */
import { afterEach, expect, test } from '@jest/globals'
import { DATA, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { lintSchemaProblemIn } from '../support/lints/lint-schema.js'
import { trained } from '../support/evaluate-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

const inS3 = {
  'training-manifests': `s3://${DATA}/train.manifest`,
  'testing-manifests': `s3://${DATA}/test.manifest`,
}

test('manifests in S3, a body that breaks off on the way', async () => {
  environment = await openEnvironment({
    seed: { faults: [{ operation: 'GetObject', nth: 1, kind: 'truncated-body' }] },
  })
  const { exitCode, outputs } = await environment.lint({ inputs: inS3 })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ outcome: 'passed', 'training-images': '40', 'testing-images': '20' })
  expect(environment.requests()).toEqual(['GetObject', 'GetObject', 'GetObject'])
})

test('an object that does not exist', async () => {
  environment = await openEnvironment()
  const { exitCode, outputs, stdout, report } = await environment.lint({
    inputs: { 'training-manifests': `s3://${DATA}/nothing` },
  })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ outcome: 'error', 'error-code': 'MANIFEST_UNREADABLE', passed: '' })
  expect(lintSchemaProblemIn(report)).toBeUndefined()
  expect(stdout).toContain(`s3://${DATA}/nothing`)
})

test('without credentials it says so', async () => {
  environment = await openEnvironment()
  const { outputs } = await environment.lint({
    inputs: inS3,
    env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
  })
  expect(outputs['error-code']).toBe('CREDENTIALS_MISSING')
})

test('the datasets of a project', async () => {
  environment = await openEnvironment({
    seed: {
      projects: {
        orchard: {
          datasets: [
            { type: 'TRAIN', entries: `s3://${DATA}/train.manifest` },
            { type: 'TEST', entries: `s3://${DATA}/test.manifest` },
          ],
        },
      },
    },
  })
  const { exitCode, outputs, summary } = await environment.lint({ inputs: { project: 'orchard' } })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ outcome: 'passed', 'training-images': '40', 'testing-images': '20' })
  expect(summary).toContain('training dataset of the project orchard')
  expect(new Set(environment.requests())).toEqual(new Set(['DescribeProjects', 'ListDatasetEntries']))
})

test('a project without datasets', async () => {
  environment = await openEnvironment()
  const { outputs } = await environment.lint({ inputs: { project: 'orchard' } })
  expect(outputs['error-code']).toBe('PROJECT_HAS_NO_DATASETS')
})

test('the manifests of a version, and a version as the base', async () => {
  environment = await openEnvironment({ seed: { projects: { orchard: { versions: { v1: trained } } } } })
  const { outputs, stdout, report } = await environment.lint({
    inputs: { project: 'orchard', version: 'latest', base: 'v1', gate: 'training-images >= base' },
  })
  expect(outputs).toMatchObject({ outcome: 'passed', passed: 'true' })
  expect(stdout).toContain('training-images >= base')
  const unchanged = { 'images-added': 0, 'images-removed': 0, 'images-relabelled': 0 }
  expect(report).toMatchObject({ changes: { base: 'v1', training: unchanged, testing: unchanged } })
  expect(lintSchemaProblemIn(report)).toBeUndefined()
})

test('a version that does not exist', async () => {
  environment = await openEnvironment()
  const { outputs } = await environment.lint({ inputs: { project: 'orchard', version: 'v9' } })
  expect(outputs['error-code']).toBe('VERSION_NOT_FOUND')
})
