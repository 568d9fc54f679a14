/** Before money is spent: all problems that would make a training fail are reported in one run, and nothing else stops it. */
import { afterEach, describe, expect, test } from '@jest/globals'
import type { EmulatorOptions } from '../../packages/emulator/src/emulator.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { DATA, IMAGES, manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'
import { FAR, endOf, ofImagesIn } from '../support/preflight-scenarios.js'

let environment: TestEnvironment
afterEach(() => environment.close())

async function openWith(buckets: Readonly<Record<string, BucketSeed>> = {}, more: Partial<EmulatorOptions> = {}) {
  environment = await openEnvironment({
    ...more,
    seed: { ...more.seed, buckets: { ...buckets, ...more.seed?.buckets } },
  })
}

/** What a checkout without its large files has in place of one. */
const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4f'.repeat(32)}\nsize 51717\n`

describe('problems that would make a training fail', () => {
  interface Row {
    readonly name: string
    readonly buckets?: Readonly<Record<string, BucketSeed>>
    readonly region?: string
    readonly inputs: Readonly<Record<string, string>>
    readonly workspace?: Readonly<Record<string, string>>
    readonly finding: string
  }
  const rows: readonly Row[] = [
    {
      name: 'the bucket of the results is missing',
      inputs: { 'output-location': 's3://nowhere/runs' },
      finding: 'BUCKET_NOT_FOUND: The bucket nowhere (output-location) does not exist.',
    },
    {
      name: 'the bucket of the results is in another Region, and no prefix is given',
      buckets: { far: { region: 'us-west-2' } },
      inputs: { 'output-location': 's3://far' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (output-location) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'the same for a client in us-east-1',
      region: 'us-east-1',
      buckets: { far: FAR },
      inputs: { 'output-location': 's3://far/{version-name}' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (output-location) is in us-west-2, but the training runs in us-east-1.',
    },
    {
      name: 'the bucket of the results is in another Region, and access is denied',
      buckets: { far: { ...FAR, list: false } },
      inputs: { 'output-location': 's3://far/runs' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (output-location) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'the bucket for uploads is missing',
      inputs: { 'training-manifests': 'a.manifest', 'manifest-location': 's3://nowhere/up' },
      workspace: { 'a.manifest': manifestOf(40) },
      finding: 'BUCKET_NOT_FOUND: The bucket nowhere (manifest-location) does not exist.',
    },
    {
      name: 'a manifest’s bucket is missing',
      inputs: { 'training-manifests': 's3://nowhere/a.manifest' },
      finding: 'BUCKET_NOT_FOUND: The bucket nowhere (training-manifests) does not exist.',
    },
    {
      name: 'a manifest’s bucket is in another Region',
      buckets: { far: FAR },
      inputs: { 'testing-manifests': 's3://far/train.manifest' },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (testing-manifests) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'the images’ bucket is missing',
      buckets: { more: { objects: { 'a.manifest': { text: ofImagesIn('no-images') } } } },
      inputs: { 'training-manifests': 's3://more/a.manifest' },
      finding: 'BUCKET_NOT_FOUND: The bucket no-images (images of training-manifests) does not exist.',
    },
    {
      name: 'the images’ bucket is in another Region, and the manifest has no line end',
      buckets: { far: FAR },
      inputs: { 'training-manifests': 'a.manifest', 'testing-manifests': '', 'auto-create-testing-data': 'true' },
      workspace: { 'a.manifest': manifestOf(40).replaceAll(IMAGES, 'far').trimEnd() },
      finding:
        'BUCKET_IN_OTHER_REGION: The bucket far (images of training-manifests) is in us-west-2, but the training runs in eu-west-1.',
    },
    {
      name: 'a manifest is blank',
      buckets: { more: { objects: { 'a.manifest': { text: '\n \n' } } } },
      inputs: { 'testing-manifests': 's3://more/a.manifest' },
      finding: 'MANIFEST_INVALID: The manifest s3://more/a.manifest contains only blank lines.',
    },
    {
      name: 'a manifest in S3 is a Git LFS pointer',
      buckets: { more: { objects: { 'a.manifest': { text: LFS_POINTER } } } },
      inputs: { 'training-manifests': 's3://more/a.manifest' },
      finding: 'MANIFEST_INVALID: The manifest s3://more/a.manifest is a Git LFS pointer, not the manifest itself.',
    },
    {
      name: 'a manifest of the workspace is a Git LFS pointer',
      inputs: { 'testing-manifests': 'a.manifest' },
      workspace: { 'a.manifest': LFS_POINTER },
      finding: 'MANIFEST_INVALID: The manifest a.manifest is a Git LFS pointer, not the manifest itself.',
    },
    {
      name: 'a manifest is in an archive storage class',
      buckets: { more: { objects: { 'a.manifest': { text: manifestOf(20), storageClass: 'DEEP_ARCHIVE' } } } },
      inputs: { 'testing-manifests': 's3://more/a.manifest' },
      finding:
        "MANIFEST_UNREADABLE: The manifest s3://more/a.manifest is in an archive storage class (InvalidObjectState: The operation is not valid for the object's storage class).",
    },
    {
      name: 'an object version of a manifest does not exist',
      inputs: { 'training-manifests': `s3://${DATA}/train.manifest?versionId=${'x'.repeat(32)}` },
      finding: `MANIFEST_UNREADABLE: The manifest s3://${DATA}/train.manifest?versionId=${'x'.repeat(32)} could not be read (NoSuchVersion: The specified version does not exist.).`,
    },
    {
      name: 'an object version of a manifest is malformed',
      inputs: { 'training-manifests': `s3://${DATA}/train.manifest?versionId=none` },
      finding: `MANIFEST_UNREADABLE: The manifest s3://${DATA}/train.manifest?versionId=none could not be read (InvalidArgument: Invalid version id specified).`,
    },
  ]

  test.each(rows)('$name', async ({ buckets, region, inputs, workspace = {}, finding }) => {
    await openWith(buckets, region === undefined ? {} : { region })
    const env = region === undefined ? {} : { AWS_REGION: region }
    for (const dryRun of ['true', 'false']) {
      const run = await environment.run({ inputs: { ...inputs, 'dry-run': dryRun }, workspace, env })
      expect(endOf(run)).toEqual({
        exitCode: 1,
        outcome: 'error',
        code: finding.split(':')[0],
        findings: [finding],
        unchecked: [],
      })
      expect(run.summary).toContain(finding.split(':')[0])
    }
    expect(environment.requests().filter((operation) => /^(Create|Put|Tag)/.test(operation))).toEqual([])
  })
})
