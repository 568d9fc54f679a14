/** What the emulator says to a request that is good but for something it does not have. No service says this. */

/** The error's name, everywhere but in S3, which has NotImplemented of its own. */
export const NOT_EMULATED = 'NotEmulatedException'

/** Not Implemented: unlike 500 and 503, no client tries again. */
export const NOT_EMULATED_STATUS = 501

/** Where to look. */
export const SEE_COVERAGE = 'See packages/emulator/docs/coverage.md for what it emulates.'
