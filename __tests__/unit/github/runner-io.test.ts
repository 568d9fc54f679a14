import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createRunnerIo } from '../../../src/github/runner-io.js'

const RUNNER_VARIABLES = ['GITHUB_ACTIONS', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const

let folder = ''
let printed: string[] = []
const kept = new Map<string, string | undefined>()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-io-test-'))
  printed = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text).replace(/\r?\n$/, ''))
    return true
  })
  for (const name of RUNNER_VARIABLES) {
    kept.set(name, process.env[name])
    Reflect.deleteProperty(process.env, name)
  }
})

afterEach(() => {
  jest.restoreAllMocks()
  for (const [name, value] of kept) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
  rmSync(folder, { recursive: true, force: true })
})

/** The toolkit reads the process's own environment. */
function setVariable(name: (typeof RUNNER_VARIABLES)[number], value: string): Record<string, string> {
  process.env[name] = value
  return { [name]: value }
}

function emptyFile(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

describe('on a runner', () => {
  const onRunner = { GITHUB_ACTIONS: 'true' }

  test('log writes a line unchanged', () => {
    createRunnerIo(onRunner).log('Training v1: 12 min')
    expect(printed).toEqual(['Training v1: 12 min'])
  })

  test('debug is a command', () => {
    createRunnerIo(onRunner).debug('polled once')
    expect(printed).toEqual(['::debug::polled once'])
  })

  test.each(['error', 'warning', 'notice'] as const)('an annotation of level %s', (level) => {
    createRunnerIo(onRunner).annotate({ level, title: 'Gate', message: 'f1 is below 0.9' })
    expect(printed).toEqual([`::${level} title=Gate::f1 is below 0.9`])
  })

  test('an annotation on a line of a file', () => {
    const place = { path: 'data/train.manifest', line: 12 }
    createRunnerIo(onRunner).annotate({ level: 'error', title: 'Manifest', message: 'no source-ref', place })
    expect(printed).toEqual(['::error title=Manifest,file=data/train.manifest,line=12::no source-ref'])
  })

  test('line ends and separators of an annotation cannot begin another command', () => {
    createRunnerIo(onRunner).annotate({ level: 'warning', title: 'a,b:c', message: 'one\n::error::two' })
    expect(printed).toEqual(['::warning title=a%2Cb%3Ac::one%0A::error::two'])
  })

  test('mask is a command', () => {
    createRunnerIo(onRunner).mask('secret')
    expect(printed).toEqual(['::add-mask::secret'])
  })

  test('a masked value is in nothing that is written from then on', () => {
    const io = createRunnerIo(onRunner)
    io.mask('orchard-secret')
    printed.length = 0
    io.log('log orchard-secret')
    io.debug('debug orchard-secret')
    io.annotate({ level: 'error', title: 'title orchard-secret', message: 'message orchard-secret' })
    expect(printed).toEqual(['log ***', '::debug::debug ***', '::error title=title ***::message ***'])
    expect(io.hide('comment orchard-secret')).toBe('comment ***')
  })

  test.each([
    ['one that occurs in many words', 'abc'],
    ['one that may be the account id, with which the runner would drop job outputs', '111122223333'],
  ])('the runner is not given %s', (_name, secret) => {
    createRunnerIo(onRunner).mask(secret)
    expect(printed).toEqual([])
  })

  test('outputs go to the runner’s file, with several lines intact', () => {
    const path = emptyFile('output')
    const values = new Map([
      ['status-message', 'one\ntwo'],
      ['passed', ''],
    ])
    createRunnerIo({ ...onRunner, ...setVariable('GITHUB_OUTPUT', path) }).setOutputs(values)
    const form = /^status-message<<(\S+)\r?\n([^]*?)\r?\n\1\r?\npassed<<(\S+)\r?\n\r?\n\3\r?\n$/
    const [, delimiter, text, another] = form.exec(readFileSync(path, 'utf8')) ?? []
    expect(delimiter).toMatch(/^ghadelimiter_/)
    expect(another).not.toBe(delimiter)
    expect(text).toBe('one\ntwo')
    expect(printed).toEqual([])
  })

  test.each([
    { name: 'a deleted file', path: () => join(folder, 'none'), why: /none: .*ENOENT/ },
    { name: 'a folder in its place', path: () => folder, why: /EISDIR|EPERM|EACCES/ },
  ])('$name accepts neither outputs nor a summary', async ({ path, why }) => {
    const names = { GITHUB_OUTPUT: path(), GITHUB_STEP_SUMMARY: path() }
    const io = createRunnerIo({ ...onRunner, ...names })
    expect(() => {
      io.setOutputs(new Map([['outcome', 'passed']]))
    }).toThrow(why)
    await expect(io.writeSummary('# Trained')).rejects.toThrow(why)
  })

  test('the summary is appended to, and not kept for the next one', async () => {
    const path = emptyFile('summary')
    writeFileSync(path, '# Before\n')
    const io = createRunnerIo({ ...onRunner, ...setVariable('GITHUB_STEP_SUMMARY', path) })
    expect(await io.writeSummary('# One')).toBe(true)
    io.mask('Two-and-more')
    expect(await io.writeSummary('# Two-and-more')).toBe(true)
    expect(readFileSync(path, 'utf8').split(/\r?\n/)).toEqual(['# Before', '# One', '# ***', ''])
  })
})

describe('in a shell', () => {
  test('a secret is not printed for masking', () => {
    createRunnerIo({}).mask('secret')
    expect(printed).toEqual([])
  })

  test('debug prints nothing', () => {
    createRunnerIo({}).debug('polled once')
    expect(printed).toEqual([])
  })

  test.each([
    { name: 'not set', env: {} },
    { name: 'empty', env: { GITHUB_OUTPUT: '' } },
  ])('outputs go nowhere when their file is $name', ({ env }) => {
    createRunnerIo(env).setOutputs(new Map([['status', 'x']]))
    expect(printed).toEqual([])
  })

  test.each([
    { name: 'not set', env: {} },
    { name: 'empty', env: { GITHUB_STEP_SUMMARY: '' } },
  ])('a missing summary is not an error when its file is $name', async ({ env }) => {
    expect(await createRunnerIo(env).writeSummary('# Trained')).toBe(false)
    expect(printed).toEqual([])
  })
})
