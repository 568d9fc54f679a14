/**
 * Whether dist/ was built from the current sources.
 *
 * A build writes a digest of what it read next to the bundles. Comparing it takes a fraction of a second where a build
 * takes half a minute, and it does not depend on times of files, which a clone does not keep. Whether the bundles are what
 * the sources give, byte by byte, is checked by `npm run check:dist`, which compares this file too.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The file in dist/ with the digest. */
export const DIGEST_FILE = 'sources.sha256'

/** What the bytes of a bundle depend on besides the folders that are compiled and the packages that are bundled. */
const SETTINGS = [
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/bundle.mjs',
  'scripts/drop-unused.mjs',
  'scripts/licences.mjs',
  'scripts/wasm-module.mjs',
]

/** Packages that build the bundles. */
const BUILDERS = ['typescript', '@vercel/ncc', 'assemblyscript', 'binaryen']

/**
 * @param {string} bundles folder of bundles: the packages in them count, those of the tests and of lint do not
 * @returns {string} SHA-256 of all that the bundles are built from, lower-case hex
 */
export function digestOfSources(bundles) {
  const hash = createHash('sha256')
  const { include } = JSON.parse(read('tsconfig.build.json'))
  const compiled = [...include, 'wasm'].flatMap((folder) =>
    filesUnder(join(ROOT, folder)).map((path) => `${folder}/${path}`),
  )
  for (const path of [...SETTINGS, ...compiled].sort()) hash.update(`${path}\0${digestOf(read(path))}\n`)
  for (const line of lockedPackages(bundles)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/**
 * @returns {string | undefined} what is wrong with dist/ and what to do, one sentence; undefined when it matches
 */
export function stalenessOf(bundles = join(ROOT, 'dist')) {
  const path = join(bundles, DIGEST_FILE)
  const builtFrom = existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
  if (builtFrom === digestOfSources(bundles)) return undefined
  return 'The bundles in dist/ were built from other sources than are here: run `npm run build` first.'
}

/** Name, version and digest of each package that is in the bundles or builds them, sorted. */
function lockedPackages(bundles) {
  const names = new Set(BUILDERS)
  for (const path of filesUnder(bundles).filter((one) => one.endsWith('licenses.txt'))) {
    // A section of this file begins with the name of its package.
    for (const line of readFileSync(join(bundles, path), 'utf8').split('\n')) names.add(line)
  }
  return Object.entries(JSON.parse(read('package-lock.json')).packages)
    .filter(([path]) => path !== '' && names.has(path.split('node_modules/').at(-1)))
    .map(([path, { version, integrity }]) => `${path} ${version} ${integrity}`)
    .sort()
}

/** Paths of all files under a folder, relative to it, with forward slashes. */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function read(path) {
  return readFileSync(join(ROOT, path), 'utf8')
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex')
}
