/** Which way imports may point. Each rule says why; `__tests__/contract/imports.test.ts` plants a breach of each. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const WORLD = '^(node:)?(fs|http|https|net|child_process|process|timers|os)(/|$)'

export default {
  forbidden: [
    rule('no-cycles', 'a cycle has no bottom to read from', {}, { circular: true }),
    rule(
      'pure-folders',
      'the world comes through Deps',
      {
        path: '^src/(model|ports|errors|inputs|training|evaluation|snapshot|judgement|gate|deployment|manifest|lint|report|text)/',
      },
      {
        path: `${WORLD}|node_modules/(@aws-sdk|@actions)/|^src/(aws|github|train|evaluate|actions)/|^src/real-deps`,
      },
    ),
    rule('text-is-bottom', 'text knows no domain', { path: '^src/text/' }, { path: '^src/', pathNot: '^src/text/' }),
    rule(
      'report-reads',
      'a renderer calls no step',
      { path: '^src/report/' },
      {
        path: '^src/',
        pathNot: '^src/(report/|text/|errors[.]ts|errors/|model/|gate/grammar/metric[.]ts)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'grammar-before-judge',
      'reading a gate needs no evaluation',
      { path: '^src/gate/grammar/' },
      { path: '^src/gate/judge/' },
    ),
    rule(
      'sdk-in-aws',
      'SDK shapes stop at the port',
      { path: '^src/', pathNot: '^src/(aws/|verify/connect[.]ts)' },
      { path: 'node_modules/@aws-sdk/' },
    ),
    rule(
      'toolkit-in-github',
      'the runner is reached through RunnerIo',
      { path: '^src/', pathNot: '^src/github/|^src/[^/]+/index[.]ts$' },
      { path: 'node_modules/@actions/' },
    ),
    rule(
      'one-root',
      'only an entry builds real deps',
      { path: '^src/', pathNot: '^(src|tools|packages)/(actions/)?[^/]+(/src)?/index[.]ts$' },
      { path: '^src/(real-deps|actions/runtime)' },
    ),
    rule(
      'emulator-apart',
      'bundles need no fake',
      { path: '^src/', pathNot: '^(src/(emulator|demo)|packages/emulator|tools/demo)/' },
      { path: '^(src/(emulator|demo)/|packages/|tools/demo/|__tests__/)' },
    ),
    rule(
      'emulator-alone',
      'a fake that shares code shares its bugs',
      { path: '^(src/emulator|packages/emulator/src)/' },
      { path: '^src/', pathNot: '^src/(emulator|manifest|lint|model)/' },
    ),
    rule(
      'verify-alone',
      'what asks whether the emulator is right shares nothing with it',
      { path: '^(src|tools)/verify/' },
      { path: '^(src|tools)/', pathNot: '^(src/(verify|text)|tools/verify)/' },
    ),
    rule(
      'verify-apart',
      'no action needs it',
      { path: '^(src|tools)/', pathNot: '^(src|tools)/verify/' },
      { path: '^(src|tools)/verify/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(lib|dist|packages/[^/]+/__tests__)/' },
  },
}
