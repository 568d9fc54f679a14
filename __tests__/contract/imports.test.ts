/**
 * The rules on who may import whom, tried on a breach of each. A rule that no breach trips passes everything in
 * silence: a path that fits nothing, a resolver that cannot follow `./x.js` to `x.ts`.
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

/** What a breach reaches for; packages are stand-ins of one line. */
const REACHED = {
  'src/errors.ts': 'export const code = 1',
  'src/real-deps.ts': 'export const realDeps = 1',
  'src/aws/s3.ts': 'export const s3 = 1',
  'src/gate/grammar/rule.ts': 'export type Rule = string',
  'src/gate/judge/judge.ts': 'export const judge = 1',
  'src/gate/grammar/metric.ts': 'export const units = 1',
  'src/gate/hen.ts': "import { egg } from './egg.js'\nexport const hen = egg",
  'src/train/main.ts': 'export const main = 1',
  'src/emulator/world.ts': 'export const world = 1',
  'src/verify/ask.ts': 'export const ask = 1',
  'src/text/escape.ts': 'export const escape = 1',
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
  ['src/manifest/reads-file.ts', "import { readFile } from 'node:fs/promises'\nvoid readFile", ['pure-folders']],
  ['src/inputs/asks-process.ts', "import { env } from 'node:process'\nvoid env", ['pure-folders']],
  ['src/training/waits.ts', "import { setTimeout } from 'node:timers/promises'\nvoid setTimeout", ['pure-folders']],
  ['src/evaluation/reads-s3.ts', "import { s3 } from '../aws/s3.js'\nvoid s3", ['pure-folders']],
  ['src/gate/knows-action.ts', "import { main } from '../train/main.js'\nvoid main", ['pure-folders']],
  [
    'src/text/knows-rule.ts',
    "import type { Rule } from '../gate/grammar/rule.js'\nexport type R = Rule",
    ['text-is-bottom'],
  ],
  ['src/report/judges.ts', "import { judge } from '../gate/judge/judge.js'\nvoid judge", ['report-reads']],
  ['src/gate/grammar/judges.ts', "import { judge } from '../judge/judge.js'\nvoid judge", ['grammar-before-judge']],
  ['src/github/stores.ts', "import { S3Client } from '@aws-sdk/client-s3'\nvoid S3Client", ['sdk-in-aws']],
  ['src/aws/logs.ts', "import { info } from '@actions/core'\nvoid info", ['toolkit-in-github']],
  ['src/train/story.ts', "import { realDeps } from '../real-deps.js'\nvoid realDeps", ['one-root']],
  ['src/train/fakes.ts', "import { world } from '../emulator/world.js'\nvoid world", ['emulator-apart']],
  ['src/emulator/borrows.ts', "import { code } from '../errors.js'\nvoid code", ['emulator-alone']],
  ['src/verify/borrows.ts', "import { code } from '../errors.js'\nvoid code", ['verify-alone']],
  ['src/gate/asks-account.ts', "import { ask } from '../verify/ask.js'\nvoid ask", ['verify-apart']],
]

/** Imports next to the breaches that are allowed. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/report/names-rule.ts', "import type { Rule } from '../gate/grammar/rule.js'\nexport type R = Rule"],
  ['src/report/knows-units.ts', "import { units } from '../gate/grammar/metric.js'\nvoid units"],
  ['src/report/escapes.ts', "import { escape } from '../text/escape.js'\nvoid escape"],
  ['src/aws/stores.ts', "import { S3Client } from '@aws-sdk/client-s3'\nvoid S3Client"],
  ['src/github/logs.ts', "import { info } from '@actions/core'\nvoid info"],
  ['src/train/index.ts', "import { realDeps } from '../real-deps.js'\nvoid realDeps"],
]

function cruise(folder: string): Cruise {
  const cli = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [cli, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json']
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

  test.each(ALLOWED)('%s is none', (file) => {
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
