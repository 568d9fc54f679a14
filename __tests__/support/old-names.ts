/** Names that code, documents and tests used before, and the current ones. files.test.ts checks that none comes back. */

export interface OldName {
  readonly pattern: RegExp
  /** What the pattern finds. */
  readonly example: string
  readonly now: string
}

export const GIVEN_UP: readonly OldName[] = [
  { pattern: /TrainingWorld/, example: 'TrainingWorld', now: 'StepTools' },
  { pattern: /[a-z]World\b|\bWorld[A-Z]/, example: 'FakeWorld', now: 'tools, state or seed' },
  { pattern: /(?<!hello |\\n )\bworlds?\b/, example: 'a world in memory', now: 'tools, state or seed' },
  { pattern: /tak(?:e|es|en|ing)-?up\b/i, example: 'takenUp', now: 'resume' },
  { pattern: /\btaken up\b/, example: 'a version that is taken up', now: 'is resumed' },
  { pattern: /\bpatien(?:ce|tly)/i, example: 'patiently', now: 'Backoff, limits' },
  { pattern: /notForEver/, example: 'notForEver', now: 'limitRepeats' },
  { pattern: /shown\.(?:ts|js)\b/, example: 'report/shown.ts', now: 'redact-report.ts' },
  { pattern: /report\/words\b/, example: 'report/words.ts', now: 'outcome-text.ts' },
  { pattern: /src\/deps\b|(?:^|[^\w])\.\.\/deps\.js/, example: 'src/deps.ts', now: 'src/ports/deps.ts' },
  { pattern: /real-deps/, example: 'real-deps.ts', now: 'actions/runtime.ts' },
  {
    pattern: /\blook(?:At|In|Until|Again)|[a-z]Look\b|\bLookAt/,
    example: 'ImageLook',
    now: 'ImageChecks, findVersionOnce',
  },
  { pattern: /\blook-(?:at|in|until)-|[a-z]-look\b/, example: 'look-at-buckets.ts', now: 'check-buckets.ts' },
  { pattern: /emulator\.world|emulator\/world/, example: 'emulator.world', now: 'emulator.state' },
  { pattern: /set\w*Stage|\bstageOf\b|\bStage\b|support\/stage\b/, example: 'setStage', now: 'openEnvironment' },
  {
    pattern: /(?<!\.)\bstage\.(?:run|evaluate|emulator|clock|requests|versionNames|close)\b|\b(?:let|const) stage\b/,
    example: 'await stage.run()',
    now: 'environment',
  },
  {
    pattern: /\b(?:told-)?stor(?:y|ies)\b|(?:[a-z]|\b)Stor(?:y|ies)\b|\bSTOR(?:Y|IES)/,
    example: 'stories.ts',
    now: 'scenario',
  },
  { pattern: /\bblows?\b|\bBlow\b/, example: 'blow', now: 'injected fault' },
  { pattern: /\bfates?(?:Of)?\b|\bFates?\b|befall|befell/, example: 'fate', now: 'expected outcome' },
  { pattern: /\b(?:create)?Str(?:ike|uck)\b|\bstr(?:ike|uck)\b/, example: 'createStrike', now: 'interruption' },
  { pattern: /conductor/i, example: 'clock-conductor', now: 'clock driver' },
  { pattern: /\bjourneys?\b/i, example: 'Journey', now: 'run' },
  { pattern: /\bcourt\b/i, example: 'court', now: 'context' },
]
