import { describe, expect, test } from '@jest/globals'
import { hintOf } from '../../../src/errors/hints.js'
import { ActionError } from '../../../src/errors/action-error.js'
import { passOrRefuse, type Preflight } from '../../../src/training/preflight.js'
import { createFakeTools } from '../../support/fake-tools.js'

/** What it throws, and what it writes to the report. */
function outcomeOf(preflight: Preflight<string>) {
  const { tools, report } = createFakeTools()
  try {
    return { passed: passOrRefuse(tools, preflight), thrown: undefined, report: report().preflight }
  } catch (error) {
    return { passed: undefined, thrown: error, report: report().preflight }
  }
}

const missing = new ActionError('BUCKET_NOT_FOUND', 'The bucket a does not exist.')
const unreadable = new ActionError('MANIFEST_UNREADABLE', 'The manifest m may not be read.', { requestId: 'r-7' })

describe('passOrRefuse', () => {
  test('no problem: nothing reported', () => {
    expect(outcomeOf({ kind: 'passed', passed: 'data', unchecked: [] })).toEqual({
      passed: 'data',
      thrown: undefined,
      report: { findings: [], unchecked: [] },
    })
  })

  test('what could not be checked does not prevent the training', () => {
    expect(outcomeOf({ kind: 'passed', passed: 'data', unchecked: ['One is closed.', 'Two is slow.'] })).toEqual({
      passed: 'data',
      thrown: undefined,
      report: { findings: [], unchecked: ['One is closed.', 'Two is slow.'] },
    })
  })

  test('a single finding is thrown unchanged', () => {
    const { thrown, report } = outcomeOf({ kind: 'refused', findings: [unreadable], unchecked: ['One is closed.'] })
    expect(thrown).toBe(unreadable)
    expect(report).toEqual({
      findings: [
        {
          code: 'MANIFEST_UNREADABLE',
          message: 'The manifest m may not be read.',
          hint: hintOf('MANIFEST_UNREADABLE'),
          requestId: 'r-7',
        },
      ],
      unchecked: ['One is closed.'],
    })
  })

  test('several have the code of the first, and the message names all', () => {
    const { thrown, report } = outcomeOf({ kind: 'refused', findings: [missing, unreadable], unchecked: [] })
    expect(thrown).toBeInstanceOf(ActionError)
    expect(thrown).toMatchObject({
      code: 'BUCKET_NOT_FOUND',
      outcome: 'error',
      message:
        'Training not started: 2 problems found. BUCKET_NOT_FOUND: The bucket a does not exist. MANIFEST_UNREADABLE: The manifest m may not be read.',
      hint: expect.stringContaining('dry-run: true'),
    })
    expect(report?.findings.map(({ code }) => code)).toEqual(['BUCKET_NOT_FOUND', 'MANIFEST_UNREADABLE'])
  })
})
