import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { thoroughTests } from './__tests__/support/jest/thorough-tests.mjs'

if (module.stripTypeScriptTypes === undefined) {
  throw new Error(
    `The tests run on Node 24, not on ${process.version}. Start them with npm (npm test, npm run jest): it finds the Node 24 that npm ci installs on Linux x64.`,
  )
}

/**
 * What Node has compiled, and taken the types of, is kept for the next worker and the next run: a tenth of the processor
 * time of the unit tests. Each entry is for the bytes of one file. Workers read the variable when they start.
 */
const COMPILED = fileURLToPath(new URL('node_modules/.cache/train-custom-labels/tests', import.meta.url))
module.enableCompileCache(COMPILED)
process.env.NODE_COMPILE_CACHE ??= COMPILED

/**
 * Ends what hangs, and nothing else: twenty times what the longest test takes on a machine with other things to do. No
 * test sets a limit of its own, so that none fails where it is only slow; a test of this folder's contracts holds it.
 */
const HANG_GUARD_MS = 30 * 60_000

/**
 * How long a worker may take to end. Its memory, some 500 MB, takes longer to free than the half second of Jest on a machine with
 * other things to do; Jest then says that tests leave something open. One that really does is still named, a minute later.
 */
const WORKER_END_MS = 60_000

const THOROUGH = thoroughTests()

/** @param {string[]} folders folders of tests that the project runs */
function project(displayName, folders, more = {}) {
  return {
    displayName,
    testEnvironment: '<rootDir>/__tests__/support/jest/environment.mjs',
    testRunner: '<rootDir>/__tests__/support/jest/test-runner.mjs',
    injectGlobals: false,
    // The sources and what tests share are here for --watch; there is no test in them.
    roots: ['src', 'tools', 'packages/emulator/src', '__tests__/support', ...folders].map((one) => `<rootDir>/${one}`),
    testMatch: ['**/*.test.ts'],
    // In the order in which they are tried: nearly every import is of a .ts file.
    moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    testTimeout: HANG_GUARD_MS,
    // Node itself loads and strips the sources.
    transform: {},
    ...more,
  }
}

export default {
  // One worker for each core: a test that starts a process waits for it.
  maxWorkers: '100%',
  testTimeout: HANG_GUARD_MS,
  workerGracefulExitTimeout: WORKER_END_MS,
  projects: [
    // Quick, and without a process or a server of their own.
    project('unit', ['__tests__/unit'], { testPathIgnorePatterns: THOROUGH.map((path) => `/unit/${path}$`) }),
    // Tests of the code that compute for longer: many inputs, each moment of an operation, large files, threads.
    project('thorough', ['__tests__/unit'], { testMatch: THOROUGH.map((path) => `<rootDir>/__tests__/unit/${path}`) }),
    project('emulator', ['packages/emulator/__tests__']),
    project('contract', ['__tests__/contract']),
    // These start the bundles in dist/.
    project('scenario', ['__tests__/scenario'], {
      globalSetup: '<rootDir>/__tests__/support/fresh-bundles.mjs',
      // On Windows a process cannot be sent a signal that it may answer: child.kill() ends it there and then.
      testPathIgnorePatterns:
        process.platform === 'win32' ? ['scenario/cancel.test.ts', 'scenario/sweep.test.ts'] : ['/node_modules/'],
    }),
  ],
}
