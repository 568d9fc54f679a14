/** What SECURITY.md says is sent where, against the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const PAGE = readFileSync('SECURITY.md', 'utf8')

/** Cells of the table under "What the actions send, and where". */
const [, section = ''] = PAGE.split('## What the actions send, and where\n')
const rows = (/(?:^\|.*\|\n)+/m.exec(section)?.[0] ?? '')
  .trimEnd()
  .split('\n')
  .slice(2)
  .map((row) => row.split('|').map((cell) => cell.trim()))

const operationsTo = (host: RegExp): string[] =>
  rows
    .filter(([, to = '']) => host.test(to))
    .flatMap(([, , operations = '']) => [...operations.matchAll(/`([\w.]+)`/g)].map((match) => match[1] ?? ''))
    .sort()

const sourcesIn = (folder: string): readonly (readonly [path: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name): [string, string] => [
      `${folder}/${name.replaceAll('\\', '/')}`,
      readFileSync(`${folder}/${name}`, 'utf8'),
    ])

/** Every first group of a pattern in the sources of a folder. */
function namedIn(folder: string, pattern: RegExp): string[] {
  const found = sourcesIn(folder).flatMap(([, text]) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...new Set(found)].sort()
}

describe('what is sent where', () => {
  test('names every call to AWS that the sources can make, and no other', () => {
    expect(operationsTo(/amazonaws/)).toEqual(namedIn('src/aws', /\bnew ([A-Z]\w+)Command\(/g))
  })

  test('names every call to GitHub’s API, and no other', () => {
    const calls = namedIn(
      'src/github',
      /\b((?:issues|users|pulls|repos|checks|actions)\.[a-z]\w+|(?<=octokit\.)graphql)\(/g,
    )
    expect(operationsTo(/GitHub/)).toEqual(calls)
  })

  test('lets no other folder open a connection', () => {
    // The emulator, the demo and the verification are programs of their own, and not in src.
    const mayConnect = /^src\/(?:aws|github)\//
    const reaches = /\bfetch\(|from '(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|undici)(?:\/\w+)?'/
    const others = sourcesIn('src').filter(([path]) => !mayConnect.test(path))
    expect(others.length).toBeGreaterThan(100)
    expect(others.filter(([, text]) => reaches.test(text)).map(([path]) => path)).toEqual([])
  })
})

describe('how to verify a release', () => {
  test('uses scripts and a workflow that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>
    }
    const named = [...PAGE.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    const [, workflow = 'none'] = /--signer-workflow OWNER\/train-custom-labels\/(\S+)/.exec(PAGE) ?? []
    expect(readFileSync(workflow, 'utf8')).toContain('uses: actions/attest@')
  })
})
