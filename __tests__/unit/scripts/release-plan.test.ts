import { describe, expect, test } from '@jest/globals'
import { notesOf, planRelease, type ReleaseFacts } from '../../../scripts/release-plan.mjs'

const FACTS: ReleaseFacts = {
  tag: 'v1.10.0',
  commit: 'c0ffee',
  tags: ['v0.9.0', 'v1', 'v1.2.0', 'v1.9.3', 'v1.10.0', 'nightly'],
  releases: [{ tagName: 'v1.9.3', isDraft: false }],
  assets: ['assets/a.tar.gz', 'assets/a.cdx.json'],
  notesFile: 'notes.md',
  repository: 'octo/orchard',
}

/** Each call in one word. */
function verbOf(args: readonly string[]): string {
  const [command, verb] = args
  if (command === 'release') return verb ?? ''
  return args.includes('PATCH') ? 'move' : 'make'
}

const verbsOf = (change: Partial<ReleaseFacts>): string[] => planRelease({ ...FACTS, ...change }).map(verbOf)

describe('planRelease', () => {
  test('creates a draft, uploads, publishes, and moves the major tag last', () => {
    expect(planRelease(FACTS)).toEqual([
      ['release', 'create', 'v1.10.0', '--draft', '--verify-tag', '--title', 'v1.10.0', '--notes-file', 'notes.md'],
      ['release', 'upload', 'v1.10.0', 'assets/a.tar.gz', 'assets/a.cdx.json', '--clobber'],
      ['release', 'edit', 'v1.10.0', '--draft=false', '--latest=true'],
      [
        ...['api', '--silent', '--method', 'PATCH', 'repos/octo/orchard/git/refs/tags/v1'],
        ...['-f', 'sha=c0ffee', '-F', 'force=true'],
      ],
    ])
  })

  test.each<[string, Partial<ReleaseFacts>, string[]]>([
    [
      'continues with a draft of an earlier attempt',
      { releases: [{ tagName: 'v1.10.0', isDraft: true }] },
      ['upload', 'edit', 'move'],
    ],
    [
      'does not change a published release, and still moves the tag',
      { releases: [{ tagName: 'v1.10.0', isDraft: false }] },
      ['move'],
    ],
    [
      'creates the major tag with its first release',
      { tag: 'v2.0.0', tags: [...FACTS.tags, 'v2.0.0'] },
      ['create', 'upload', 'edit', 'make'],
    ],
    ['does not move the major tag where a newer release has it', { tag: 'v1.9.4' }, ['create', 'upload', 'edit']],
    [
      'moves the tag of an older major version',
      { tag: 'v0.9.1', tags: [...FACTS.tags, 'v0'] },
      ['create', 'upload', 'edit', 'move'],
    ],
  ])('%s', (_what, change, verbs) => {
    expect(verbsOf(change)).toEqual(verbs)
  })

  test('marks only the newest of all releases as latest', () => {
    const latest = planRelease({ ...FACTS, tag: 'v0.9.1' }).flat()
    expect(latest).toContain('--latest=false')
  })

  test.each(['v1', '1.2.3', 'v1.2.3-rc.1', 'v1.2.3; rm'])('refuses the tag %s', (tag) => {
    expect(() => planRelease({ ...FACTS, tag })).toThrow('is not of the form vX.Y.Z')
  })
})

describe('notesOf', () => {
  const CHANGELOG =
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-03-02\n\n### Added\n\n- A thing.\n\n## [1.1.0]\n'

  test('returns the section of the version', () => {
    expect(notesOf(CHANGELOG, '1.2.0')).toBe('### Added\n\n- A thing.\n')
  })

  test.each(['1.1.0', '1.2', '9.9.9'])('refuses %s, which has no section', (version) => {
    expect(() => notesOf(CHANGELOG, version)).toThrow(`CHANGELOG.md says nothing about ${version}.`)
  })
})
