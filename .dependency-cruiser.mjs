/** Which way imports may point. Each rule says why; `__tests__/contract/imports.test.ts` plants a breach of each. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** The folders of src, from the top down: each imports what is below it, and nothing that is above. */
const LAYERS = [
  ['actions', 'cli', 'lambda'],
  ['step', 'threads'],
  ['inputs'],
  ['training', 'deployment'],
  ['judgement'],
  ['report'],
  ['gate'],
  ['evaluation', 'snapshot', 'convert', 'split'],
  ['images'],
  ['lint'],
  ['manifest'],
  ['ports'],
  ['model', 'errors'],
  ['text'],
]

/** Folders that see no file, no network and no clock: these come through the ports. Readers of formats read files. */
const PURE = LAYERS.slice(2)
  .flat()
  .filter((folder) => folder !== 'convert')
  .join('|')

const OUTSIDE = '^(node:)?(fs|http|https|net|child_process|process|timers|os)(/|$)'
const PROGRAMS = '^(src|packages|tools)/'
/** Entries of programs, which put them together. */
const ENTRY = '^(src/actions|src/cli|src/lambda|src/threads|tools/[^/]+|packages/[^/]+/src)/index[.]ts$'

/** What the command line loads once it is asked to compare images. */
const LATE_IN_CLI = '^src/cli/lint/near-(duplicates|decoder|in-s3)[.]ts$'

const downwards = LAYERS.slice(1).map((folders, index) => {
  const above = LAYERS.slice(0, index + 1).flat()
  return rule(
    `${folders.join('-')}-looks-down`,
    `it is imported by ${above.join(', ')}`,
    { path: `^src/(${folders.join('|')})/` },
    { path: `^src/(${above.join('|')})/` },
  )
})

export default {
  forbidden: [
    rule('no-cycles', 'a cycle has no bottom to read from', {}, { circular: true }),
    ...downwards,
    rule(
      'pure-folders',
      'everything outside comes through the ports',
      { path: `^src/(${PURE})/` },
      { path: `${OUTSIDE}|node_modules/(@aws-sdk|@actions)/|^src/(aws|github)/` },
    ),
    rule(
      'adapters-are-leaves',
      'an adapter implements ports and knows no step',
      { path: '^src/(aws|github)/' },
      { path: '^src/', pathNot: '^src/($1|ports|errors|model|text)/' },
    ),
    rule('nothing-at-the-top', 'a file belongs to a folder', { path: '^src/' }, { path: '^src/[^/]+$' }),
    rule(
      'report-reads',
      'a renderer calls no step',
      { path: '^src/report/' },
      {
        path: '^src/',
        pathNot: '^src/(report/|text/|errors/|model/|gate/grammar/metric[.]ts)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'schema-for-types',
      'it describes what a report holds: no bundle needs it, nor the library that it is written with',
      { path: PROGRAMS, pathNot: '^src/report/json/schema/' },
      { path: '^src/report/json/schema/', dependencyTypesNot: ['type-only'] },
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
      { path: PROGRAMS, pathNot: '^(src/aws/|tools/verify/connect[.]ts)' },
      { path: 'node_modules/@aws-sdk/' },
    ),
    rule(
      'toolkit-in-github',
      'the runner is reached through RunnerIo',
      { path: PROGRAMS, pathNot: `^src/github/|${ENTRY}` },
      { path: 'node_modules/@actions/' },
    ),
    rule(
      'one-root',
      'only an entry creates the real ports, and the part of it that starts a release',
      { path: PROGRAMS, pathNot: `^src/actions/start-release[.]ts$|${ENTRY}` },
      { path: '^src/actions/(release-)?runtime[.]ts' },
    ),
    rule(
      'formats-loaded-late',
      'only convert needs a reader of a format, and its libraries: each is in a chunk of its own',
      { path: '^src/', pathNot: '^src/convert/(formats|xml|files|image-size)/' },
      { path: '^src/convert/(formats|xml|image-size)/', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'cli-alone',
      'it starts in an instant, and is no step of a workflow',
      { path: '^src/cli/' },
      { path: '^src/(actions|step|training|judgement)/|node_modules/' },
    ),
    rule(
      'cli-connects-late',
      'it starts in an instant: only what looks at images in S3 loads the SDK, once it is asked to',
      { path: '^src/cli/', pathNot: LATE_IN_CLI },
      { path: `^src/(aws|images/[^/]+)/|${LATE_IN_CLI}`, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'lambda-alone',
      'it runs without a runner, and shares the rules of a lint: no step',
      { path: '^src/lambda/' },
      { path: '^src/(actions|cli|github|step|inputs|training|deployment|judgement)/' },
    ),
    rule('programs-apart', 'an action needs no fake', { path: '^src/' }, { path: '^(packages|tools|__tests__)/' }),
    rule(
      'emulator-alone',
      'a fake that shares code shares its bugs',
      { path: '^packages/emulator/' },
      { path: PROGRAMS, pathNot: '^(packages/emulator/src|src/(manifest|lint|model))/' },
    ),
    rule(
      'demo-alone',
      'it starts programs as their users do',
      { path: '^tools/demo/' },
      { path: PROGRAMS, pathNot: '^(tools/demo|packages/emulator/src)/' },
    ),
    rule(
      'setup-cli-alone',
      'it is a step of a few lines',
      { path: '^tools/setup-cli/' },
      { path: PROGRAMS, pathNot: '^(tools/setup-cli|src/github|src/text)/' },
    ),
    rule(
      'verify-alone',
      'what asks whether the emulator is right shares nothing with it that could be wrong',
      { path: '^tools/verify/' },
      { path: PROGRAMS, pathNot: '^(tools/verify/|src/text/|src/model/result[.]ts)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(lib|dist|packages/[^/]+/__tests__)/' },
  },
}
