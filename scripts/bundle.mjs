/**
 * Builds every bundle of the project: the `index.ts` of an entry becomes `<name>/index.js` with what belongs next to it. All
 * actions are in one bundle; the file that the runner starts for an action imports it.
 *
 * The bytes depend on the sources and the locked packages alone, so that a rebuilt bundle can be compared with the
 * committed one. Two things ensure that: ncc runs from the project's own node_modules, with the project as its working
 * folder (module ids are made from relative paths), and nothing is read from a cache.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withoutUnused } from './drop-unused.mjs'
import { joinLicences } from './licences.mjs'
import { DIGEST_FILE, digestOfSources } from './sources.mjs'

/** The folder of the checkout, with a separator at its end removed. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

const LIB = join(ROOT, 'lib')
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')

const LICENSES = 'licenses.txt'
/** The bundler lists the packages of each file of a bundle: under one name, a list would replace the one before. */
const LICENSES_OF_FILE = 'licenses-[id].txt'
const IS_LICENSES_OF_FILE = /^licenses-\d+\.txt$/
const ncc = createRequire(import.meta.url)('@vercel/ncc')

/** The bundle of all actions, and the actions in it: the runner starts `<action>/index.js`. */
const ACTIONS_BUNDLE = 'actions'
const ACTIONS = ['evaluate', 'lint', 'release', 'train']

/** Actions with a post step: `<action>/post.js`. */
const WITH_POST = ['release']

/**
 * The form that a package is taken in. As ES modules the AWS SDK loads its sources of credentials only when they are
 * used, each from a file of its own, and what no module uses is left out; as CommonJS all is in the file that every start
 * has to read.
 */
const AS_MODULES = ['module', 'main']
const AS_COMMONJS = ['main']

/** Packages of the AWS SDK whose `exports` name the ES modules under the condition `module`, which the bundler does not know. */
const WITH_CONDITION = [
  '@aws-sdk/checksums',
  '@aws-sdk/core',
  '@aws-sdk/middleware-sdk-s3',
  '@aws-sdk/nested-clients',
  '@smithy/core',
]
/** The bundler takes such paths from the TypeScript project that this variable names. */
const PATHS_VARIABLE = 'TS_NODE_PROJECT'
const PATHS_FILE = join(LIB, 'module-paths.json')

/** Notices of data that the emulator contains; they are copied next to its bundle. */
const NOTICES = {
  emulator: ['packages/emulator/src/api-model/NOTICE', 'packages/emulator/src/api-model/LICENSE-APACHE-2.0.txt'],
}

/** Folder of the entry of each bundle, by the name of the bundle. */
const ENTRIES = {
  actions: 'src/actions',
  cli: 'src/cli',
  demo: 'tools/demo',
  emulator: 'packages/emulator/src',
  lambda: 'src/lambda',
  'setup-cli': 'tools/setup-cli',
  threads: 'src/threads',
  verify: 'tools/verify',
}

/** @returns {string[]} the names of all bundles, sorted */
export function entryNames() {
  return Object.keys(ENTRIES).sort()
}

/**
 * Compiles the sources into lib and bundles each entry.
 * @param {string} into folder that receives one folder per bundle and one per action; must be empty or absent
 * @param {string[]} compilerOptions added to those of tsconfig.build.json
 * @returns {Promise<string[]>} the names of the folders
 */
export async function buildBundles(into, compilerOptions = []) {
  const names = entryNames()
  rmSync(LIB, { recursive: true, force: true })
  node([TSC, '-p', 'tsconfig.build.json', ...compilerOptions])
  writeFileSync(PATHS_FILE, JSON.stringify({ compilerOptions: { baseUrl: ROOT, paths: modulePaths() } }))
  for (const name of names) {
    const fields = name === ACTIONS_BUNDLE ? AS_MODULES : AS_COMMONJS
    await bundle(join('lib', ENTRIES[name], 'index.js'), join(into, name), fields)
    for (const notice of NOTICES[name] ?? []) {
      const source = join(ROOT, notice)
      if (existsSync(source)) cpSync(source, join(into, name, notice.split('/').at(-1)))
    }
  }
  for (const action of ACTIONS) writeStarter(action, join(into, action))
  writeFileSync(join(into, DIGEST_FILE), `${digestOfSources(into)}\n`)
  return [...names, ...ACTIONS]
}

/** The file that the runner starts. */
function writeStarter(action, into) {
  mkdirSync(into, { recursive: true })
  const starterOf = (name) => `import { run } from '../${ACTIONS_BUNDLE}/index.js'\nawait run('${name}')\n`
  writeFileSync(join(into, 'index.js'), starterOf(action))
  if (WITH_POST.includes(action)) writeFileSync(join(into, 'post.js'), starterOf(`${action}-post`))
  writePackage(into)
}

async function bundle(entry, into, mainFields) {
  process.chdir(ROOT)
  if (mainFields === AS_MODULES) process.env[PATHS_VARIABLE] = PATHS_FILE
  else delete process.env[PATHS_VARIABLE]
  const options = { cache: false, quiet: true, license: LICENSES_OF_FILE, mainFields }
  const { code, assets } = await ncc(join(ROOT, entry), options)
  const files = Object.entries(assets).map(([name, { source }]) => [name, source])
  const lists = files.filter(([name]) => IS_LICENSES_OF_FILE.test(name)).map(([, source]) => String(source))
  if (lists.length > 0) files.push([LICENSES, joinLicences(lists, lockedLicences())])
  for (const [name, source] of [['index.js', code], ...files]) {
    if (IS_LICENSES_OF_FILE.test(name)) continue
    mkdirSync(dirname(join(into, name)), { recursive: true })
    writeFileSync(join(into, name), name.endsWith('.js') ? withoutUnused(String(source)) : source)
  }
  // What begins with the name of its interpreter is started as a program.
  if (String(code).startsWith('#!')) chmodSync(join(into, 'index.js'), 0o755)
  writePackage(into)
}

/** The file of the ES module that each import from {@link WITH_CONDITION} means. */
function modulePaths() {
  return Object.fromEntries(
    WITH_CONDITION.flatMap((name) => {
      const folder = join(ROOT, 'node_modules', name)
      const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const files = Object.entries(exports).flatMap(([path, { module }]) =>
        module === undefined ? [] : [[path, module]],
      )
      return files.map(([path, module]) => [posix.join(name, path), [join(folder, module)]])
    }),
  )
}

/** Makes Node load the files as ES modules, wherever the folder is. */
function writePackage(into) {
  writeFileSync(join(into, 'package.json'), '{\n  "type": "module"\n}\n')
}

/** Name and licence of each package of the lock file. */
function lockedLicences() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).map(([path, { license }]) => [path.split('node_modules/').at(-1), license])
}

function node(args) {
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
}
