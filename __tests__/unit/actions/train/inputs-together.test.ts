/** Several inputs together: mistakes, warnings and the derived version name. */
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseReportPath, parseShowImages } from '../../../../src/inputs/step.js'
import { TRAIN_INPUTS } from '../../../../src/actions/train/inputs.js'
import { outputFor } from '../../../../src/training/train-inputs.js'
import { type Env, type Typed, ARN, RUN, LEAST, BOTH, parse, problemsOf } from '../../../support/typed-inputs.js'

describe('mistakes that hide no other', () => {
  test('a reserved key next to a line with a mistake', async () => {
    const tags = 'team\n# ours\ntrain-custom-labels:run=1'
    expect(await problemsOf({ ...LEAST, tags })).toMatchObject([
      { input: 'tags', allowed: 'one key=value per line: line 1 has no =' },
      { input: 'tags', allowed: 'only keys that the action does not set itself: train-custom-labels:run' },
    ])
  })

  test.each([
    { name: 'in a line of its own', gate: 'f1 => 0.9\nrecall >= baseline', rule: 'recall >= baseline' },
    { name: 'in the same line as the mistake', gate: 'f1 >= baseline * 0.9', rule: 'f1 >= baseline * 0.9' },
  ])('a missing baseline, requested $name', async ({ gate, rule }) => {
    expect(await problemsOf({ ...LEAST, gate })).toMatchObject([
      { input: 'gate', allowed: expect.stringContaining('line 1') },
      { input: 'baseline', given: '', allowed: expect.stringContaining(rule) },
    ])
  })

  test('all of these, and a key, in one run', async () => {
    const gate = 'f1 => 0.9\nf1 >= baseline'
    const typed = { tags: 'a\ntrain-custom-labels:run=1', gate, 'kms-key-id': 'mykey' }
    const names = (await problemsOf({ ...LEAST, ...typed })).map(({ input }) => input)
    expect(names).toEqual(['gate', 'baseline', 'tags', 'tags', 'kms-key-id'])
  })
})

describe('warnings', () => {
  test.each([
    {
      name: 'a Region that is not known to have Custom Labels',
      typed: { 'aws-region': 'eu-north-1' },
      warning: /^Custom Labels may not be available in eu-north-1/,
    },
    {
      name: 'a manifest-location without a manifest of the workspace',
      typed: { ...BOTH, 'manifest-location': 's3://data/m' },
      warning: /^manifest-location has no effect/,
    },
    {
      name: 'a manifest-location without any manifest',
      typed: { 'manifest-location': 's3://data/m' },
      warning: /^manifest-location has no effect/,
    },
  ])('$name', async ({ typed, warning }) => {
    const { warnings } = await parse({ ...LEAST, ...typed })
    expect(warnings).toEqual([expect.stringMatching(warning)])
  })
})

describe('the derived version name', () => {
  const nameOf = async (typed: Typed, env: Env = {}): Promise<string> =>
    (await parse({ ...LEAST, ...typed }, { ...RUN, ...env })).versionName.name

  test.each([
    { name: 'another attempt', typed: {}, env: { GITHUB_RUN_ATTEMPT: '2' } },
    {
      name: 'another timeout, gate, tags and key',
      typed: { timeout: '1h', 'f1-threshold': '0.9', tags: 'a=b', 'kms-key-id': 'alias/x' },
      env: {},
    },
    { name: 'another output', typed: { 'output-location': 's3://elsewhere/x' }, env: {} },
    { name: 'no matrix in another spelling', typed: { matrix: 'null' }, env: {} },
    { name: 'a first attempt, with any value of reuse', typed: { reuse: 'never' }, env: {} },
  ])('is the same for $name', async ({ typed, env }) => {
    expect(await nameOf(typed, env)).toBe(await nameOf({}))
  })

  test.each([
    { name: 'another run', typed: {}, env: { GITHUB_RUN_ID: '1002' } },
    { name: 'another job', typed: {}, env: { GITHUB_JOB: 'train-2' } },
    { name: 'another job of the matrix', typed: { matrix: '{"fruit":"pear"}' }, env: {} },
    { name: 'another project', typed: { project: 'pipes' }, env: {} },
    { name: 'manifests instead of datasets', typed: BOTH, env: {} },
    { name: 'a new attempt that is to train again', typed: { reuse: 'never' }, env: { GITHUB_RUN_ATTEMPT: '2' } },
  ])('is another for $name', async ({ typed, env }) => {
    expect(await nameOf(typed, env)).not.toBe(await nameOf({}))
  })

  test.each([
    { name: 'another training manifest', change: { 'training-manifests': 's3://data/train-2.manifest' } },
    { name: 'another testing manifest', change: { 'testing-manifests': 's3://data/test-2.manifest' } },
  ])('is another for $name', async ({ change }) => {
    expect(await nameOf({ ...BOTH, ...change })).not.toBe(await nameOf(BOTH))
  })

  test('auto-create is part of it, in any spelling of true', async () => {
    const training = { 'training-manifests': 's3://data/a' }
    const names = [
      await nameOf({ ...training, 'auto-create-testing-data': 'true' }),
      await nameOf({ ...training, 'auto-create-testing-data': 'TRUE' }),
    ]
    expect(new Set(names).size).toBe(1)
    expect(names).not.toContain(await nameOf({ ...training, 'testing-manifests': 's3://data/b' }))
  })

  test('comes from the source branch in a pull request', async () => {
    expect(await nameOf({}, { GITHUB_HEAD_REF: 'feature/pears', GITHUB_REF_NAME: '7/merge' })).toMatch(
      /^feature-pears-12-0123456-/,
    )
  })
})

describe('outputFor', () => {
  test.each([
    { prefix: '', filled: '' },
    { prefix: 'runs', filled: 'runs' },
    { prefix: '{project}/{version-name}', filled: 'orchard/v1' },
    { prefix: '{version-name}-{version-name}', filled: 'v1-v1' },
  ])('$prefix becomes $filled', ({ prefix, filled }) => {
    expect(outputFor({ bucket: 'results', prefix }, 'orchard', 'v1')).toEqual({ bucket: 'results', prefix: filled })
  })
})

describe('parseShowImages', () => {
  test.each([
    { mode: 'true', isPrivate: false, shown: true },
    { mode: 'false', isPrivate: true, shown: false },
    { mode: 'auto', isPrivate: true, shown: true },
    { mode: 'auto', isPrivate: false, shown: false },
    { mode: '', isPrivate: true, shown: true },
    { mode: '', isPrivate: false, shown: false },
    { mode: 'nonsense', isPrivate: false, shown: false },
  ])('report-images "$mode", private $isPrivate: $shown', ({ mode, isPrivate, shown }) => {
    expect(parseShowImages({ 'INPUT_REPORT-IMAGES': mode }, isPrivate)).toBe(shown)
  })
})

describe('parseReportPath', () => {
  const workspace = resolve('/somewhere/workspace')
  test.each([
    { name: 'a path of the workspace', typed: ' out/report.json ', path: resolve(workspace, 'out/report.json') },
    { name: 'an absolute path', typed: resolve('/scratch/report.json'), path: resolve('/scratch/report.json') },
    { name: 'nothing', typed: '', path: undefined },
  ])('$name', ({ typed, path }) => {
    expect(parseReportPath({ 'INPUT_REPORT-PATH': typed, GITHUB_WORKSPACE: workspace })).toBe(path)
  })
})

test('any input is accepted, or refused with problems that name an input', async () => {
  const names = Object.keys(TRAIN_INPUTS)
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'true',
      'false',
      's3://data/a',
      's3://data/{project}',
      'train.manifest',
      'out.manifest',
      '0.9',
      '2h',
      'orchard',
      ARN,
      'run',
      'fail',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), values), async (typed) => {
      // problemsOf rethrows anything but INVALID_INPUT, which fails the test.
      const problems = await problemsOf(typed)
      for (const { input, given, allowed } of problems) {
        expect(names).toContain(input)
        expect(given.length).toBeLessThanOrEqual(201)
        expect(allowed).not.toBe('')
      }
    }),
  )
})
