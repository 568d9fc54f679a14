/** What the bundles weigh, and which packages the weight of the action comes from. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './action.mjs'
import { printHead, printNote, printResult } from './numbers.mjs'

const KILOBYTE = 1000
const LARGEST = 8

/** Shorter lines are common to many packages. */
const DISTINCTIVE_LENGTH = 12

export function benchSizes() {
  printHead('Size of the bundles, code only (raw, and with gzip -9)')
  const dist = join(ROOT, 'dist')
  for (const name of bundleNames(dist)) {
    for (const file of codeFiles(join(dist, name))) {
      const code = readFileSync(join(dist, name, file))
      printResult(`dist/${name}/${file}`, code.length / KILOBYTE, 'kB', { digits: 1 })
      printResult('', gzipSync(code, { level: 9 }).length / KILOBYTE, 'kB gzip', { digits: 1 })
    }
  }
  printShares(join(dist, 'actions'))
}

function printShares(folder) {
  printHead('Largest parts of dist/actions, raw, recognized by lines of code that only one package has')
  const packages = packagesOf(folder)
  if (!packages.every((name) => existsSync(join(ROOT, 'node_modules', name)))) {
    printNote('left out: the packages are not installed')
    return
  }
  const owners = ownersOfLines(packages)
  const sizes = new Map()
  for (const file of codeFiles(folder)) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const owner = owners.get(line.trim()) ?? 'common lines, glue of the bundler, this project'
      sizes.set(owner, (sizes.get(owner) ?? 0) + Buffer.byteLength(line) + 1)
    }
  }
  const sorted = [...sizes].sort(([, a], [, b]) => b - a)
  for (const [name, bytes] of sorted.slice(0, LARGEST)) printResult(name, bytes / KILOBYTE, 'kB', { digits: 1 })
}

/** The folders of dist/, each a bundle. */
function bundleNames(dist) {
  return readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** Names of the packages in a bundle: the bundler's list has each on a line of its own, its licence's name below. */
function packagesOf(folder) {
  const lines = readFileSync(join(folder, 'licenses.txt'), 'utf8').split('\n')
  const names = lines.filter((line) => /^(@[\w.-]+\/)?[\w.-]+$/.test(line) && isPackage(line))
  return [...new Set(names)]
}

function isPackage(name) {
  return existsSync(join(ROOT, 'node_modules', name, 'package.json'))
}

/** Each distinctive line with the only package that has it. */
function ownersOfLines(packages) {
  const owners = new Map()
  for (const name of packages) {
    for (const file of codeFiles(join(ROOT, 'node_modules', name), true)) {
      for (const line of readFileSync(join(ROOT, 'node_modules', name, file), 'utf8').split('\n')) {
        const distinctive = line.trim()
        if (distinctive.length < DISTINCTIVE_LENGTH) continue
        owners.set(distinctive, owners.has(distinctive) && owners.get(distinctive) !== name ? undefined : name)
      }
    }
  }
  return owners
}

function codeFiles(folder, recursive = false) {
  return readdirSync(folder, { recursive })
    .filter((file) => /\.[cm]?js$/.test(file) && !/(^|[\\/])node_modules[\\/]/.test(file))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
}
