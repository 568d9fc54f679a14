import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Reads that must come through Deps, so that tests can pass values. */
const OUTSIDE_GLOBALS = ['process', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'console'].map((name) => ({
  name,
  message: 'Use Deps instead.',
}))

/** How modules refer to each other. */
const MODULES = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where a thing is made.' },
]

/** The same in programs: what a bundle contains must be known when it is built. */
const BUNDLED_MODULES = [
  ...MODULES,
  {
    selector: 'ImportExpression[source.type!="Literal"]',
    message: 'Import a name: the bundler has to know the module.',
  },
]

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'packages/**/*.ts', 'tools/**/*.ts', '__tests__/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      'no-restricted-syntax': ['error', ...MODULES],
    },
  },
  {
    files: ['src/**/*.ts', 'tools/**/*.ts', 'packages/*/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...BUNDLED_MODULES] },
  },
  {
    files: ['src/**/*.ts', 'tools/**/*.ts'],
    ignores: [
      'src/actions/runtime.ts',
      'src/*/index.ts',
      'tools/*/index.ts',
      'src/aws/**',
      'src/github/**',
      'packages/emulator/src/**',
      'tools/demo/**',
    ],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Use Deps.clock.' },
        { object: 'Math', property: 'random', message: 'Use Deps.random.' },
        { property: 'toLocaleString', message: 'Use formatCount: the first use of Intl in a process takes 15 ms.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Use Deps.clock.' },
        {
          selector: 'Literal[regex.pattern=/\\\\p\\{(?:[LMNPS]|Script)/]',
          message: 'Use latePattern: such a literal takes up to 1 ms of each start, used or not.',
        },
        ...BUNDLED_MODULES,
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts', 'packages/*/__tests__/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        setImmediate: 'readonly',
      },
    },
  },
)
