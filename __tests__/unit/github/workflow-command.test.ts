import { EOL } from 'node:os'
import * as core from '@actions/core'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { writeCommand, writeLine } from '../../../src/github/workflow-command.js'

let printed: string[] = []

beforeEach(() => {
  printed = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
})

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['plain', 'f1 is below 0.9'],
  ['empty', ''],
  ['several lines', 'one\r\ntwo\nthree'],
  ['another command', 'one\n::error::two'],
  ['separators of properties', 'a,b:c=d'],
  ['percent signs', '100 %0A %25 %'],
  ['letters of other scripts', 'Äpfel – 苹果 🍎'],
]

/** The output of the toolkit's own function for the same. */
function ofToolkit(write: () => void): string[] {
  const kept = printed
  printed = []
  write()
  const theirs = printed
  printed = kept
  return theirs
}

describe('a command is written as the toolkit writes it', () => {
  test.each(TEXTS)('debug: %s', (_what, text) => {
    writeCommand('debug', text)
    expect(printed).toEqual(
      ofToolkit(() => {
        core.debug(text)
      }),
    )
  })

  test.each(TEXTS)('add-mask: %s', (_what, text) => {
    writeCommand('add-mask', text)
    expect(printed).toEqual(
      ofToolkit(() => {
        core.setSecret(text)
      }),
    )
  })

  test.each(TEXTS)('an annotation with a title and a position: %s', (_what, text) => {
    for (const level of ['error', 'warning', 'notice'] as const) {
      printed = []
      writeCommand(level, text, { title: text, file: text, line: 12 })
      expect(printed).toEqual(
        ofToolkit(() => {
          core[level](text, { title: text, file: text, startLine: 12 })
        }),
      )
    }
  })

  test.each(TEXTS)('an annotation with only a title: %s', (_what, text) => {
    writeCommand('warning', text, { title: text })
    expect(printed).toEqual(
      ofToolkit(() => {
        core.warning(text, { title: text })
      }),
    )
  })

  test.each(TEXTS)('a line of the log: %s', (_what, text) => {
    writeLine(text)
    expect(printed).toEqual(
      ofToolkit(() => {
        core.info(text)
      }),
    )
  })
})

test('a command is a line of its own', () => {
  writeCommand('notice', 'trained', { title: 'Gate' })
  expect(printed).toEqual([`::notice title=Gate::trained${EOL}`])
})
