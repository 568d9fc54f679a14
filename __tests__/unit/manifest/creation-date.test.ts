import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { isDocumentedDate } from '../../../src/manifest/creation-date.js'

describe('a date in a documented form', () => {
  test.each([
    '2013-11-18T02:53:27',
    '2013-11-18 02:53:27',
    '2021-06-22T10:11:18.006Z',
    '2020-04-15T20:17:23.433061',
    '2020-04-15T20:17:23.433061789',
    '2020-04-15T20:17:23.9',
    '2020-04-15T20:17:23Z',
    '2020-01-01T00:00:00',
    '2020-12-31T23:59:59',
    '2020-02-29T00:00:00',
    '2000-02-29T00:00:00',
    '0000-09-30T09:09:09',
    '1999-08-30T19:19:19.0000',
  ])('%s', (text) => {
    expect(isDocumentedDate(text)).toBe(true)
  })

  test('every moment that JavaScript writes in the years 0 to 9999', () => {
    const from = Date.UTC(1, 0, 1)
    fc.assert(
      fc.property(fc.date({ min: new Date(from), max: new Date(253_402_300_799_999), noInvalidDate: true }), (date) => {
        const text = date.toISOString()
        expect([text, text.slice(0, 19), text.slice(0, 23), text.replace('T', ' ')].every(isDocumentedDate)).toBe(true)
      }),
    )
  })
})

describe('no such date', () => {
  test.each([
    { name: 'nothing', text: '' },
    { name: 'a date alone', text: '2020-04-15' },
    { name: 'no seconds', text: '2020-04-15T20:17' },
    { name: 'month 0', text: '2020-00-15T20:17:23' },
    { name: 'month 13', text: '2020-13-15T20:17:23' },
    { name: 'day 0', text: '2020-04-00T20:17:23' },
    { name: 'the 31st of April', text: '2020-04-31T20:17:23' },
    { name: 'the 30th of February', text: '2020-02-30T20:17:23' },
    { name: 'the 29th of February of no leap year', text: '2021-02-29T20:17:23' },
    { name: 'the 29th of February of 1900', text: '1900-02-29T20:17:23' },
    { name: 'the 32nd of January', text: '2020-01-32T20:17:23' },
    { name: 'hour 24', text: '2020-04-15T24:17:23' },
    { name: 'minute 60', text: '2020-04-15T20:60:23' },
    { name: 'second 60', text: '2020-04-15T20:17:60' },
    { name: 'a small t', text: '2020-04-15t20:17:23' },
    { name: 'a fraction without digits', text: '2020-04-15T20:17:23.' },
    { name: 'a fraction without digits, in UTC', text: '2020-04-15T20:17:23.Z' },
    { name: 'a fraction of ten digits', text: '2020-04-15T20:17:23.0123456789' },
    { name: 'a letter in the fraction', text: '2020-04-15T20:17:23.00x' },
    { name: 'a slash in the fraction, the character before the digits', text: '2020-04-15T20:17:23.0/0' },
    { name: 'a colon in the fraction, the character behind the digits', text: '2020-04-15T20:17:23.0:0' },
    { name: 'a comma before the fraction', text: '2020-04-15T20:17:23,433' },
    { name: 'a digit without a point', text: '2020-04-15T20:17:2345' },
    { name: 'an offset', text: '2020-04-15T20:17:23+02:00' },
    { name: 'a second Z', text: '2020-04-15T20:17:23ZZ' },
    { name: 'a blank before it', text: ' 2020-04-15T20:17:23' },
    { name: 'as JavaScript prints it', text: 'Mon Aug 22 2022 13:52:52 GMT-0700 (Pacific Daylight Time)' },
  ])('$name', ({ text }) => {
    expect(isDocumentedDate(text)).toBe(false)
  })

  // Next to the digits in ASCII are / and :, which a careless comparison would take for one.
  const DATE = '2020-04-15T20:17:23'
  const places = Array.from(DATE, (_, at) => at)
  test.each(places)('another character at place %d', (at) => {
    const replaced = ['/', ':', 'x', '-'].filter((character) => character !== DATE[at])
    for (const character of replaced)
      expect(isDocumentedDate(DATE.slice(0, at) + character + DATE.slice(at + 1))).toBe(false)
  })
})
