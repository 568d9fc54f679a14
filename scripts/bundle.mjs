/**
 * Builds every bundle of the project: `src/<name>/index.ts` becomes `<name>/index.js` with what must lie beside it.
 *
 * The bytes depend on the sources and the locked packages alone, so that a rebuilt bundle can be compared with the
 * committed one. Two things keep it so: ncc runs from the project's own node_modules, with the project as its working
 * folder (module ids are made from relative paths), and nothing is read from a cache.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIGEST_FILE, digestOfSources } from './sources.mjs'
import { makeImportsStatic } from './static-imports.mjs'

/** The folder of the checkout, with a separator at its end removed. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

const LIB = join(ROOT, 'lib')
/** A copy of lib with static imports; inside of lib, so that it is as far from node_modules and as ignored by git. */
const STATIC_LIB = join(LIB, '.static')
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
const NCC = join(ROOT, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
const LICENSES = 'licenses.txt'

/** Notices of data that the emulator carries; they go where its bundle goes. */
const NOTICES = { emulator: ['src/emulator/api-model/NOTICE', 'src/emulator/api-model/LICENSE-APACHE-2.0.txt'] }

/** @returns {string[]} the names of all bundles, sorted */
export function entryNames() {
  return readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, 'src', entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .sort()
}

/**
 * Compiles the sources into lib and bundles each entry.
 * @param {string} into folder that receives one folder a bundle; must be empty or absent
 * @returns {string[]} the names of the bundles
 */
export function buildBundles(into) {
  const names = entryNames()
  if (names.length === 0) throw new Error('No src/<name>/index.ts: there is nothing to bundle.')
  rmSync(LIB, { recursive: true, force: true })
  node([TSC, '-p', 'tsconfig.build.json'])
  for (const name of names) {
    bundle(join('lib', name, 'index.js'), join(into, name))
    if (isSplit(join(into, name))) takeAllLicences(name, into)
    for (const notice of NOTICES[name] ?? []) {
      const source = join(ROOT, notice)
      if (existsSync(source)) cpSync(source, join(into, name, notice.split('/').at(-1)))
    }
  }
  rmSync(STATIC_LIB, { recursive: true, force: true })
  writeFileSync(join(into, DIGEST_FILE), `${digestOfSources(into)}\n`)
  return names
}

function bundle(entry, into) {
  node([NCC, 'build', entry, '-o', into, '--license', LICENSES, '--no-cache', '--quiet'])
}

/** ncc names the file of a late chunk `<number>.index.js`. */
function isSplit(folder) {
  return readdirSync(folder).some((file) => /^\d+\.index\.js$/.test(file))
}

function takeAllLicences(name, into) {
  if (!existsSync(STATIC_LIB)) copyWithStaticImports()
  const scratch = join(into, `.${name}-static`)
  bundle(join('lib', '.static', name, 'index.js'), scratch)
  if (isSplit(scratch)) throw new Error(`The bundle ${name} loads code late from a package: its licences are unknown.`)
  cpSync(join(scratch, LICENSES), join(into, name, LICENSES))
  rmSync(scratch, { recursive: true })
}

function copyWithStaticImports() {
  mkdirSync(STATIC_LIB)
  for (const entry of readdirSync(LIB)) {
    if (entry !== '.static') cpSync(join(LIB, entry), join(STATIC_LIB, entry), { recursive: true })
  }
  for (const file of readdirSync(STATIC_LIB, { recursive: true })) {
    if (file.endsWith('.js')) makeImportsStatic(join(STATIC_LIB, file))
  }
}

function node(args) {
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
}
