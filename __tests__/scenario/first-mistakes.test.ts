/** Mistakes of first-time users: each message says what to do, and one run shows all. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { manifestOf, openEnvironment, type TestEnvironment } from '../support/environment.js'

let environment: TestEnvironment
beforeEach(async () => {
  environment = await openEnvironment()
})
afterEach(() => environment.close())

const workspace = { 'manifests/training.manifest': manifestOf(40), 'manifests/testing.manifest': manifestOf(20) }
const own = { 'training-manifests': 'manifests/training.manifest', 'testing-manifests': 'manifests/testing.manifest' }

describe('train', () => {
  test.each<{ name: string; inputs: Record<string, string>; input: string; allowed: RegExp }>([
    {
      name: 'testing-manifests forgotten',
      inputs: { ...own, 'testing-manifests': '' },
      input: 'testing-manifests',
      allowed: /required with training-manifests.*auto-create-testing-data: true/,
    },
    {
      name: 'a misspelt path',
      inputs: { ...own, 'training-manifests': 'manifests/trainig.manifest' },
      input: 'training-manifests',
      allowed: /did you mean manifests\/training\.manifest\?/,
    },
    {
      name: 'a folder',
      inputs: { ...own, 'training-manifests': '.' },
      input: 'training-manifests',
      allowed: /this path is a directory, which contains manifests/,
    },
    {
      name: 'a tag in a wrong form',
      inputs: { baseline: 'tag:released' },
      input: 'baseline',
      allowed: /mean released/,
    },
    { name: 'a key that is an alias', inputs: { 'kms-key-id': 'mykey' }, input: 'kms-key-id', allowed: /alias\/mykey/ },
    { name: 'an alias with a capital', inputs: { 'kms-key-id': 'Alias/x' }, input: 'kms-key-id', allowed: /alias\/x/ },
  ])('$name', async ({ inputs, input, allowed }) => {
    const { exitCode, report, stdout } = await environment.run({ workspace, inputs })
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({ failure: { problems: [{ input, allowed: expect.stringMatching(allowed) }] } })
    expect(stdout).toMatch(allowed)
    // No empty line is in the log before the problems.
    expect(stdout).not.toMatch(/^\s*$\n/m)
    expect(environment.requests()).toEqual([])
  })

  test.each<{ name: string; inputs: Record<string, string>; allowed: string }>([
    {
      name: 'a bucket without its scheme',
      inputs: { 'output-location': 'models' },
      allowed: 's3://bucket/prefix: an S3 URI starts with s3:// in lower case',
    },
    {
      name: 'a placeholder where none is replaced',
      inputs: { 'manifest-location': 's3://orchard-data/{branch}' },
      allowed: 's3://bucket/prefix without placeholders, not {branch}',
    },
    {
      name: 'a bucket without a key',
      inputs: { 'training-manifests': 's3://orchard-data' },
      allowed:
        's3://bucket/key or s3://bucket/key?versionId=...: the object key is missing: s3://bucket/key (given: s3://orchard-data)',
    },
    {
      name: 'a path where no file is',
      inputs: { 'training-manifests': 'other.txt' },
      allowed:
        'a file in the workspace; there is none at this path (was the repository checked out?), or s3://bucket/key (given: other.txt)',
    },
  ])('$name is explained also where addresses are hidden', async ({ inputs, allowed }) => {
    const { stdout, summary } = await environment.run({ inputs: { ...inputs, 'report-images': 'false' } })
    expect(stdout).toContain(`${Object.keys(inputs).join()}: ${allowed}`)
    for (const view of [stdout, summary]) expect(view).not.toContain('[S3 address]')
  })

  test('several together', async () => {
    const tags = 'team\ntrain-custom-labels:run=1'
    const { report } = await environment.run({ inputs: { tags, gate: 'f1 => 0.9\nf1 >= baseline' } })
    expect(report).toMatchObject({
      failure: { problems: [{ input: 'gate' }, { input: 'baseline' }, { input: 'tags' }, { input: 'tags' }] },
    })
  })

  test('comments among the tags are not a mistake', async () => {
    const { outputs } = await environment.run({ inputs: { tags: '# who pays\nteam=vision # for now' } })
    expect(outputs.outcome).toBe('passed')
    const [version] = [...environment.emulator.state.versions.values()]
    expect(version?.tags).toMatchObject({ team: 'vision' })
  })
})

describe('evaluate', () => {
  test('a word of another input', async () => {
    const { report } = await environment.evaluate({ inputs: { version: 'best' } })
    const allowed = expect.stringMatching(/^latest, running, released, unjudged, /)
    expect(report).toMatchObject({ failure: { problems: [{ input: 'version', given: 'best', allowed }] } })
  })

  test('a word that is misspelt', async () => {
    const { report } = await environment.evaluate({ inputs: { version: 'lastest' } })
    expect(report).toMatchObject({
      'error-code': 'VERSION_NOT_FOUND',
      failure: { hint: expect.stringMatching(/mean latest\?.*latest, running, released, unjudged/) },
    })
  })
})
