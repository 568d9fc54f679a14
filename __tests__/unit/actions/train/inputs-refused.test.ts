/** Every row of the inputs table: how invalid input is reported. */
import { describe, expect, test } from '@jest/globals'
import { type Typed, ARN, RUN, LEAST, BOTH, parse, problemsOf, without } from '../../../support/typed-inputs.js'

describe('bad values: the input, what was given, what is allowed', () => {
  const rows: readonly {
    readonly typed: Typed
    readonly input: string
    readonly given?: string
    readonly allowed: RegExp
  }[] = [
    { typed: { project: '' }, input: 'project', allowed: /^it is required$/ },
    { typed: { project: 'my orchard' }, input: 'project', allowed: /^a project name of 1-255 letters/ },
    {
      typed: { project: 'arn:aws:rekognition:eu-west-1:1:project/x/1' },
      input: 'project',
      allowed: /^a project ARN: /,
    },
    {
      typed: { project: ARN.replace('eu-west-1', 'us-east-1') },
      input: 'project',
      allowed: /^a project in eu-west-1, the Region in use, or aws-region: us-east-1$/,
    },
    { typed: { ...BOTH, 'create-project': 'yes' }, input: 'create-project', allowed: /^true or false$/ },
    { typed: { 'create-project': 'true' }, input: 'create-project', allowed: /^training-manifests as well/ },
    {
      typed: { ...BOTH, project: ARN, 'create-project': 'true' },
      input: 'create-project',
      given: 'true',
      allowed: /an ARN identifies an existing project/,
    },
    { typed: { 'version-name': 'release/1' }, input: 'version-name', allowed: /^1-255 letters, digits/ },
    { typed: { 'version-description': 'fixes #12' }, input: 'version-description', allowed: /no slash, #, @/ },
    {
      typed: { ...BOTH, 'training-manifests': 's3://data/a\ns3://data/b' },
      input: 'training-manifests',
      allowed: /the service takes one/,
    },
    {
      typed: { ...BOTH, 'training-manifests': 's3://data/folder/' },
      input: 'training-manifests',
      allowed: /ends in a slash/,
    },
    {
      typed: { ...BOTH, 'training-manifests': 'gone.manifest' },
      input: 'training-manifests',
      allowed: /there is none at this path/,
    },
    {
      typed: { ...BOTH, 'training-manifests': '../../etc/passwd' },
      input: 'training-manifests',
      allowed: /leads outside it/,
    },
    {
      typed: { ...BOTH, 'training-manifests': 'out.manifest' },
      input: 'training-manifests',
      allowed: /leads outside it/,
    },
    {
      typed: { ...BOTH, 'testing-manifests': 'empty.manifest' },
      input: 'testing-manifests',
      allowed: /this file is empty/,
    },
    {
      typed: { ...BOTH, 'testing-manifests': 's3://data' },
      input: 'testing-manifests',
      allowed: /the object key is missing/,
    },
    {
      typed: { 'training-manifests': 's3://data/a' },
      input: 'testing-manifests',
      allowed: /^it is required with training-manifests; or set auto-create-testing-data: true/,
    },
    {
      typed: { 'testing-manifests': 's3://data/b' },
      input: 'training-manifests',
      allowed: /^it is required with testing-manifests/,
    },
    { typed: { baseline: 'tag:released' }, input: 'baseline', allowed: /did you mean released, without tag:\?$/ },
    { typed: { baseline: 'tag:stage' }, input: 'baseline', allowed: /^tag:key=value, with a key and an equals sign$/ },
    { typed: { baseline: 'Released' }, input: 'baseline', allowed: /did you mean released, in lower case\?/ },
    { typed: { baseline: 'BEST' }, input: 'baseline', allowed: /did you mean best, .*called BEST is named by its ARN/ },
    { typed: { baseline: 'unjudged' }, input: 'baseline', allowed: /^released, running, latest, best, tag:/ },
    {
      typed: { 'auto-create-testing-data': 'true' },
      input: 'auto-create-testing-data',
      allowed: /training-manifests as well/,
    },
    {
      typed: { ...BOTH, 'auto-create-testing-data': 'true' },
      input: 'auto-create-testing-data',
      given: 'true',
      allowed: /^true only without testing-manifests/,
    },
    {
      typed: { ...BOTH, 'auto-create-testing-data': '1' },
      input: 'auto-create-testing-data',
      allowed: /^true or false$/,
    },
    { typed: { 'output-location': '' }, input: 'output-location', allowed: /^it is required$/ },
    { typed: { 'output-location': './results' }, input: 'output-location', allowed: /^s3:\/\/bucket\/prefix: / },
    { typed: { 'output-location': 's3://results/{version}' }, input: 'output-location', allowed: /not \{version\}$/ },
    {
      typed: { 'output-location': `s3://results/${'p'.repeat(1008)}/{version-name}` },
      input: 'output-location',
      allowed: /1024 characters after placeholders are replaced/,
    },
    { typed: { 'manifest-location': 'manifests' }, input: 'manifest-location', allowed: /^s3:\/\/bucket\/prefix: / },
    { typed: { 'kms-key-id': 'alias/my key' }, input: 'kms-key-id', allowed: /^a key id \(a UUID/ },
    { typed: { tags: 'aws:team=x' }, input: 'tags', allowed: /which AWS reserves/ },
    { typed: { tags: 'team' }, input: 'tags', allowed: /line 1 has no =/ },
    {
      typed: { tags: 'train-custom-labels:run=1' },
      input: 'tags',
      allowed: /only keys that the action does not set itself: train-custom-labels:run/,
    },
    { typed: { record: 'no' }, input: 'record', allowed: /^true or false$/ },
    { typed: { reuse: 'always' }, input: 'reuse', allowed: /^one of run, data, only, never, fail$/ },
    { typed: { lint: 'strict' }, input: 'lint', allowed: /^one of error, warn, off$/ },
    { typed: { wait: 'maybe' }, input: 'wait', allowed: /^true or false$/ },
    { typed: { 'poll-interval': '4s' }, input: 'poll-interval', allowed: /from 5 s to 1 h$/ },
    { typed: { 'poll-interval': '61m' }, input: 'poll-interval', allowed: /from 5 s to 1 h$/ },
    { typed: { 'queue-timeout': '8d' }, input: 'queue-timeout', allowed: /up to 7 days$/ },
    { typed: { 'queue-timeout': '-1' }, input: 'queue-timeout', allowed: /up to 7 days$/ },
    { typed: { timeout: '9s' }, input: 'timeout', allowed: /from 10 s to 7 days$/ },
    { typed: { timeout: '7d1s' }, input: 'timeout', allowed: /from 10 s to 7 days$/ },
    { typed: { timeout: 'never' }, input: 'timeout', allowed: /^a duration such as 45s, 2m, 1h30m or plain seconds/ },
    { typed: { 'on-timeout': 'warn' }, input: 'on-timeout', allowed: /^one of fail, detach$/ },
    { typed: { 'f1-threshold': '85' }, input: 'f1-threshold', allowed: /write 85% or 0\.85/ },
    { typed: { 'f1-threshold': 'high' }, input: 'f1-threshold', allowed: /^a number from 0 to 1/ },
    { typed: { 'on-gate-failure': 'ignore' }, input: 'on-gate-failure', allowed: /^one of fail, warn$/ },
    { typed: { 'aws-region': 'Ireland' }, input: 'aws-region', allowed: /^an AWS Region such as eu-west-1$/ },
    { typed: { 'dry-run': 'y' }, input: 'dry-run', allowed: /^true or false$/ },
    { typed: { 'report-images': 'never' }, input: 'report-images', allowed: /^one of true, false, auto$/ },
  ]

  test.each(rows.map((row) => ({ ...row, name: JSON.stringify(row.typed).slice(0, 90) })))(
    '$name',
    async ({ typed, input, given, allowed }) => {
      const shown = given ?? Object.entries(typed).find(([name]) => name === input)?.[1] ?? ''
      const short = shown.length > 200 ? `${shown.slice(0, 200)}…` : shown
      expect(await problemsOf({ ...LEAST, ...typed })).toEqual([
        { input, given: short, allowed: expect.stringMatching(allowed) },
      ])
    },
  )

  test('no Region at all', async () => {
    expect(await problemsOf(LEAST, without(RUN, 'AWS_REGION'))).toEqual([
      {
        input: 'aws-region',
        given: '',
        allowed: expect.stringMatching(/^a Region is required: set the input, or AWS_REGION/),
      },
    ])
  })

  test('an invalid Region in the environment', async () => {
    expect(await problemsOf(LEAST, { ...RUN, AWS_REGION: 'Ireland' })).toEqual([
      { input: 'aws-region', given: 'Ireland', allowed: 'an AWS Region such as eu-west-1' },
    ])
  })

  test('no version-name outside of a workflow run', async () => {
    expect(await problemsOf(LEAST, without(RUN, 'GITHUB_RUN_ID'))).toEqual([
      {
        input: 'version-name',
        given: '',
        allowed: 'it is required outside a workflow run (GITHUB_RUN_ID is not set)',
      },
    ])
  })

  test('a given version-name needs no workflow run', async () => {
    const { versionName } = await parse({ ...LEAST, 'version-name': 'v1' }, without(RUN, 'GITHUB_RUN_ID'))
    expect(versionName).toEqual({ kind: 'given', name: 'v1' })
  })

  test('a workspace manifest without a workspace', async () => {
    const typed = { ...LEAST, ...BOTH, 'training-manifests': 'train.manifest' }
    expect(await problemsOf(typed, without(RUN, 'GITHUB_WORKSPACE'))).toEqual([
      {
        input: 'training-manifests',
        given: 'train.manifest',
        allowed: expect.stringMatching(/GITHUB_WORKSPACE is not set/),
      },
    ])
  })

  test('a misspelt input, which would be a gate that was never set', async () => {
    expect(await problemsOf(LEAST, { ...RUN, 'INPUT_F1-TRESHOLD': '0.9' })).toEqual([
      { input: 'f1-treshold', given: '0.9', allowed: 'there is no such input; did you mean f1-threshold?' },
    ])
  })

  test('so many tags that there is no room for the action’s own, unless it sets none', async () => {
    const tags = Array.from({ length: 191 }, (_, index) => `k${String(index)}=v`).join('\n')
    expect(await problemsOf({ ...LEAST, tags })).toEqual([
      {
        input: 'tags',
        given: expect.stringMatching(/^k0=v\n/),
        allowed: 'up to 183 tags in addition to the action’s own (record: true)',
      },
    ])
    expect(await problemsOf({ ...LEAST, tags, record: 'false' })).toEqual([])
  })

  test('all problems of all inputs are reported together', async () => {
    const problems = await problemsOf(
      {
        project: 'a b',
        'version-name': 'x/y',
        'training-manifests': 'gone.manifest',
        tags: 'aws:x=1',
        timeout: 'soon',
        'poll-interval': '1s',
        'f1-threshold': '120%',
        reuse: 'sometimes',
        'report-images': '?',
      },
      { ...without(RUN, 'AWS_REGION'), 'INPUT_F1-TRESHOLD': '0.9' },
    )
    expect(problems.map((problem) => problem.input).sort()).toEqual([
      'aws-region',
      'f1-threshold',
      'f1-treshold',
      'output-location',
      'poll-interval',
      'project',
      'report-images',
      'reuse',
      'tags',
      'testing-manifests',
      'timeout',
      'training-manifests',
      'version-name',
    ])
  })
})
