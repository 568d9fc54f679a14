/**
 * Runs a test file in the process of Jest's worker, with Node's own modules. Jest would make a global object for each file
 * and load every module in it again, its own included: half of the processor time of the unit tests. Here a worker loads a
 * module once, for all files that it runs. All else is Jest's: hooks, limits, snapshots, options, results.
 *
 * So a module that tests share keeps nothing that a later test file could notice, and calls no hook while it is loaded: that
 * would count for the first file only.
 */
import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { compileFunction } from 'node:vm'
import circus from 'jest-circus/runner'
// Node takes the types away; this finds `./x.ts` for `./x.js`.
import '../../sweep/typescript.mjs'
import { setGlobals } from './globals.mjs'

const require = createRequire(import.meta.url)
const GLOBALS = new URL('globals.mjs', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context),
})

/**
 * Called by Jest, once for each test file: `runtime` is its way to load modules, which becomes Node's here. The last thing that
 * Jest gives is not used: a message at the start and the end of each test, from which it counts on while a file is running.
 */
export default function runTestFile(globalConfig, config, environment, runtime, path) {
  runtime.requireInternalModule = requireAnew
  runtime.requireModule = require
  runtime.unstable_shouldLoadAsEsm = () => true
  runtime.unstable_importModule = (file) => import(pathToFileURL(file).href)
  runtime.setGlobalsForRuntime = (globals) => setGlobals({ ...globals, jest: environment.mocks })
  return circus.default(globalConfig, config, environment, runtime, path)
}

/**
 * Jest's list of the tests is a module's state: that one module is run again for each file. Its text is compiled once, and what
 * it requires is looked up once.
 */
function requireAnew(path) {
  delete globalThis[Symbol.for('EVENT_HANDLERS')]
  if (!anew.has(path)) anew.set(path, readModule(path))
  return anew.get(path)()
}

const anew = new Map()

function readModule(path) {
  const run = compileFunction(readFileSync(path, 'utf8'), ['exports', 'require', 'module'], { filename: path })
  const requireThere = createRequire(path)
  const found = new Map()
  const requireOnce = (name) => {
    if (!found.has(name)) found.set(name, requireThere(name))
    return found.get(name)
  }
  requireOnce.resolve = requireThere.resolve
  return () => {
    const module = { exports: {} }
    run(module.exports, requireOnce, module)
    return module.exports
  }
}
