import { describe, expect, test } from '@jest/globals'
import { parseOptions, USAGE } from '../../../../tools/verify/options.js'
import { outputsOf } from '../../../../tools/verify/outputs.js'
import { renderReport, withoutAccount } from '../../../../tools/verify/report.js'
import { parseStateOrThrow, type State } from '../../../../tools/verify/state.js'

const SETTINGS = {
  region: 'eu-west-1',
  bucket: 'orchard',
  project: 'train-custom-labels-verify',
  prefix: 'verify-custom-labels',
  autoCreate: false,
  freeOnly: false,
  runModel: false,
  keep: false,
}

describe('parseOptions', () => {
  test('needs few options: the rest has defaults', () => {
    expect(parseOptions(['--bucket', 'orchard'], 'eu-west-1')).toEqual({
      kind: 'options',
      options: { command: 'all', stateFile: 'verify-account.json', settings: SETTINGS },
    })
  })

  test('accepts every option', () => {
    const args = ['start', '--bucket', 'orchard', '--project', 'p', '--prefix', 'a/b', '--kms-key-id', 'alias/k']
    const flags = ['--auto-create', '--free-only', '--keep', '--state', 's.json']
    expect(parseOptions([...args, ...flags], 'eu-west-1')).toEqual({
      kind: 'options',
      options: {
        command: 'start',
        stateFile: 's.json',
        settings: {
          ...SETTINGS,
          project: 'p',
          prefix: 'a/b',
          kmsKeyId: 'alias/k',
          autoCreate: true,
          freeOnly: true,
          keep: true,
        },
      },
    })
  })

  test('runs a model only when it is asked to', () => {
    expect(parseOptions(['--bucket', 'orchard', '--run-model'], 'eu-west-1')).toMatchObject({
      options: { settings: { runModel: true } },
    })
  })

  test.each(['finish', 'clean-up'])('%s needs only the state file', (command) => {
    expect(parseOptions([command], undefined)).toEqual({
      kind: 'options',
      options: { command, stateFile: 'verify-account.json', settings: undefined },
    })
  })

  test('an empty key counts as none, as a workflow without the input passes it', () => {
    expect(parseOptions(['--bucket', 'orchard', '--kms-key-id', ''], 'eu-west-1')).toMatchObject({
      options: { settings: SETTINGS },
    })
  })

  test.each<[string, readonly string[], string | undefined, readonly string[]]>([
    [
      'a model to run without a training',
      ['--bucket', 'orchard', '--free-only', '--run-model'],
      'eu-west-1',
      ['--run-model is given with --free-only; no model is trained then, so that none can be started'],
    ],
    ['no bucket', [], 'eu-west-1', ['--bucket is ""; it must be the name of a bucket']],
    ['no Region', ['--bucket', 'orchard'], undefined, ['AWS_REGION is not set']],
    [
      'several problems',
      ['begin', 'now', '--project', 'a b', '--prefix', '/a'],
      'eu-west-1',
      [
        'begin is not a command; use start, finish or clean-up',
        'now is an unexpected argument',
        '--project is "a b"; letters, digits, _ . - are allowed, at most 200',
        '--prefix is "/a"; words of letters, digits, _ . - with / between are allowed',
      ],
    ],
  ])('refuses %s', (_what, args, region, problems) => {
    expect(parseOptions(args, region)).toEqual({ kind: 'problems', problems })
  })

  test('refuses an unknown option, and shows help', () => {
    expect(parseOptions(['--free'], 'eu-west-1')).toMatchObject({ kind: 'problems' })
    expect(parseOptions(['--help'], undefined)).toEqual({ kind: 'help' })
    expect(USAGE).toContain('npm run verify:account')
  })
})

const STATE: State = {
  settings: { ...SETTINGS, kmsKeyId: 'alias/k' },
  stamp: 'verify-20260302090000',
  projectArn: 'arn:aws:rekognition:eu-west-1:111122223333:project/p/1',
  objects: [{ key: 'a', versionId: 'v' }, { key: 'b' }],
  versions: [{ name: 'n', arn: 'arn' }],
  good: { name: 'n', arn: 'arn' },
  observations: [{ id: 'taken-name', verdict: 'differs', observed: 'no error | <b>' }],
}

describe('the state', () => {
  test('can be read after it was written', () => {
    expect(parseStateOrThrow(JSON.stringify(STATE))).toEqual(STATE)
  })

  test.each(['{}', '[]', 'null', '{"settings":{"region":1}}'])('is not read from %s', (text) => {
    expect(() => parseStateOrThrow(text)).toThrow('was not written by this program')
  })
})

describe('what is shown', () => {
  test('the report escapes texts of the service, and has counts', () => {
    const report = renderReport(STATE)
    expect(report).toContain('Confirmed: 0, different: 1, not observed: 49.')
    expect(report).toMatch(/\| `taken-name` \|.*\| no error <code>&#124;<\/code> `<b>` \| \*\*differs\*\* \|/)
  })

  test('an account id is left out', () => {
    expect(withoutAccount(`${STATE.projectArn} and 111122223333`)).toBe(
      'arn:aws:rekognition:eu-west-1:************:project/p/1 and 111122223333',
    )
  })

  test('outputs are lines in the format of the runner', () => {
    expect(outputsOf(STATE)).toBe(
      [
        'project=train-custom-labels-verify',
        'version-name=n',
        'project-version-arn=arn',
        'training-manifests=s3://orchard/verify-custom-labels/verify-20260302090000/training.manifest',
        'testing-manifests=s3://orchard/verify-custom-labels/verify-20260302090000/testing.manifest',
        'output-location=s3://orchard/verify-custom-labels/verify-20260302090000/good',
        'auto-create=false',
        '',
      ].join('\n'),
    )
  })
})
