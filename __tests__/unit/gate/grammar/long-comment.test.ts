/**
 * A comment in which rules could begin at tens of thousands of places.
 *
 * @project thorough
 */
import { expect, test } from '@jest/globals'
import { parseGate } from '../../../../src/gate/grammar/parse.js'

test('a long comment is searched in one pass', () => {
  const parsed = parseGate(`f1 >= 0.8 # ${'labels.f1 recall '.repeat(20_000)}`, { input: 'gate' })
  expect(parsed).toMatchObject({ ok: true, warnings: [] })
})
