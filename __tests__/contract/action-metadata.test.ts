/** What action.yml promises is what the code reads and sets. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { EVALUATE_INPUTS } from '../../src/actions/evaluate/inputs.js'
import { LINT_INPUTS } from '../../src/actions/lint/inputs.js'
import { RELEASE_INPUTS } from '../../src/inputs/release/input-table.js'
import { RELEASE_OUTPUT_NAMES } from '../../src/report/release/release-outputs.js'
import { LINT_OUTPUT_NAMES } from '../../src/report/lint/step/lint-outputs.js'
import { EVALUATE_OUTPUT_NAMES, OUTPUT_NAMES } from '../../src/report/outputs.js'
import { TRAIN_INPUTS } from '../../src/actions/train/inputs.js'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<
    Record<string, { readonly description?: string; readonly required?: unknown; readonly default?: unknown }>
  >
  readonly outputs: Readonly<Record<string, { readonly description?: string; readonly value?: unknown }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

/** Each action: its metadata, what its code reads, the bundle it runs. */
const ACTIONS = [
  { folder: '.', inputs: TRAIN_INPUTS, outputs: OUTPUT_NAMES, main: 'dist/train/index.js', icon: 'target' },
  {
    folder: 'evaluate',
    inputs: EVALUATE_INPUTS,
    outputs: EVALUATE_OUTPUT_NAMES,
    main: '../dist/evaluate/index.js',
    icon: 'check-circle',
  },
  { folder: 'lint', inputs: LINT_INPUTS, outputs: LINT_OUTPUT_NAMES, main: '../dist/lint/index.js', icon: 'search' },
  {
    folder: 'release',
    inputs: RELEASE_INPUTS,
    outputs: RELEASE_OUTPUT_NAMES,
    main: '../dist/release/index.js',
    post: '../dist/release/post.js',
    icon: 'upload-cloud',
  },
].map((action) => ({
  ...action,
  post: 'post' in action ? action.post : undefined,
  metadata: parse(readFileSync(join(action.folder, 'action.yml'), 'utf8')) as Metadata,
}))

/** The runner fills these in where the step runs; the code has no other source for them. */
const FROM_THE_RUNNER: Readonly<Record<string, string>> = {
  matrix: '${{ toJSON(matrix) }}',
  'github-token': '${{ github.token }}',
}

describe.each(ACTIONS)('$folder/action.yml', ({ folder, inputs, outputs, main, post, icon, metadata }) => {
  test('has the inputs that the code reads', () => {
    expect(Object.keys(metadata.inputs).sort()).toEqual(Object.keys(inputs).sort())
  })

  test.each(Object.entries<string | undefined>(inputs))('%s: required or not, and its default', (name, inCode) => {
    const declared = metadata.inputs[name]
    // The runner drops a default that is not a string.
    if (inCode !== undefined) expect(typeof declared?.default).toBe('string')
    expect(declared?.required ?? false).toBe(inCode === undefined)
    expect(declared?.default).toBe(FROM_THE_RUNNER[name] ?? inCode)
  })

  test.each(Object.entries(metadata.inputs))('%s is described', (_, { description }) => {
    expect(description?.trim()).toMatch(/^.{10,}\.$/s)
  })

  test('has the outputs that the code sets, in its order', () => {
    expect(Object.keys(metadata.outputs)).toEqual([...outputs])
  })

  test.each(Object.entries(metadata.outputs))('%s is described, and set by the code', (_, { description, value }) => {
    expect(description?.trim()).toMatch(/^.{10,}\.$/s)
    // A value is for composite actions.
    expect(value).toBeUndefined()
  })

  test('runs on Node 24, from an existing bundle', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main, ...(post === undefined ? {} : { post }) })
    for (const file of [main, post ?? main]) expect(existsSync(join(folder, file))).toBe(true)
  })
  test('the marketplace finds a name, a short description and a brand', () => {
    expect(metadata.name).not.toBe('')
    // GitHub cuts a longer one in its lists.
    expect(metadata.description.length).toBeGreaterThan(20)
    expect(metadata.description.length).toBeLessThanOrEqual(140)
    expect(metadata.branding).toEqual({ icon, color: 'orange' })
  })
})

/** It has no inputs and no outputs. */
describe('setup-cli/action.yml', () => {
  const { name, description, branding, inputs, outputs, runs } = parse(
    readFileSync('setup-cli/action.yml', 'utf8'),
  ) as Partial<Metadata>

  test('runs on Node 24, from a bundle that is there', () => {
    expect(runs).toEqual({ using: 'node24', main: '../dist/setup-cli/index.js' })
    expect(existsSync('dist/setup-cli/index.js')).toBe(true)
  })

  test('has a name, a short description and a brand, and nothing to set', () => {
    expect(name).toMatch(/\w/)
    expect(description?.length).toBeLessThanOrEqual(140)
    expect(branding).toEqual({ icon: 'terminal', color: 'orange' })
    expect([inputs, outputs]).toEqual([undefined, undefined])
  })
})
