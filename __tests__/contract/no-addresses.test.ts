/** No address of a developer's machine or network is in the repository. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/run-action.js'

/** Package registries: which one is used is a setting of each machine, as is a proxy. */
const REGISTRY =
  /\b(?:registry\.(?:npmjs|yarnpkg)|npm\.pkg\.github|(?:test\.)?pypi|files\.pythonhosted|(?:proxy|sum)\.golang|repo1?\.maven(?:\.apache)?|(?:static\.|index\.)?crates|deb\.debian)\.(?:org|com|io)\b|\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|goproxy|devpi)[\w-]*[.:/]/

/** Folders of one machine; `/home/runner` and `C:\Users\runner` are those of GitHub's runners, and documented. */
const MACHINE_PATH =
  /(?<![\w.\-/}])\/(?:(?:home|Users)\/(?!runner\b)\w|(?:root|work|tmp|private\/tmp|var\/folders)\/\w)|\b[A-Z]:\\{1,2}Users\\{1,2}(?!runner\b)\w/

function addressesIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = REGISTRY.exec(line) ?? MACHINE_PATH.exec(line)
    return found === null ? [] : [`${String(index + 1)}: ${found[0]}`]
  })
}

/** All files that are or could be committed; bundles are made of packages, whose texts are theirs. */
const FILES = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && !/^dist\/|\.png$/.test(path))

test('no file names a registry or a folder of one machine', () => {
  expect(FILES.length).toBeGreaterThan(500)
  const found = FILES.flatMap((path) => addressesIn(readOrEmpty(path)).map((address) => `${path}:${address}`))
  expect(found).toEqual([])
})

/** A file that is deleted but not committed yet is listed too. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return ''
  }
}

/** Put together here, because this file is searched as well. */
const host = (...parts: readonly string[]): string => parts.join('.')
const folder = (...parts: readonly string[]): string => `/${parts.join('/')}`

describe('an address is found', () => {
  test.each([
    ['npm', `https://${host('registry', 'npmjs', 'org')}/jest/-/jest-30.5.2.tgz`],
    ['PyPI', `--index-url https://${host('pypi', 'org')}/simple`],
    ['files of PyPI', host('files', 'pythonhosted', 'org')],
    ['the proxy of Go', `GOPROXY=https://${host('proxy', 'golang', 'org')}`],
    ['Maven Central', `https://${host('repo', 'maven', 'apache', 'org')}/maven2`],
    ['a company’s own', `https:/${folder('artifactory.example.com', 'npm')}`],
    ['a home', `cd ${folder('home', 'ada', 'train-custom-labels')}`],
    ['a home on macOS', `"${folder('Users', 'ada')}"`],
    ['a home on Windows', ['C:', 'Users', 'ada'].join('\\')],
    ['a working folder', `(${folder('work', 'main')})`],
    ['a scratch file', `> ${folder('tmp', 'a.log')}`],
  ])('%s: %s', (_what, text) => {
    expect(addressesIn(`first\n${text}`)).toHaveLength(1)
  })

  test.each([
    'https://github.com/octo-org/orchard',
    '/home/runner/.aws/config',
    'C:\\\\Users\\\\runner\\\\secret.txt',
    'https://docs.npmjs.com/cli',
    'xmlns="http://maven.apache.org/POM/4.0.0"',
    'node_modules/.cache/tmp/a',
    'the registry of npm',
  ])('none in %s', (text) => {
    expect(addressesIn(text)).toEqual([])
  })
})
