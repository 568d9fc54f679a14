import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Secrets, SECRET_MIN_LENGTH } from '../../../src/text/secrets.js'

function secretsOf(...values: readonly string[]): Secrets {
  const secrets = new Secrets()
  for (const value of values) secrets.add(value)
  return secrets
}

describe('a secret is hidden', () => {
  test.each([
    { name: 'unchanged', secret: 'p@ss/word"1', text: 'with p@ss/word"1 in it' },
    { name: 'percent-encoded', secret: 'p@ss/word"1', text: 'with p%40ss%2Fword%221 in it' },
    { name: 'percent-encoded in lower case', secret: 'p@ss/word"1', text: 'with p%40ss%2fword%221 in it' },
    { name: 'encoded as in signatures', secret: "it's(secret)!", text: 'with it%27s%28secret%29%21 in it' },
    { name: 'decoded, where the variable contains it encoded', secret: 'p%40ss%2Fword', text: 'with p@ss/word in it' },
    { name: 'as JSON writes it', secret: 'p@ss"wo\\rd', text: 'with p@ss\\"wo\\\\rd in it' },
    { name: 'as XML writes it', secret: 'p&ss<word>', text: 'with p&amp;ss&lt;word&gt; in it' },
    { name: 'without the line break at its end', secret: 'wJalrXUtnFEMI\n', text: 'with wJalrXUtnFEMI in it' },
    { name: 'inside a word', secret: 'wJalrXUtnFEMI', text: 'withwJalrXUtnFEMIin it', shown: 'with***in it' },
    { name: 'short, as a word of its own', secret: 'tree', text: 'with tree in it' },
    { name: 'each line of several', secret: 'first-line\nsecond-line', text: 'with second-line in it' },
    { name: 'twice', secret: 'orchard-7', text: 'orchard-7, orchard-7', shown: '***, ***' },
  ])('$name', ({ secret, text, shown = 'with *** in it' }) => {
    expect(secretsOf(secret).hide(text)).toBe(shown)
  })

  test('completely, where another one is a part of it', () => {
    expect(secretsOf('grove-1', 'grove-1-and-more').hide('grove-1-and-more')).toBe('***')
  })

  test('once it is known, whatever was hidden before', () => {
    const secrets = secretsOf('first-secret')
    expect(secrets.hide('first-secret second-secret')).toBe('*** second-secret')
    secrets.add('second-secret')
    expect(secrets.hide('first-secret second-secret')).toBe('*** ***')
  })

  test('any of eight characters or more, in any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, unit: 'grapheme' }), fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(secret.trim().length >= 8 && !'***'.includes(secret))
        expect(secretsOf(secret).hide(`${before} ${secret} ${after}`)).not.toContain(secret)
      }),
    )
  })
})

describe('a text stays readable', () => {
  test.each([
    { name: 'a value of three characters is in too many words', secret: 'ear', text: 'the pear, ear and all' },
    { name: 'one of four to seven is a part of a longer word', secret: 'test', text: 'testing images, latest' },
    { name: 'no secret at all', secret: '', text: 'nothing to hide' },
  ])('$name', ({ secret, text }) => {
    expect(secretsOf(secret).hide(text)).toBe(text)
  })

  test('a value that is too short is reported, so that the runner does not get it either', () => {
    expect(new Secrets().add('x'.repeat(SECRET_MIN_LENGTH - 1))).toBe(false)
    expect(new Secrets().add('x'.repeat(SECRET_MIN_LENGTH))).toBe(true)
  })
})
