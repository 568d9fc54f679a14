import { describe, expect, test } from '@jest/globals'
import { answersPath, parseEvaluateInputs } from '../../../../src/actions/evaluate/inputs.js'
import type { EvaluateInputs } from '../../../../src/judgement/evaluate-inputs.js'
import { variableOf } from '../../../../src/inputs/reader.js'
import { createFakeFiles } from '../../../support/fake-files.js'

const VERSION = 'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/version/v1/1772441000000'

function parse(inputs: Record<string, string>): Promise<EvaluateInputs> {
  const typed = Object.entries({ project: 'orchard', 'aws-region': 'eu-west-1', ...inputs })
  const env = Object.fromEntries(typed.map(([name, value]) => [variableOf(name), value]))
  const context = { serverUrl: 'https://github.com', runAttempt: 1, isPrivate: true }
  return parseEvaluateInputs({ env, files: createFakeFiles().port }, context)
}

describe('the version to judge by its ARN', () => {
  test('is accepted in the Region in use', async () => {
    expect((await parse({ version: VERSION })).version).toMatchObject({ kind: 'arn', name: 'v1' })
  })

  test.each([
    {
      name: 'in another Region',
      version: VERSION.replace('eu-west-1', 'us-east-1'),
      allowed: 'a version in eu-west-1',
    },
    {
      name: 'in a Region of another partition',
      version: VERSION.replace('arn:aws:', 'arn:aws-cn:'),
      allowed: 'arn:aws:',
    },
    { name: 'of another project', version: VERSION.replace('orchard', 'meadow'), allowed: 'of the project orchard' },
  ])('is refused if it is $name', async ({ version, allowed }) => {
    await expect(parse({ version })).rejects.toMatchObject({
      problems: [{ input: 'version', given: version, allowed: expect.stringContaining(allowed) }],
    })
  })
})

describe('a word that does not choose a version', () => {
  test.each(['best'])('%s is refused, and the allowed words are listed', async (version) => {
    await expect(parse({ version })).rejects.toMatchObject({
      problems: [
        {
          input: 'version',
          allowed: expect.stringMatching(/^latest, running, released, unjudged, .*only for the input baseline/),
        },
      ],
    })
  })

  test('released does', async () => {
    expect((await parse({ version: 'released' })).version).toEqual({ kind: 'released' })
  })

  test('a version whose name begins with such a word is accepted', async () => {
    expect((await parse({ version: 'best-1' })).version).toEqual({ kind: 'name', name: 'best-1' })
  })
})

describe('a gate with rules that only manifests can answer', () => {
  test('is taken: they are judged on the manifests of the version', async () => {
    const gate = 'f1 >= 0.8\nlabels.*.boxes >= 10\nwarn: duplicate-images == 0\ntesting-images >= 20'
    expect((await parse({ version: 'latest', gate })).judgement.gate).toHaveLength(4)
  })

  test('needs a baseline for rules on base: its manifests are what they compare with', async () => {
    const gate = 'f1 >= 0.8\nlabels.*.training-images >= base'
    await expect(parse({ version: 'latest', gate })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      problems: [
        {
          input: 'baseline',
          given: '',
          allowed: 'it is required because the gate has the rule labels.*.training-images >= base',
        },
      ],
    })
    expect((await parse({ version: 'latest', gate, baseline: 'released' })).judgement.gate).toHaveLength(2)
  })

  test('is taken in a file too', async () => {
    const files = createFakeFiles({ '/runner/data.gate': 'duplicate-images == 0\n' }).port
    const env = Object.fromEntries(
      Object.entries({
        project: 'orchard',
        'aws-region': 'eu-west-1',
        version: 'latest',
        'gate-file': 'data.gate',
      }).map(([name, value]) => [variableOf(name), value]),
    )
    const context = { serverUrl: 'https://github.com', runAttempt: 1, isPrivate: true }
    const inputs = await parseEvaluateInputs({ env: { ...env, GITHUB_WORKSPACE: '/runner' }, files }, context)
    expect(inputs.judgement.gate).toMatchObject([{ text: 'duplicate-images == 0' }])
  })

  test('counts that the service gives of a version are judged here', async () => {
    const gate = 'training-images >= 100\nlabels.*.testing-images >= 5\ninvalid-lines == 0'
    expect((await parse({ version: 'latest', gate })).judgement.gate).toHaveLength(3)
  })
})

describe('images-manifest', () => {
  test('is a path or an S3 URI, and nothing unless it is set', async () => {
    expect((await parse({ version: 'running' })).imagesManifest).toBeUndefined()
    const uri = 's3://data/week.manifest'
    expect((await parse({ version: 'running', 'images-manifest': uri })).imagesManifest).toBe(uri)
  })

  test.each([
    {
      name: 'no object',
      version: 'running',
      manifest: 's3://data/',
      input: 'images-manifest',
      allowed: 'an object in S3',
    },
    { name: 'unjudged', version: 'unjudged', manifest: 'a.manifest', input: 'version', allowed: 'a version that runs' },
  ])('with $name is refused', async ({ version, manifest, input, allowed }) => {
    await expect(parse({ version, gate: 'f1 >= 0.8', 'images-manifest': manifest })).rejects.toMatchObject({
      problems: [{ input, allowed: expect.stringContaining(allowed) }],
    })
  })
})

describe('the file with the answers of a model', () => {
  test.each([
    [
      'is next to the report that the user names',
      { 'INPUT_REPORT-PATH': 'out/report.json' },
      /\bout.report\.json\.answers\.jsonl$/,
    ],
    [
      'is in the folder of the runner otherwise',
      { RUNNER_TEMP: '/runner' },
      /^.runner.train-custom-labels-step\.answers\.jsonl$/,
    ],
    ['has the name of the step', { GITHUB_ACTION: '__a b' }, /^.tmp.train-custom-labels-__a_b\.answers\.jsonl$/],
  ])('%s', (_what, env, path) => {
    expect(answersPath({ env, tempFolder: '/tmp' })).toMatch(path)
  })
})
