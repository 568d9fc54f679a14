/**
 * Ends what hangs, and nothing else: twenty times what the longest test takes on a machine with other things to do. No
 * test sets a limit of its own, so that none fails where it is only slow; a test of this folder's contracts holds it.
 */
const HANG_GUARD_MS = 30 * 60_000

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/__tests__/support/',
    '<rootDir>/__tests__/sweep/',
    // On Windows a process cannot be sent a signal that it may answer: child.kill() ends it there and then.
    ...(process.platform === 'win32' ? ['scenario/cancel.test.ts', 'scenario/sweep.test.ts'] : []),
  ],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  maxWorkers: 2,
  testTimeout: HANG_GUARD_MS,
  transform: { '^.+\\.ts$': '<rootDir>/__tests__/support/strip-types.mjs' },
}
