import { describe, expect, test } from '@jest/globals'
import { joinLicences } from '../../../scripts/licences.mjs'

const PACKAGES = [
  ['@a/core', 'Apache-2.0'],
  ['b', 'MIT'],
  ['c', 'MIT'],
] as const

const A = '@a/core\nApache-2.0\nApache License\n\nVersion 2.0'
const B = 'b\nMIT\nMIT License\n\nCopyright (c) B'
const C = 'c\nMIT'

describe('the licences of all files of a bundle', () => {
  test.each<[string, string[], string]>([
    ['from one file are what it has', [`${A}\n\n${C}\n`], `${A}\n\n${C}\n`],
    ['from several files are in the order of their names', [`${B}\n`, `${A}\n\n${C}\n`], `${A}\n\n${B}\n\n${C}\n`],
    ['contain a package once', [`${A}\n\n${B}\n`, `${A}\n\n${C}\n`], `${A}\n\n${B}\n\n${C}\n`],
    ['do not depend on empty lines at the end of a text', [`${A}\n\n\n${B}\n`, `${A}\n`], `${A}\n\n${B}\n`],
    [
      'keep a text that has the name of another package',
      [`${A}\nb\nis in it\n\n${C}\n`],
      `${A}\nb\nis in it\n\n${C}\n`,
    ],
  ])('%s', (_, lists, joined) => {
    expect(joinLicences(lists, PACKAGES)).toBe(joined)
  })

  test('fail where a list begins with no known package', () => {
    expect(() => joinLicences([`d\nMIT\n\n${A}\n`], PACKAGES)).toThrow('begins with something else than a package: d')
  })

  test('fail where a package has two texts', () => {
    expect(() => joinLicences([`${B}\n`, `${B} and others\n`], PACKAGES)).toThrow('different licences of b')
  })
})
