/** The file that images are known from: how it is replaced, and who writes to it. */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openJournal } from '../../../src/github/journal-file.js'
import { isRunning, nameOfProcess } from '../../../src/github/process-name.js'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
  path = join(folder, 'images.jsonl')
  writeFileSync(path, 'old\n')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const neverFails = (error: Error) => {
  throw error
}
const journal = (at = path) => openJournal(at, neverFails)

/** Reads all, then gives these texts. */
const givingTexts = (texts: readonly string[], meanwhile: () => void = () => undefined) =>
  async function* (held: AsyncIterable<Uint8Array>) {
    for await (const chunk of held) expect(chunk.length).toBeGreaterThan(0)
    for (const text of texts) yield text
    meanwhile()
  }

describe('a file is replaced', () => {
  test('by what is given, and is appended to from then on', async () => {
    const opened = journal()
    await opened.replace(givingTexts(['a\n', 'b\n']))
    opened.append('c\n')
    expect(readFileSync(path, 'utf8')).toBe('a\nb\nc\n')
    expect(readdirSync(folder)).toEqual(['images.jsonl'])
  })

  test('by text of any length', async () => {
    const line = `${'é'.repeat(1000)}\n`
    await journal().replace(givingTexts(Array.from({ length: 500 }, () => line)))
    expect(readFileSync(path, 'utf8')).toBe(line.repeat(500))
  })

  test('where a link leads to, and stays a link', async () => {
    const link = join(folder, 'link')
    symlinkSync(path, link)
    await journal(link).replace(givingTexts(['new\n']))
    expect([readFileSync(path, 'utf8'), readFileSync(link, 'utf8')]).toEqual(['new\n', 'new\n'])
    writeFileSync(path, 'newer\n')
    expect(readFileSync(link, 'utf8')).toBe('newer\n')
  })

  test('and what a process left that was killed is removed', async () => {
    const left = `${path}.new-${nameOfProcess().replace(/-.*/, '')}-${String(2 ** 30)}-lz`
    writeFileSync(left, 'half')
    await journal().replace(givingTexts(['new\n']))
    expect(readdirSync(folder)).toEqual(['images.jsonl'])
  })
})

describe('a file stays as it is', () => {
  const unchanged = (text = 'old\n') => {
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(readdirSync(folder)).toEqual(['images.jsonl'])
  }

  test('where another process has written to it meanwhile', async () => {
    await journal().replace(
      givingTexts(['new\n'], () => {
        appendFileSync(path, 'more\n')
      }),
    )
    unchanged('old\nmore\n')
  })

  test('where another process has replaced it meanwhile', async () => {
    await journal().replace(
      givingTexts(['new\n'], () => {
        writeFileSync(`${path}.2`, 'two\n')
        renameSync(`${path}.2`, path)
      }),
    )
    unchanged('two\n')
  })

  test('where the work ends with an error', async () => {
    await journal().replace(
      givingTexts(['new\n'], () => {
        throw new Error('ended')
      }),
    )
    unchanged()
  })

  test('until the new one is whole', async () => {
    await journal().replace(
      givingTexts(['x'.repeat(100_000), 'y'.repeat(100_000)], () => {
        expect(readFileSync(path, 'utf8')).toBe('old\n')
      }),
    )
    expect(readFileSync(path, 'utf8')).toHaveLength(200_000)
  })

  test('where there is none', async () => {
    rmSync(path)
    await journal().replace(givingTexts(['new\n']))
    expect(existsSync(path)).toBe(false)
  })
})

test('a device is neither read nor written', async () => {
  const problems: string[] = []
  const device = openJournal(devNull, ({ message }) => problems.push(message))
  for await (const chunk of device.read()) expect(chunk).toBeUndefined()
  expect(device.append('text\n')).toBe(false)
  expect(problems).toHaveLength(1)
})

describe('whether a process runs', () => {
  const [machine, , started] = nameOfProcess().split('-')
  test.each([
    ['this one', nameOfProcess(), true],
    ['an earlier one with its number', [machine, process.pid, 'lz'].join('-'), false],
    ['the one that started it', [machine, process.ppid, started].join('-'), true],
    ['one with a number that no process has', [machine, 2 ** 30, started].join('-'), false],
    ['one of another machine', ['000000', process.ppid, started].join('-'), false],
    ['no name', 'x', false],
    ['a group of processes', [machine, 0, started].join('-'), false],
    ['nothing', '', false],
  ])('%s', (_, name, expected) => {
    expect(isRunning(name)).toBe(expected)
  })
})
