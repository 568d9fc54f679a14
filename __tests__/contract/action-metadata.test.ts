/** What action.yml promises is what the code reads and sets. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { OUTPUT_NAMES } from '../../src/report/outputs.js'
import { TRAIN_INPUTS } from '../../src/train/inputs.js'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<
    Record<string, { readonly description?: string; readonly required?: unknown; readonly default?: unknown }>
  >
  readonly outputs: Readonly<Record<string, { readonly description?: string; readonly value?: unknown }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const metadata = parse(readFileSync('action.yml', 'utf8')) as Metadata

/** The runner fills it in where the step runs; the code knows no matrix without it. */
const MATRIX_DEFAULT = '${{ toJSON(matrix) }}'

describe('inputs', () => {
  test('are those that the code reads, in its order', () => {
    expect(Object.keys(metadata.inputs)).toEqual(Object.keys(TRAIN_INPUTS))
  })

  test.each(Object.entries(TRAIN_INPUTS))('%s: required or not, and its default', (name, inCode) => {
    const declared = metadata.inputs[name]
    // The runner drops a default that is no text.
    if (inCode !== undefined) expect(typeof declared?.default).toBe('string')
    expect(declared?.required ?? false).toBe(inCode === undefined)
    expect(declared?.default).toBe(name === 'matrix' ? MATRIX_DEFAULT : inCode)
  })

  test.each(Object.entries(metadata.inputs))('%s is described', (_, { description }) => {
    expect(description?.trim()).toMatch(/^.{10,}\.$/s)
  })
})

describe('outputs', () => {
  test('are those that the code sets, in its order', () => {
    expect(Object.keys(metadata.outputs)).toEqual([...OUTPUT_NAMES])
  })

  test.each(Object.entries(metadata.outputs))('%s is described, and set by the code', (_, { description, value }) => {
    expect(description?.trim()).toMatch(/^.{10,}\.$/s)
    // A value is for composite actions.
    expect(value).toBeUndefined()
  })
})

test('the action runs on Node 24, from a bundle that is there', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/train/index.js' })
  expect(existsSync(metadata.runs.main)).toBe(true)
})

test('the marketplace finds a name, a short description and a brand', () => {
  expect(metadata.name).not.toBe('')
  // GitHub cuts a longer one in its lists.
  expect(metadata.description.length).toBeGreaterThan(20)
  expect(metadata.description.length).toBeLessThanOrEqual(140)
  expect(metadata.branding).toEqual({ icon: 'target', color: 'orange' })
})
