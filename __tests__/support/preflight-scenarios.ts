/** Environments for the checks before a training. */
import { expect } from '@jest/globals'
import type { Emulator } from '../../packages/emulator/src/emulator.js'
import type { BucketSeed } from '../../packages/emulator/src/seed.js'
import { IMAGES, manifestOf } from './environment.js'
import { schemaProblemIn } from './report-schema.js'
import type { RunResult } from './run-action.js'

export const FAR: BucketSeed = { region: 'us-west-2', objects: { 'train.manifest': { text: manifestOf(40) } } }

/** How a run ended, and what its preflight found. */
export function endOf({ exitCode, outputs, report }: RunResult) {
  expect(schemaProblemIn(report)).toBeUndefined()
  const { preflight } = report as {
    preflight: { findings: { code: string; message: string }[]; unchecked: string[] } | null
  }
  return {
    exitCode,
    outcome: outputs.outcome,
    code: outputs['error-code'],
    findings: preflight?.findings.map(({ code, message }) => `${code}: ${message}`),
    unchecked: preflight?.unchecked,
  }
}

export const bucketChecksIn = ({ journal }: Emulator): readonly unknown[] =>
  journal.filter(({ operation }) => operation === 'HeadBucket').map(({ input }) => (input as { bucket: string }).bucket)

export const ofImagesIn = (bucket: string): string => manifestOf(40).replaceAll(IMAGES, bucket)
