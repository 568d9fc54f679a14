import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toCode, toDetails, toJsonBlock, toLink, toProse, toTextBlock } from '../../../src/text/markdown.js'
import { anyString } from '../../support/any-string.js'
import { effectsOf, seenInline } from '../../support/markdown.js'

describe('inline code', () => {
  test.each([
    ['a plain label', 'green apple', '`green apple`'],
    ['Markdown and HTML', '**b** <i>', '`**b** <i>`'],
    ['a bar', 'a|b', '<code>a&#124;b</code>'],
    ['a backtick', 'a`b', '<code>a&#96;b</code>'],
    ['a mail address next to a bar', 'ops@b.co|c', '<code>ops&#64;<!-- -->b&#46;co&#124;c</code>'],
    ['a backslash before a bar', 'a\\|b', '<code>a&#92;&#124;b</code>'],
    ['a line end', 'a\r\nb', '`a⏎b`'],
    ['a right-to-left override', 'a\u202eb', '`a⟨U+202E⟩b`'],
    ['spaces that would be lost', ' a  b ', '`␠a␠␠b␠`'],
    ['nothing', '', '`⟨empty⟩`'],
    ['a lone half of a character', '\ud83c', '`\ufffd`'],
  ])('%s', (_, text, expected) => {
    expect(toCode(text)).toBe(expected)
  })

  const anyText = fc.string({
    unit: fc.oneof(fc.constantFrom(...Array.from('`|\\*_<>&[]()#@:!~$\n\t "\'')), anyString({ maxLength: 1 })),
  })

  test('only the code takes effect, and all of the text is visible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const code = toCode(text)
        const effects = [...effectsOf(code)].sort()
        expect([
          ['code_inline', 'inline', 'paragraph_close', 'paragraph_open'],
          ['</code>', '<code>', 'inline', 'paragraph_close', 'paragraph_open', 'text'],
          ['</code>', '<code>', 'inline', 'paragraph_close', 'paragraph_open', 'text', 'text_special'],
        ]).toContainEqual(effects)
        expect(code).not.toMatch(/[\n|]/)
        const letters = (of: string): string => of.replace(/[^a-zA-Z0-9]/g, '')
        expect(letters(seenInline(code))).toContain(letters(text.replace(/[\p{C}\p{Z}\p{M}]/gu, '')).slice(0, 3))
      }),
    )
  })
})

describe('prose', () => {
  test.each([
    ['plain words', 'The model is ready to run.', 'The model is ready to run.'],
    ['a code with a full stop', 'It is TRAINING_FAILED.', 'It is `TRAINING_FAILED`.'],
    ['an IAM action in brackets', 'allow it (s3:GetObject, kms:Decrypt)', 'allow it (`s3:GetObject`, `kms:Decrypt`)'],
    ['a mention', 'ask @octo-org/team!', 'ask `@octo-org/team`!'],
    ['references', 'see #12 and GH-3', 'see `#12` and `GH-3`'],
    ['a commit', 'since 0123abc, or v1-deadbeef', 'since `0123abc`, or `v1-deadbeef`'],
    ['a number, and a word that is not a commit', 'of 123456 a cabbage', 'of 123456 a cabbage'],
    [
      'an address',
      'at https://example.com/a, or www.example.com.',
      'at `https://example.com/a`, or `www.example.com`.',
    ],
    ['an emoji code', 'so :tada: there', 'so `:tada`: there'],
    ['HTML', '<b>x</b>', '`<b>x</b>`'],
    ['emphasis', '*a* _b_ ~~c~~', '`*a*` `_b_` `~~c~~`'],
    ['a link', '[a](b)', '`[a](b)`'],
    ['mathematics', '$x$', '`$x$`'],
    ['what would be a list', '- a', '`-` a'],
    ['what would be a numbered list', '1. a', '`1.` a'],
    ['a hyphen elsewhere', 'a - b', 'a - b'],
    ['line ends', 'a\n\n# b', 'a `#` b'],
    ['only punctuation', 'so ???', 'so ???'],
    ['a colon of its own', 'create-project: true', 'create-project: true'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(toProse(text)).toBe(expected)
  })

  test('only code takes effect', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '- ',
        '1. ',
        '> ',
        '# ',
        '```',
        '<b>',
        '</td>',
        '@a',
        '#1',
        'www.a.b',
        'http://a.b',
        '&lt;',
        '|',
        '\\',
        '*',
        '_',
        '`',
        '$',
        '~~',
        '![',
        '](',
        '\n',
        '\t',
        ' ',
        '+',
        '=',
        '---',
        ':a:',
      ),
      anyString({ maxLength: 3 }),
    )
    const allowed = [
      'inline',
      'paragraph_open',
      'paragraph_close',
      'text',
      'text_special',
      'code_inline',
      '<code>',
      '</code>',
    ]
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const prose = toProse(words.join(''))
        expect(allowed).toEqual(expect.arrayContaining([...effectsOf(prose)]))
        expect(prose).not.toMatch(/[\n|]/)
      }),
    )
  })
})

describe('blocks', () => {
  test('JSON with a fence and invisible characters', () => {
    expect(toJsonBlock({ a: '```\n', b: '\u202e\u{e0067}' })).toBe(
      '````json\n{\n  "a": "```\\n",\n  "b": "\\u202e\\udb40\\udc67"\n}\n````',
    )
  })

  test('a link whose address would end early', () => {
    expect(toLink('console', 'https://a.b/(x) |"[y]`\\')).toBe('[console](https://a.b/%28x%29%20%7C%22%5By%5D%60%5C)')
  })

  test('a collapsed section has the blank lines that GitHub needs', () => {
    expect(toDetails('More', '| a |')).toBe('<details>\n<summary>More</summary>\n\n| a |\n\n</details>')
  })
})

describe('a block of text', () => {
  test.each([
    ['plain lines', ['f1 => 0.9', '   ^'], '```text\nf1 => 0.9\n   ^\n```'],
    ['backticks', ['labels["````"]'], '`````text\nlabels["````"]\n`````'],
    ['a line end and an override', ['a\nb\u202ec'], '```text\na⏎b⟨U+202E⟩c\n```'],
  ])('%s', (_, lines, expected) => {
    expect(toTextBlock(lines)).toBe(expected)
  })

  test('nothing in it takes effect', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' }), { maxLength: 4 }), (lines) => {
        expect([...effectsOf(toTextBlock(lines))]).toEqual(['fence'])
      }),
    )
  })
})
