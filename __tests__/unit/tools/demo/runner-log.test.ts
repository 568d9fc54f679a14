/** The lines that a step prints, as the runner's log shows them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRunnerLog } from '../../../../tools/demo/runner-log.js'

const show = (...lines: string[]): string[] => {
  const log = createRunnerLog()
  return lines.flatMap((line) => log.show(line)).map(({ level, text }) => `${level}|${text}`)
}

describe('a line of the log', () => {
  test.each<[string, string, string[]]>([
    ['is shown unchanged', 'Started: v1', ['plain|Started: v1']],
    ['may be empty', '', ['plain|']],
    ['with colons elsewhere is not a command', 'a ::error::b', ['plain|a ::error::b']],
    ['error', '::error::It failed', ['error|Error: It failed']],
    ['warning with a title', '::warning title=Gate::close', ['warning|Warning: Gate: close']],
    ['notice after spaces', '  ::notice::hm', ['notice|Notice: hm']],
    [
      'error with a position',
      '::error title=BAD,file=data/a.manifest,line=7::It%0Afails',
      ['error|Error: data/a.manifest:7: BAD: It', 'error|  fails'],
    ],
    ['escapes', '::error title=a%2Cb%3Ac%25::50%25 of it', ['error|Error: a,b:c%: 50% of it']],
    ['an escaped escape stays', '::error::%250A', ['error|Error: %0A']],
    ['group', '::group::Inputs', ['group|▸ Inputs']],
    ['end of a group', '::endgroup::', []],
    ['debug', '::debug::inner', []],
  ])('%s', (_what, line, shown) => {
    expect(show(line)).toEqual(shown)
  })

  test('a masked value is hidden from then on, everywhere', () => {
    expect(show('key s3cret', '::add-mask::s3cret', 'key s3cret', '::error title=s3cret::s3cret!')).toEqual([
      'plain|key s3cret',
      'plain|key ***',
      'error|Error: ***: ***!',
    ])
  })

  test('each line of a masked value is hidden', () => {
    expect(show('::add-mask::one%0Atwo', 'one, two')).toEqual(['plain|***, ***'])
  })

  test('the escapes of a command do not change any message', () => {
    const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
    fc.assert(
      fc.property(fc.string(), (message) => {
        fc.pre(!/[\r\n\u2028\u2029]/.test(message))
        expect(show(`::notice::${escape(message)}`)).toEqual([`notice|Notice: ${message}`])
      }),
    )
  })
})
