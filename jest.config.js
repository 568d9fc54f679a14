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
  testTimeout: 30_000,
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
}
