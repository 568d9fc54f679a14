/**
 * The rules on who may import whom, tried on a breach of each. A rule without a breach silently passes
 * everything: a path that matches nothing, a resolver that cannot follow `./x.js` to `x.ts`.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
    readonly totalCruised: number
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
  }
}

/** The targets of breaches; packages are one-line placeholders. */
const REACHED = {
  'src/loose.ts': 'export const loose = 1',
  'src/actions/runtime.ts': 'export const runtime = 1',
  'src/actions/train/main.ts': 'export const main = 1',
  'src/step/publish.ts': 'export const publish = 1',
  'src/inputs/reader.ts': 'export const reader = 1',
  'src/training/start.ts': 'export const start = 1',
  'src/judgement/policy.ts': 'export const policy = 1',
  'src/report/run-report.ts': 'export const newReport = 1',
  'src/report/json/schema/report.ts': 'export const schema = 1',
  'src/gate/grammar/rule.ts': 'export type Rule = string',
  'src/gate/judge/judge.ts': 'export const judge = 1',
  'src/gate/grammar/metric.ts': 'export const units = 1',
  'src/gate/hen.ts': "import { egg } from './egg.js'\nexport const hen = egg",
  'src/evaluation/evaluation.ts': 'export const evaluation = 1',
  'src/convert/formats/coco.ts': 'export const coco = 1',
  'src/images/headers/header.ts': 'export const header = 1',
  'src/lint/codes.ts': 'export const codes = 1',
  'src/manifest/limits.ts': 'export const limits = 1',
  'src/ports/deps.ts': 'export const deps = 1',
  'src/model/s3-uri.ts': 'export const uri = 1',
  'src/errors/action-error.ts': 'export const code = 1',
  'src/text/escape.ts': 'export const escape = 1',
  'src/aws/s3.ts': 'export const s3 = 1',
  'packages/emulator/src/state.ts': 'export const state = 1',
  'tools/verify/ask.ts': 'export const ask = 1',
  'node_modules/@aws-sdk/client-s3/index.js': 'export const S3Client = 1',
  'node_modules/@aws-sdk/client-s3/package.json':
    '{ "name": "@aws-sdk/client-s3", "type": "module", "main": "index.js" }',
  'node_modules/@actions/core/index.js': 'export const info = 1',
  'node_modules/@actions/core/package.json': '{ "name": "@actions/core", "type": "module", "main": "index.js" }',
}

const DEPENDENCIES = JSON.stringify({
  type: 'module',
  dependencies: { '@actions/core': '1', '@aws-sdk/client-s3': '1' },
})

/** File of the breach, its text, and the rules that it breaks. */
const BREACHES: readonly (readonly [file: string, text: string, rules: readonly string[]])[] = [
  ['src/gate/egg.ts', "import { hen } from './hen.js'\nexport const egg = hen", ['no-cycles']],
  [
    'src/step/knows-action.ts',
    "import { main } from '../actions/train/main.js'\nvoid main",
    ['step-threads-looks-down'],
  ],
  ['src/inputs/publishes.ts', "import { publish } from '../step/publish.js'\nvoid publish", ['inputs-looks-down']],
  [
    'src/training/reads-input.ts',
    "import { reader } from '../inputs/reader.js'\nvoid reader",
    ['training-deployment-looks-down'],
  ],
  ['src/judgement/starts.ts', "import { start } from '../training/start.js'\nvoid start", ['judgement-looks-down']],
  [
    'src/report/chooses.ts',
    "import type { policy } from '../judgement/policy.js'\nexport type P = typeof policy",
    ['report-looks-down'],
  ],
  ['src/gate/reports.ts', "import { newReport } from '../report/run-report.js'\nvoid newReport", ['gate-looks-down']],
  [
    'src/snapshot/knows-rule.ts',
    "import type { Rule } from '../gate/grammar/rule.js'\nexport type R = Rule",
    ['evaluation-snapshot-convert-split-looks-down'],
  ],
  [
    'src/lint/evaluates.ts',
    "import { evaluation } from '../evaluation/evaluation.js'\nvoid evaluation",
    ['lint-looks-down'],
  ],
  ['src/manifest/checks.ts', "import { codes } from '../lint/codes.js'\nvoid codes", ['manifest-looks-down']],
  ['src/ports/knows-format.ts', "import { limits } from '../manifest/limits.js'\nvoid limits", ['ports-looks-down']],
  ['src/model/reaches.ts', "import { deps } from '../ports/deps.js'\nvoid deps", ['model-errors-looks-down']],
  ['src/errors/reaches.ts', "import { deps } from '../ports/deps.js'\nvoid deps", ['model-errors-looks-down']],
  ['src/text/knows-uri.ts', "import { uri } from '../model/s3-uri.js'\nvoid uri", ['text-looks-down']],
  ['src/manifest/reads-file.ts', "import { readFile } from 'node:fs/promises'\nvoid readFile", ['pure-folders']],
  ['src/inputs/asks-process.ts', "import { env } from 'node:process'\nvoid env", ['pure-folders']],
  ['src/training/waits.ts', "import { setTimeout } from 'node:timers/promises'\nvoid setTimeout", ['pure-folders']],
  ['src/evaluation/reads-s3.ts', "import { s3 } from '../aws/s3.js'\nvoid s3", ['pure-folders']],
  ['src/github/stores-itself.ts', "import { s3 } from '../aws/s3.js'\nvoid s3", ['adapters-are-leaves']],
  ['src/aws/publishes.ts', "import { publish } from '../step/publish.js'\nvoid publish", ['adapters-are-leaves']],
  ['src/step/knows-loose.ts', "import { loose } from '../loose.js'\nvoid loose", ['nothing-at-the-top']],
  ['src/gate/grammar/judges.ts', "import { judge } from '../judge/judge.js'\nvoid judge", ['grammar-before-judge']],
  ['src/report/judges.ts', "import { judge } from '../gate/judge/judge.js'\nvoid judge", ['report-reads']],
  ['src/report/json/checks.ts', "import { schema } from './schema/report.js'\nvoid schema", ['schema-for-types']],
  ['src/github/stores.ts', "import { S3Client } from '@aws-sdk/client-s3'\nvoid S3Client", ['sdk-in-aws']],
  ['packages/emulator/src/asks.ts', "import { S3Client } from '@aws-sdk/client-s3'\nvoid S3Client", ['sdk-in-aws']],
  ['src/aws/logs.ts', "import { info } from '@actions/core'\nvoid info", ['toolkit-in-github']],
  ['src/actions/train/unlisted.ts', "import { runtime } from '../runtime.js'\nvoid runtime", ['one-root']],
  [
    'src/actions/train/fakes.ts',
    "import { state } from '../../../packages/emulator/src/state.js'\nvoid state",
    ['programs-apart'],
  ],
  ['src/gate/asks-account.ts', "import { ask } from '../../tools/verify/ask.js'\nvoid ask", ['programs-apart']],
  ['src/cli/reads-coco.ts', "import { coco } from '../convert/formats/coco.js'\nvoid coco", ['formats-loaded-late']],
  ['src/lambda/publishes.ts', "import { publish } from '../step/publish.js'\nvoid publish", ['lambda-alone']],
  ['src/cli/publishes.ts', "import { publish } from '../step/publish.js'\nvoid publish", ['cli-alone']],
  ['src/cli/asks-account.ts', "import { s3 } from '../aws/s3.js'\nvoid s3", ['cli-connects-late']],
  [
    'src/cli/reads-header.ts',
    "import { header } from '../images/headers/header.js'\nvoid header",
    ['cli-connects-late'],
  ],
  [
    'src/images/evaluates.ts',
    "import { evaluation } from '../evaluation/evaluation.js'\nvoid evaluation",
    ['images-looks-down'],
  ],
  [
    'tools/setup-cli/borrows.ts',
    "import { code } from '../../src/errors/action-error.js'\nvoid code",
    ['setup-cli-alone'],
  ],
  [
    'packages/emulator/src/borrows.ts',
    "import { code } from '../../../src/errors/action-error.js'\nvoid code",
    ['emulator-alone'],
  ],
  ['tools/demo/borrows.ts', "import { code } from '../../src/errors/action-error.js'\nvoid code", ['demo-alone']],
  ['tools/demo/asks.ts', "import { ask } from '../verify/ask.js'\nvoid ask", ['demo-alone']],
  ['tools/verify/borrows.ts', "import { code } from '../../src/errors/action-error.js'\nvoid code", ['verify-alone']],
]

/** Imports next to the breaches that are allowed. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/report/names-rule.ts', "import type { Rule } from '../gate/grammar/rule.js'\nexport type R = Rule"],
  ['src/report/json/fits.ts', "import type { schema } from './schema/report.js'\nexport type S = typeof schema"],
  ['src/report/knows-units.ts', "import { units } from '../gate/grammar/metric.js'\nvoid units"],
  ['src/report/escapes.ts', "import { escape } from '../text/escape.js'\nvoid escape"],
  ['src/training/starts.ts', "import { policy } from '../judgement/policy.js'\nvoid policy"],
  ['src/aws/stores.ts', "import { S3Client } from '@aws-sdk/client-s3'\nvoid S3Client"],
  ['src/aws/implements.ts', "import { deps } from '../ports/deps.js'\nvoid deps"],
  ['src/github/logs.ts', "import { info } from '@actions/core'\nvoid info"],
  ['src/actions/index.ts', "import { runtime } from './runtime.js'\nvoid runtime"],
  ['src/cli/loads-coco.ts', "const { coco } = await import('../convert/formats/coco.js')\nvoid coco"],
  ['src/cli/loads-s3.ts', "const { s3 } = await import('../aws/s3.js')\nvoid s3"],
  ['src/cli/lints.ts', "import { codes } from '../lint/codes.js'\nvoid codes"],
  ['packages/emulator/src/checks.ts', "import { codes } from '../../../src/lint/codes.js'\nvoid codes"],
  ['tools/verify/connect.ts', "import { S3Client } from '@aws-sdk/client-s3'\nvoid S3Client"],
  ['tools/verify/escapes.ts', "import { escape } from '../../src/text/escape.js'\nvoid escape"],
]

function cruise(folder: string): Cruise {
  const cli = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [cli, 'src', 'packages', 'tools', '--config', '.dependency-cruiser.mjs', '--output-type', 'json']
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 100 * 1024 * 1024 })
  return JSON.parse(output) as Cruise
}

let folder = ''
let planted: Cruise

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'))
  cpSync('.dependency-cruiser.mjs', join(folder, '.dependency-cruiser.mjs'))
  cpSync('tsconfig.json', join(folder, 'tsconfig.json'))
  const files = [...Object.entries(REACHED), ...BREACHES, ...ALLOWED, ['package.json', DEPENDENCIES] as const]
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  planted = cruise(folder)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const brokenBy = (file: string): string[] =>
  planted.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)

describe('import directions', () => {
  test.each(BREACHES)('%s is a breach', (file, _text, rules) => {
    expect(brokenBy(file)).toEqual(rules)
  })

  test.each(ALLOWED)('%s is not a breach', (file) => {
    expect(brokenBy(file)).toEqual([])
  })

  test('each rule has a breach', () => {
    const rules = planted.summary.ruleSetUsed.forbidden.map(({ name }) => name)
    expect([...new Set(BREACHES.flatMap(([, , broken]) => broken))].sort()).toEqual(rules.sort())
  })

  test('the sources have no breach', () => {
    const { summary } = cruise('.')
    expect(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([])
    expect(summary.totalCruised).toBeGreaterThan(50)
  })
})
