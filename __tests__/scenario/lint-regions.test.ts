/** Limits that differ between Regions: the command line and the action know the Region without asking AWS. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { manifestOf } from '../support/environment.js'
import { FILES, lintFiles } from '../support/lints/lint-files.js'
import { runCommand } from '../support/run-cli.js'

/** More testing images than ap-south-1 takes, of labels that each have as many as they may. */
const LABELS = ['apple', 'pear', 'plum', 'quince', 'fig', 'lemon', 'lime', 'kiwi']
const WORKSPACE = { 'train.manifest': manifestOf(80, LABELS), 'test.manifest': manifestOf(7001, LABELS, 1000) }
const CODE = 'CL_MANY_IMAGES_IN_REGION'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lint-regions-'))
  for (const [name, text] of Object.entries(WORKSPACE)) writeFileSync(join(cwd, name), text)
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

describe('a manifest with more images than one Region takes', () => {
  test.each([
    { env: { AWS_REGION: 'ap-south-1' }, isFound: true },
    { env: { AWS_DEFAULT_REGION: 'ap-south-1' }, isFound: true },
    { env: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'ap-south-1' }, isFound: false },
    { env: {}, isFound: false },
  ])('on the command line with $env', async ({ env, isFound }) => {
    const args = ['lint', '--training', 'train.manifest', '--testing', 'test.manifest', '--format', 'json']
    const { code, stdout } = await runCommand(args, { cwd, env })
    expect(code).toBe(0)
    expect(stdout.includes(CODE)).toBe(isFound)
  })

  test.each([
    { region: 'ap-south-1', isFound: true },
    { region: 'eu-west-1', isFound: false },
  ])('in the action with aws-region: $region, without credentials', async ({ region, isFound }) => {
    const { outputs, summary } = await lintFiles(WORKSPACE, { ...FILES, 'aws-region': region })
    expect(outputs['will-train']).toBe('true')
    expect(summary.includes(CODE)).toBe(isFound)
  })
})
