/** Which result files are read to diagnose a training, and what cannot be read. */
import { describe, expect, test } from '@jest/globals'
import { FINDING_KINDS_MAX } from '../../../src/evaluation/diagnose.js'
import {
  SUMMARY,
  TRAINING,
  TESTING,
  failedWith,
  summaryOf,
  lines,
  good,
  noSource,
  TOO_MANY,
  diagnose,
} from '../../support/diagnosed-trainings.js'

describe('which files are read', () => {
  test.each([
    {
      name: 'no validation manifest when the summary reports no faulty lines',
      training: {},
      testing: {},
      read: [SUMMARY],
    },
    {
      name: 'the one of the manifest with invalid lines',
      training: { invalid: 1 },
      testing: {},
      read: [SUMMARY, TRAINING],
    },
    {
      name: 'the one of the manifest with ignored lines',
      training: {},
      testing: { ignored: 1 },
      read: [SUMMARY, TESTING],
    },
    {
      name: 'the one of a manifest with invalid boxes in valid lines',
      training: { errorLines: [3] },
      testing: {},
      read: [SUMMARY, TRAINING],
    },
    { name: 'both', training: { invalid: 1 }, testing: { invalid: 1 }, read: [SUMMARY, TRAINING, TESTING] },
  ])('$name', async ({ training, testing, read }) => {
    const { reads } = await diagnose({
      [SUMMARY]: summaryOf(training, testing),
      [TRAINING]: lines(good),
      [TESTING]: lines(good),
    })
    expect(reads).toEqual(read)
  })

  test('none when the answer names none', async () => {
    const { reads, findings, warnings } = await diagnose({}, failedWith('Something else went wrong.'))
    expect({ reads, findings, warnings }).toEqual({ reads: [], findings: [], warnings: [] })
  })
})

describe('what cannot be read is a warning', () => {
  test('a summary that may not be read: what the message says is reported, and the permissions are named', async () => {
    const { findings, warnings, manifestSummary } = await diagnose({
      [SUMMARY]: { refused: 'access-denied', errorName: 'AccessDenied' },
    })
    expect(findings).toMatchObject([{ manifest: null, code: TOO_MANY.code }])
    expect(warnings).toEqual([
      `${SUMMARY} does not exist or cannot be read (AccessDenied); s3:GetObject and kms:Decrypt (docs/permissions.md) are needed to show what the service found in the manifests.`,
    ])
    expect(manifestSummary).toBeUndefined()
  })

  test('a summary that was deleted', async () => {
    const { warnings } = await diagnose({ [SUMMARY]: { refused: 'not-found', errorName: 'NoSuchKey' } })
    expect(warnings).toEqual([expect.stringContaining(`${SUMMARY} could not be read (NoSuchKey)`)])
  })

  test.each([
    { name: 'truncated', text: '{"statistics": ' },
    { name: 'something else', text: '{"Version": 1}' },
  ])('a summary that is $name', async ({ text }) => {
    const { findings, warnings } = await diagnose({ [SUMMARY]: text })
    expect(warnings).toEqual([`The object ${SUMMARY} is not a manifest summary.`])
    expect(findings).toMatchObject([{ code: TOO_MANY.code }])
  })

  test('one validation manifest that may not be read does not affect the other', async () => {
    const { findings, warnings } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 1, errors: [TOO_MANY] }, { invalid: 1 }),
      [TRAINING]: { refused: 'access-denied', errorName: 'AccessDenied' },
      [TESTING]: lines(noSource),
    })
    expect(findings.map(({ manifest, code }) => ({ manifest, code }))).toEqual([
      { manifest: 'training', code: TOO_MANY.code },
      { manifest: 'testing', code: 'ERROR_MISSING_SOURCE_REF' },
    ])
    expect(warnings).toEqual([expect.stringContaining(`${TRAINING} does not exist or cannot be read`)])
  })

  test('a validation manifest that breaks off each time it is read', async () => {
    const { warnings, findings, reads } = await diagnose({
      [SUMMARY]: summaryOf({ invalid: 1, errors: [TOO_MANY] }),
      [TRAINING]: { beginsWith: lines(noSource), breaks: 'no-answer' },
    })
    expect(warnings).toEqual([expect.stringContaining(`${TRAINING} could not be read (ECONNRESET)`)])
    expect(findings).toMatchObject([{ code: TOO_MANY.code }])
    expect(reads).toEqual([SUMMARY, TRAINING, TRAINING, TRAINING])
  })
})

test('a validation manifest that breaks off once is read again, and no line is counted twice', async () => {
  const { warnings, findings } = await diagnose({
    [SUMMARY]: summaryOf({ invalid: 2, errors: [TOO_MANY] }),
    [TRAINING]: [{ beginsWith: lines(noSource), breaks: 'no-answer' }, lines(noSource, good, noSource)],
  })
  expect(warnings).toEqual([])
  expect(findings).toMatchObject([
    { code: TOO_MANY.code },
    { code: 'ERROR_MISSING_SOURCE_REF', count: 2, lines: [1, 3] },
  ])
})

test('a file with a new code in each line does not fill the memory, and its counts are marked as incomplete', async () => {
  const many = Array.from({ length: FINDING_KINDS_MAX + 50 }, (_, index) => ({
    errors: [{ code: `ERROR_${String(index)}`, message: 'x' }],
  }))
  const { findings } = await diagnose({
    [SUMMARY]: summaryOf({ invalid: many.length }),
    [TRAINING]: lines(...many, { errors: [{ code: 'ERROR_0', message: 'x' }] }),
  })
  const ofLines = findings.filter(({ manifest }) => manifest === 'training')
  expect(ofLines).toHaveLength(FINDING_KINDS_MAX)
  expect(ofLines[0]).toMatchObject({ code: 'ERROR_0', count: 2, complete: false })
})

test.each(['aborted', 'credentials-expired'] as const)('%s ends the reading', async (kind) => {
  await expect(diagnose({ [SUMMARY]: { refused: kind, errorName: 'x' } })).rejects.toMatchObject({ kind })
})
