/**
 * Each bundle contains the licence of every package whose code is in it.
 *
 * What is in a bundle is read off the bundle itself: the bundler leaves the lines of a package as they are, so a line of
 * code that only one package has betrays that package. The licence list is never asked which packages there are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const BUNDLES = readdirSync('dist', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Licences that only require to be included. */
const ALLOWED = ['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause']

/** Shorter lines are common to many packages. */
const DISTINCTIVE_LENGTH = 50

/** Names of the packages that a text imports. */
function importedBy(text: string): string[] {
  return [...text.matchAll(/(?:from |import\()'(?!node:|\.)((?:@[^/']+\/)?[^/']+)/g)].map((match) => match[1] ?? '')
}

/** Folders of every package that the sources import, and of all that those depend on. */
function shippedFolders(): string[] {
  const imported = ['src', 'packages', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes('__tests__') && !path.includes('node_modules'))
      .flatMap((path) => importedBy(readFileSync(`${folder}/${path}`, 'utf8'))),
  )
  const found = new Set<string>()
  const follow = (name: string, from: string): void => {
    const nested = `${from}/node_modules/${name}`
    const folder = existsSync(nested) ? nested : `node_modules/${name}`
    if (found.has(folder) || !existsSync(folder)) return
    found.add(folder)
    const { dependencies = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
    for (const dependency of Object.keys(dependencies)) follow(dependency, folder)
  }
  for (const name of imported) follow(name, '.')
  return [...found]
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : codeFiles(path)
    return /\.[cm]?js$/.test(entry.name) ? [path] : []
  })
}

function distinctiveLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) => line.length >= DISTINCTIVE_LENGTH && !/^(\/\/|\/?\*|import |export .* from |.*require\()/.test(line),
    )
}

/** Each distinctive line of the shipped packages with the only package that has it; lines of several are left out. */
function ownersOfLines(): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>()
  for (const folder of shippedFolders()) {
    const name = nameOf(folder)
    for (const line of codeFiles(folder).flatMap((file) => distinctiveLines(readFileSync(file, 'utf8')))) {
      owners.set(line, owners.has(line) && owners.get(line) !== name ? undefined : name)
    }
  }
  const own = linesOfSources()
  return new Map(
    [...owners].flatMap(([line, name]) =>
      name === undefined || own.has(line.replace(/;$/, '')) ? [] : [[line, name]],
    ),
  )
}

/** A line that the project has too shows no package. The compiler adds the semicolons. */
function linesOfSources(): ReadonlySet<string> {
  const files = ['src', 'packages', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
      .map((path) => `${folder}/${path}`),
  )
  return new Set(files.flatMap((file) => distinctiveLines(readFileSync(file, 'utf8'))))
}

const owners = ownersOfLines()

function packagesIn(bundle: string): string[] {
  const lines = codeFiles(`dist/${bundle}`).flatMap((file) => distinctiveLines(readFileSync(file, 'utf8')))
  const names = lines.flatMap((line) => owners.get(line) ?? [])
  return [...new Set(names)].sort()
}

/** The list has, one after the other: name, licence, text. A name or licence is alone on its line. */
function licencesOf(bundle: string): ReadonlyMap<string, string> {
  const path = `dist/${bundle}/licenses.txt`
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, 'utf8').split('\n')
  const known = new Set(shippedFolders().map(nameOf))
  return new Map(lines.flatMap((line, at) => (known.has(line) ? [[line, lines[at + 1] ?? '']] : [])))
}

describe('licences of the content of a bundle', () => {
  test('the packages of a bundle are recognised by their code', () => {
    expect(packagesIn('actions')).toEqual(
      expect.arrayContaining([
        '@actions/core',
        '@aws-sdk/client-rekognition',
        '@aws-sdk/client-s3',
        '@smithy/core',
        'undici',
      ]),
    )
  })

  test.each(BUNDLES)('dist/%s/licenses.txt names every package in the bundle', (bundle) => {
    const listed = licencesOf(bundle)
    expect(packagesIn(bundle).filter((name) => !listed.has(name))).toEqual([])
  })

  test.each(BUNDLES)('the licences in dist/%s allow it', (bundle) => {
    const others = [...licencesOf(bundle)].filter(([, licence]) => !ALLOWED.includes(licence))
    expect(others).toEqual([])
  })

  test.each(['NOTICE', 'LICENSE-APACHE-2.0.txt'])('the emulator’s bundle contains the %s of its API model', (file) => {
    expect(readFileSync(`dist/emulator/${file}`, 'utf8')).toBe(
      readFileSync(`packages/emulator/src/api-model/${file}`, 'utf8'),
    )
  })
})
