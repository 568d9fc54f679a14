/** The documents of the emulator are true. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { USAGE } from '../src/cli-options.js'
import { APPCONFIGDATA_OPERATIONS, APPCONFIG_OPERATIONS } from '../src/appconfig/operations.js'
import * as appConfig from '../src/appconfig/seed.js'
import { CLOUDWATCH_OPERATIONS } from '../src/cloudwatch/operations.js'
import { alarm } from '../src/cloudwatch/seed.js'
import { FAULTS_AFTER, FAULTS_BEFORE } from '../src/fault-kinds.js'
import { parseFaultsOrThrow, parseSeedOrThrow } from '../src/parse-seed.js'
import { hasOperation } from '../src/rekognition/answer.js'
import { S3_OPERATIONS } from '../src/s3/answer.js'
import * as seed from '../src/seed-schema.js'
import { DEFAULT_SETTINGS } from '../src/settings.js'
import { SSM_OPERATIONS } from '../src/ssm/operations.js'
import { parameter } from '../src/ssm/seed.js'
import { STEP_FUNCTIONS_OPERATIONS } from '../src/step-functions/operations.js'
import { execution, stateMachine } from '../src/step-functions/seed.js'
import { ASSUMPTIONS } from '../../../tools/verify/assumptions.js'
import { REKOGNITION_MODEL } from '../src/wire/rekognition-model.js'

const GUIDE = readFileSync('packages/emulator/README.md', 'utf8')
const COVERAGE = readFileSync('packages/emulator/docs/coverage.md', 'utf8')

/** First cells of the rows below a heading, names split at commas. */
function namesBelow(document: string, heading: string): readonly string[] {
  const section = document.split(`${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.trim().split(', '))
}

test('the seed in the guide is accepted, and its settings are the defaults', () => {
  const text = /```json\n(.*?)```/s.exec(GUIDE)?.[1] ?? ''
  const { settings } = parseSeedOrThrow(text)
  expect({ ...settings, quality: DEFAULT_SETTINGS.quality, trainings: [] }).toEqual(DEFAULT_SETTINGS)
})

test('the fault posted in the guide is accepted', () => {
  const text = /--data '([^']+)'/.exec(GUIDE)?.[1] ?? ''
  expect(parseFaultsOrThrow(text)).toHaveLength(1)
})

test('the guide has every kind of fault, and every member of a seed', () => {
  const kinds = [...FAULTS_BEFORE, ...FAULTS_AFTER]
  expect(kinds.filter((kind) => !GUIDE.includes(`| \`${kind}\``))).toEqual([])
  const { settings, trainingRule, startRule, copyRule, bucket, project, dataset, version, account, fault } = seed
  const members = [
    settings,
    trainingRule,
    startRule,
    copyRule,
    bucket,
    project,
    dataset,
    version,
    account,
    parameter,
    alarm,
    appConfig.appConfig,
    appConfig.application,
    appConfig.environment,
    appConfig.profile,
    appConfig.hostedVersion,
    appConfig.strategy,
    stateMachine,
    execution,
    fault,
  ].flatMap((schema) => Object.keys(schema.def.shape))
  expect(members).toEqual(expect.arrayContaining(['shortPages', 'hiddenSeconds', 'owner', 'nth']))
  expect(members.filter((member) => !GUIDE.includes(`\`${member}\``) && !GUIDE.includes(`"${member}"`))).toEqual([])
})

test('the guide and the usage name the same options', () => {
  const ofUsage = [...USAGE.matchAll(/^ {2}--([a-z-]+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help')
  const ofGuide = [...GUIDE.matchAll(/`--([a-z-]+)[^`]*`/g)].map(([, name = '']) => name)
  expect(ofUsage.filter((name) => !ofGuide.includes(name))).toEqual([])
  expect(ofGuide.filter((name) => !ofUsage.includes(name))).toEqual([])
})

test('the coverage lists the assumptions that the verification checks, in the same words', () => {
  const section = COVERAGE.split('## To be verified in a real account\n')[1] ?? ''
  const rows = [...section.matchAll(/^\| `([^`]+)`\s*\| (.+?)\s*\| [^|]+\|$/gm)].map(([, id, says]) => [id, says])
  expect(rows).toEqual(Object.entries(ASSUMPTIONS))
})

describe('the coverage lists exactly what is emulated', () => {
  test('of Rekognition', () => {
    const emulated = Object.keys(REKOGNITION_MODEL.operations).filter(hasOperation)
    const listed = namesBelow(COVERAGE, '## Rekognition: the operations').filter((name) => /^[A-Z]/.test(name))
    expect([...new Set(listed)].sort()).toEqual(emulated.sort())
  })

  test.each([
    ['SSM Parameter Store', [SSM_OPERATIONS]],
    ['CloudWatch', [CLOUDWATCH_OPERATIONS]],
    ['AppConfig', [APPCONFIG_OPERATIONS, APPCONFIGDATA_OPERATIONS]],
    ['Step Functions', [STEP_FUNCTIONS_OPERATIONS]],
  ])('of %s', (title, operations) => {
    const listed = namesBelow(COVERAGE, `## ${title}`).filter((name) => /^[A-Z]/.test(name))
    expect([...new Set(listed)].sort()).toEqual(operations.flatMap(({ handlers }) => Object.keys(handlers)).sort())
  })

  test('all operations of Custom Labels among them', () => {
    expect(Object.keys(REKOGNITION_MODEL.operations).filter((name) => !hasOperation(name))).toEqual([])
  })

  test('of S3', () => {
    const listed = namesBelow(COVERAGE, '## S3').filter((name) => /^[A-Z]/.test(name))
    expect([...new Set(listed)].sort()).toEqual([...S3_OPERATIONS].sort())
  })
})
