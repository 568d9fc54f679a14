/** Mutation tests of what reads manifests and counts data: `npm run mutate`. */
const here = (path) => new URL(path, import.meta.url).href

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/manifest/**/*.ts',
    'src/model/data-metrics.ts',
    'src/lint/data-metrics-of.ts',
    'src/lint/conclude/{at-limit,class-maps,concluded,finding-list,labels-together,leaks,likely-slip,order-of-names}.ts',
    'src/lint/conclude/{outliers,repeated-lines,same-lines,short-for-split,source-index}.ts',
  ],
  testRunner: 'in-process',
  plugins: [here('test-runner.mjs')],
  inProcess: {
    tests: [
      '__tests__/unit/manifest/**/*.test.ts',
      '__tests__/unit/lint/{check-*,invisible,not-findings,lint-findings,own-rules,data-metrics-of,partial-file,conclusions,contents,golden,places,size-limits,details-*}.test.ts',
      '__tests__/unit/lint/{conclude,own}/*.test.ts',
    ],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000,
  tsconfigFile: 'no-tsconfig.json',
  ignorePatterns: ['*', '!src', '!src/**', '!__tests__', '!__tests__/{unit,support}/**', '!package.json'],
  tempDirName: 'mutation/.tmp',
  allowConsoleColors: false,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'mutation/report.json' },
  thresholds: { high: 90, low: 85, break: 85 },
}
